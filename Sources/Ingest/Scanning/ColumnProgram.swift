/// How a text column is written.
public enum ColumnEscape: Sendable, Equatable {
    /// `\xHH` and backslash escapes.
    case hex
    /// JSON escapes.
    case json
    case none
}

/// One column of a text layout and the text before it.
struct ColumnLayout: Sendable, Equatable {
    enum Ending: Sendable, Equatable {
        /// Ends at a quote.
        case quote
        /// Ends where the text behind it begins.
        case next
        /// A list of upstreams, whose commas and colons have spaces around them.
        case list
    }

    /// The text between the column before (or the line's beginning) and this one.
    let literal: [UInt8]
    /// Name of the variable.
    let name: String
    let ending: Ending
}

/// A text layout with fixed literals between columns, ready to scan: NGINX's `log_format`, Apache's
/// `LogFormat`.
final class ColumnProgram: Sendable {
    private struct Step: Sendable {
        let literal: [UInt8]
        let word: UInt64
        let mask: UInt64
        let slot: Int
        let ending: ColumnLayout.Ending
        let isLast: Bool
    }

    /// The names of the columns that have a slot, in order of slots.
    let names: [String]
    private let steps: [Step]
    private let tail: [UInt8]
    private let escape: ColumnEscape

    /// - Parameters:
    ///   - columns: in order; of columns of one name the first counts.
    ///   - tail: the text behind the last column.
    ///   - wanted: names of the columns that are looked at.
    init(_ columns: [ColumnLayout], tail: [UInt8], escape: ColumnEscape, wanted: (String) -> Bool) {
        var names: [String] = []
        var steps: [Step] = []
        for (index, column) in columns.enumerated() {
            var slot = -1
            if wanted(column.name), !names.contains(column.name) {
                slot = names.count
                names.append(column.name)
            }
            var word: UInt64 = 0
            for (place, byte) in column.literal.prefix(8).enumerated() { word |= UInt64(byte) << UInt64(place * 8) }
            steps.append(Step(
                literal: column.literal, word: word, mask: Word.mask(min(8, column.literal.count)), slot: slot,
                ending: column.ending, isLast: index == columns.count - 1 && tail.isEmpty))
        }
        self.names = names
        self.steps = steps
        self.tail = tail
        self.escape = escape
    }

    /// Scans a line; gives its end, nil where it does not fit.
    func scan(
        _ start: UnsafePointer<UInt8>, base: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>,
        into matrix: CellMatrix, row: Int
    ) -> UnsafePointer<UInt8>? {
        var p = start
        let cells = matrix.cells + row
        let steps = self.steps
        for index in 0..<steps.count {
            guard Self.begins(p, steps[index].word, steps[index].mask, steps[index].literal) else { return nil }
            p += steps[index].literal.count
            var hasEscapes = false
            let valueEnd: UnsafePointer<UInt8>?
            switch steps[index].ending {
            case .quote:
                valueEnd = escape == .json
                    ? JSONGrammar.stringEnd(p, &hasEscapes) : TextSearch.quoteEnd(p, end, &hasEscapes)
            case .next: valueEnd = wordEnd(p, end, index)
            case .list: valueEnd = Self.listEnd(p, end)
            }
            guard let valueEnd else { return nil }
            if steps[index].slot >= 0 {
                cells[steps[index].slot &* CellMatrix.capacity] = Cell(
                    start: UInt32(p - base), length: UInt32(valueEnd - p), kind(p, valueEnd, hasEscapes))
            }
            p = valueEnd
        }
        for byte in tail {
            guard p < end, p.pointee == byte else { return nil }
            p += 1
        }
        while p < end, JSONGrammar.isSpace(p.pointee) { p += 1 }
        return p == end || p.pointee == 0x0a ? p : nil
    }

    @inline(__always)
    private func kind(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ hasEscapes: Bool) -> CellKind {
        switch escape {
        case .json: hasEscapes ? .escaped : .text
        case .none: .text
        case .hex: hasEscapes || hasBackslash(start, end) ? .hexEscaped : .text
        }
    }

    @inline(__always)
    private func hasBackslash(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Bool {
        var p = start
        while p < end {
            if Word.equal(Word.load(p), 0x5c) & Self.flagMask(end - p) != 0 { return true }
            p += 8
        }
        return false
    }

    @inline(__always) private static func flagMask(_ count: Int) -> UInt64 { Word.mask(count) }

    @inline(__always)
    private static func begins(_ p: UnsafePointer<UInt8>, _ word: UInt64, _ mask: UInt64, _ literal: [UInt8]) -> Bool {
        guard (Word.load(p) ^ word) & mask == 0 else { return false }
        return literal.count <= 8 || longBegins(p, literal)
    }

    private static func longBegins(_ p: UnsafePointer<UInt8>, _ literal: [UInt8]) -> Bool {
        for index in 8..<literal.count where p[index] != literal[index] { return false }
        return true
    }

    /// The end of an unquoted value: where the next literal begins, or the line's end for the last.
    private func wordEnd(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ index: Int) -> UnsafePointer<UInt8>? {
        if steps[index].isLast { return trimmedEnd(start, end) }
        let isTail = index + 1 == steps.count
        let literal = isTail ? tail : steps[index + 1].literal
        var p = start
        while let found = TextSearch.byte(literal[0], p, end) {
            if literal.count == 1 || Self.fits(found, literal) { return found }
            p = found + 1
        }
        return nil
    }

    private static func fits(_ p: UnsafePointer<UInt8>, _ literal: [UInt8]) -> Bool {
        for index in 0..<literal.count {
            if p[index] != literal[index] { return false }
            if literal[index] == 0x0a { return false }
        }
        return true
    }

    private func trimmedEnd(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        var p = TextSearch.lineEnd(start, end)
        while p > start, JSONGrammar.isSpace(p[-1]) { p -= 1 }
        return p
    }

    private static func listEnd(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        var p = start
        while true {
            let word = TextSearch.spaceEnd(p, end)
            guard word < end, word.pointee == 0x20 else { return endOfWord(p, word) }
            if word > p, word[-1] == 0x2c {
                p = word + 1
            } else if word[1] == 0x3a, word[2] == 0x20 {
                p = word + 3
            } else {
                return endOfWord(p, word)
            }
        }
    }

    /// A list inside quotes or brackets ends before them.
    private static func endOfWord(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        end > start && (end[-1] == 0x22 || end[-1] == 0x5d && start.pointee != 0x5b) ? end - 1 : end
    }
}

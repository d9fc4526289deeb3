/// How a text column is written.
enum ColumnEscape: Sendable, Equatable {
    /// `\xHH` and backslash escapes.
    case hex
    /// JSON escapes.
    case json
    case none
}

/// One column of a text layout and the text before it.
struct ColumnLayout: Sendable, Equatable {
    enum Ending: UInt8, Sendable, BitwiseCopyable {
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
    /// A column without references, so that the scan counts none.
    private struct Step: Sendable, BitwiseCopyable {
        /// The first eight bytes of the text before the column, and which of them count.
        let word: UInt64
        let mask: UInt64
        /// Where the text stands among all texts.
        let textStart: Int
        let textLength: Int
        let slot: Int
        let ending: ColumnLayout.Ending
        let isLast: Bool
    }

    /// The names of the columns that have a slot, in order of slots.
    let names: [String]
    private let steps: [Step]
    /// The texts before the columns, end to end, then the one behind the last column.
    private let texts: [UInt8]
    private let tailStart: Int
    private let escape: ColumnEscape

    /// - Parameters:
    ///   - columns: in order; of columns of one name the first counts.
    ///   - tail: the text behind the last column.
    ///   - wanted: names of the columns that are looked at.
    init(_ columns: [ColumnLayout], tail: [UInt8], escape: ColumnEscape, wanted: (String) -> Bool) {
        var names: [String] = []
        var steps: [Step] = []
        var texts: [UInt8] = []
        for (index, column) in columns.enumerated() {
            var slot = -1
            if wanted(column.name), !names.contains(column.name) {
                slot = names.count
                names.append(column.name)
            }
            var word: UInt64 = 0
            for (place, byte) in column.literal.prefix(8).enumerated() {
                word |= UInt64(byte) << UInt64(place * 8)
            }
            steps.append(
                Step(
                    word: word, mask: Word.mask(min(8, column.literal.count)),
                    textStart: texts.count,
                    textLength: column.literal.count, slot: slot, ending: column.ending,
                    isLast: index == columns.count - 1 && tail.isEmpty))
            texts += column.literal
        }
        self.names = names
        self.steps = steps
        tailStart = texts.count
        self.texts = texts + tail
        self.escape = escape
    }

    /// Scans a line; gives its end, nil where it does not fit.
    func scan(
        _ start: BytePointer, base: BytePointer, end: BytePointer,
        into matrix: CellMatrix, row: Int
    ) -> BytePointer? {
        steps.withUnsafeBufferPointer { steps in
            texts.withUnsafeBufferPointer { texts in
                guard let first = texts.baseAddress else { return nil }
                let line = Line(
                    base: base, end: end, cells: matrix.cells + row, texts: first, steps: steps)
                return scan(start, line)
            }
        }
    }

    private struct Line {
        let base: BytePointer
        let end: BytePointer
        let cells: UnsafeMutablePointer<Cell>
        let texts: BytePointer
        let steps: UnsafeBufferPointer<Step>
    }

    @inline(__always) private func scan(
        _ start: BytePointer, _ line: Line
    )
        -> BytePointer?
    {
        var p = start
        for index in 0..<line.steps.count {
            let step = line.steps[index]
            guard (Word.load(p) ^ step.word) & step.mask == 0 else { return nil }
            if step.textLength > 8, !Self.begins(p, line.texts + step.textStart, step.textLength) {
                return nil
            }
            p += step.textLength
            var hasEscapes = false
            let valueEnd: BytePointer?
            switch step.ending {
            case .quote:
                valueEnd =
                    escape == .json
                    ? JSONGrammar.stringEnd(p, &hasEscapes)
                    : TextSearch.quoteEnd(p, line.end, &hasEscapes)
            case .next:
                valueEnd =
                    step.isLast
                    ? Self.trimmedEnd(p, line.end) : wordEnd(p, line, index, &hasEscapes)
            case .list: valueEnd = Self.listEnd(p, line.end)
            }
            guard let valueEnd else { return nil }
            if step.slot >= 0 {
                line.cells[step.slot &* CellMatrix.capacity] = Cell(
                    start: UInt32(p - line.base), length: UInt32(valueEnd - p),
                    kind(p, valueEnd, isOpen: step.isLast || step.ending == .list, hasEscapes))
            }
            p = valueEnd
        }
        return lineEnd(p, line)
    }

    /// The text behind the last column, then nothing but spaces.
    private func lineEnd(_ start: BytePointer, _ line: Line) -> BytePointer? {
        var p = start
        for index in tailStart..<texts.count {
            guard p < line.end, p.pointee == line.texts[index] else { return nil }
            p += 1
        }
        while p < line.end, JSONGrammar.isSpace(p.pointee) { p += 1 }
        return p == line.end || p.pointee == 0x0a ? p : nil
    }

    @inline(__always)
    private func kind(
        _ start: BytePointer, _ end: BytePointer, isOpen: Bool, _ hasEscapes: Bool
    ) -> CellKind {
        switch escape {
        case .json: hasEscapes ? .escaped : .text
        case .none: .text
        case .hex: hasEscapes || (isOpen && Self.hasBackslash(start, end)) ? .hexEscaped : .text
        }
    }

    @inline(__always)
    private static func hasBackslash(
        _ start: BytePointer, _ end: BytePointer
    )
        -> Bool
    {
        var p = start
        while p < end {
            if Word.equal(Word.load(p), 0x5c) & Word.mask(end - p) != 0 { return true }
            p += 8
        }
        return false
    }

    private static func begins(
        _ p: BytePointer, _ text: BytePointer, _ length: Int
    ) -> Bool {
        for index in 0..<length where p[index] != text[index] { return false }
        return true
    }

    /// The end of an unquoted value: where the text behind it begins.
    @inline(__always)
    private func wordEnd(
        _ start: BytePointer, _ line: Line, _ index: Int, _ hasEscapes: inout Bool
    ) -> BytePointer? {
        let isTail = index + 1 == line.steps.count
        let textStart = isTail ? tailStart : line.steps[index + 1].textStart
        let length = isTail ? texts.count - tailStart : line.steps[index + 1].textLength
        let text = line.texts + textStart
        var p = start
        while let found = TextSearch.byte(text.pointee, p, line.end, &hasEscapes) {
            if length == 1 || Self.begins(found, text, length) { return found }
            p = found + 1
        }
        return nil
    }

    private static func trimmedEnd(
        _ start: BytePointer, _ end: BytePointer
    )
        -> BytePointer
    {
        var p = TextSearch.lineEnd(start, end)
        while p > start, JSONGrammar.isSpace(p[-1]) { p -= 1 }
        return p
    }

    private static func listEnd(
        _ start: BytePointer, _ end: BytePointer
    )
        -> BytePointer
    {
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
    private static func endOfWord(
        _ start: BytePointer, _ end: BytePointer
    )
        -> BytePointer
    {
        end > start && (end[-1] == 0x22 || end[-1] == 0x5d && start.pointee != 0x5b) ? end - 1 : end
    }
}

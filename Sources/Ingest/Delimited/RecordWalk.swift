/// Cuts bytes into the cells of one record.
///
/// A cell that begins with a quote ends with the next one that is not doubled, and may hold separators and line
/// breaks; in any other cell a quote is a character like others.
///
/// - Source: RFC 4180, section 2; LF alone is accepted beside CRLF.
public struct RecordWalk: Sendable {
    /// What was found where a record was to be.
    public enum Outcome: Equatable, Sendable {
        /// The record ends before this place.
        case whole(next: Int)
        /// A quote is still open where the bytes end.
        case open
        /// The quotes make no sense; what was cut so far is to be forgotten.
        case malformed(String)
    }

    /// The most bytes of a record that spans lines. Without a limit one stray quote would swallow the rest of a
    /// file before anybody knows that it is never closed.
    public static let maxSpannedBytes = 64 << 10

    /// The byte between two cells.
    public let separator: UInt8

    /// - Parameter separator: the byte between two cells; neither a quote nor a line break.
    public init(separator: UInt8) { self.separator = separator }

    /// Reads the record that begins at a place; the row is cleared by the caller.
    public func read(_ bytes: [UInt8], from start: Int, into row: inout DelimitedRow) -> Outcome {
        var index = start
        while true {
            if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
                switch quoted(bytes, from: index, recordStart: start, into: &row) {
                case .whole(let next): index = next
                case let other: return other
                }
            } else {
                index = plain(bytes, from: index, into: &row)
            }
            row.endCell()
            guard index < bytes.count, bytes[index] == separator else { break }
            index += 1
        }
        return .whole(next: min(index + 1, bytes.count))
    }

    /// - Returns: the place of what ends the cell: separator, LF, or the end.
    private func plain(_ bytes: [UInt8], from start: Int, into row: inout DelimitedRow) -> Int {
        var end = start
        while end < bytes.count, bytes[end] != separator, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        let isLineEnd = end == bytes.count || bytes[end] == UInt8(ascii: "\n")
        let hasReturn = isLineEnd && end > start && bytes[end - 1] == UInt8(ascii: "\r")
        row.append(bytes[start..<(hasReturn ? end - 1 : end)])
        return end
    }

    /// - Returns: `whole` with the place of what ends the cell.
    private func quoted(
        _ bytes: [UInt8], from start: Int, recordStart: Int, into row: inout DelimitedRow
    ) -> Outcome {
        var index = start + 1
        var hasBreak = false
        while index < bytes.count {
            // Cells are copied from quote to quote, as single bytes cost several times as much.
            let run = index
            while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
                hasBreak = hasBreak || bytes[index] == UInt8(ascii: "\n")
                index += 1
                if hasBreak, index - recordStart > Self.maxSpannedBytes { return .malformed("a quote is not closed") }
            }
            row.append(bytes[run..<index])
            guard index < bytes.count else { break }
            index += 1
            guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return closed(bytes, at: index) }
            index += 1
            row.append(UInt8(ascii: "\""))
            if hasBreak, index - recordStart > Self.maxSpannedBytes { return .malformed("a quote is not closed") }
        }
        return .open
    }

    private func closed(_ bytes: [UInt8], at place: Int) -> Outcome {
        var index = place
        if index < bytes.count, bytes[index] == UInt8(ascii: "\r") { index += 1 }
        if index == bytes.count || bytes[index] == UInt8(ascii: "\n") { return .whole(next: index) }
        if index == place, bytes[index] == separator { return .whole(next: index) }
        return .malformed("text stands behind a closing quote")
    }
}

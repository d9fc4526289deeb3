/// A delimited export, held whole: its columns, and a walk over its rows.
struct FeedbackTable {
    let columns: FeedbackColumns
    private let bytes: [UInt8]
    private let walk: RecordWalk
    private let start: Int
    private let startLine: Int64

    /// The most bytes of one row.
    static let maxRowBytes = 16 << 20

    /// Nil where there is no header.
    init?(_ bytes: [UInt8]) {
        var place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var line: Int64 = 1
        Self.skipBlankLines(bytes, &place, &line)
        walk = RecordWalk(separator: Separator(header: bytes[place...]).rawValue)
        var row = DelimitedRow()
        guard place < bytes.count, case .whole(let next) = walk.read(bytes, from: place, into: &row) else { return nil }
        columns = FeedbackColumns((0..<row.count).map { TextEncoding.text(row.cell($0)).text })
        startLine = line + Self.lineFeeds(bytes[place..<next])
        start = next
        self.bytes = bytes
    }

    /// Hands out the rows in order; one that cannot be cut has a fault, and what follows its line is read on.
    func forEachRow(_ take: (DelimitedRow, FeedbackReject.Reason?) -> Void) {
        var place = start
        var line = startLine
        var row = DelimitedRow()
        while true {
            Self.skipBlankLines(bytes, &place, &line)
            guard place < bytes.count else { return }
            row.clear(line: line)
            let next: Int
            if case .whole(let end) = walk.read(bytes, from: place, into: &row) {
                next = end
                take(row, fault(bytes[place..<next]))
            } else {
                next = (bytes[place...].firstIndex(of: 0x0A) ?? bytes.count - 1) + 1
                take(row, bytes[place..<next].contains(0) ? .nulByte : .unbalancedQuotes)
            }
            line += Self.lineFeeds(bytes[place..<next])
            place = next
        }
    }

    private func fault(_ row: ArraySlice<UInt8>) -> FeedbackReject.Reason? {
        if row.contains(0) { return .nulByte }
        return row.count > Self.maxRowBytes ? .tooLong : nil
    }

    private static func skipBlankLines(_ bytes: [UInt8], _ place: inout Int, _ line: inout Int64) {
        while place < bytes.count {
            let end = bytes[place] == 0x0D ? place + 1 : place
            guard end == bytes.count || bytes[end] == 0x0A else { return }
            place = min(end + 1, bytes.count)
            line += 1
        }
    }

    private static func lineFeeds(_ part: ArraySlice<UInt8>) -> Int64 {
        part.reduce(into: 0) { $0 += $1 == 0x0A ? 1 : 0 }
    }
}

/// The names of a table's columns, which may repeat, and where they stand.
struct FeedbackColumns: Sendable {
    /// As they stand in the file.
    let names: [String]
    private let places: [String: [Int]]

    init(_ names: [String]) {
        self.names = names
        places = Dictionary(grouping: names.indices) { Self.folded(names[$0]) }
    }

    /// The places of a name; letter case and blanks around it do not count.
    func all(_ name: String) -> [Int] { places[Self.folded(name)] ?? [] }

    func has(_ name: String) -> Bool { places[Self.folded(name)] != nil }

    func has(_ names: [String]) -> Bool { names.allSatisfy(has) }

    /// The first of these names that the table has.
    func first(_ names: [String]) -> Int? { names.lazy.compactMap { all($0).first }.first }

    /// The first column whose name holds one of these words.
    func containing(_ words: [String]) -> Int? {
        names.indices.first { place in
            let name = Self.folded(names[place])
            return words.contains { name.contains($0) }
        }
    }

    static func folded(_ name: String) -> String {
        let name = name.lowercased()
        return String(name.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}

/// In which ways a CSV file differs from another.
struct CSVStyle: Sendable {
    var separator: Unicode.Scalar = ","
    var lineEnd = "\n"
    /// Whether cells stand in quotes that need none.
    var quotesAll = false
    /// Whether the file begins with a byte order mark.
    var startsWithMark = false
}

/// A CSV file under construction; any Swift string comes back from a strict reader as it was.
///
/// - Source: RFC 4180, section 2, apart from separator and line end.
struct CSVText: Sendable {
    private let style: CSVStyle
    private(set) var bytes: [UInt8]

    init(_ style: CSVStyle = CSVStyle()) {
        self.style = style
        bytes = style.startsWithMark ? [0xEF, 0xBB, 0xBF] : []
    }

    mutating func append(_ row: [String]) {
        for (index, cell) in row.enumerated() {
            if index > 0 { bytes.append(contentsOf: String(style.separator).utf8) }
            append(cell: cell)
        }
        bytes.append(contentsOf: style.lineEnd.utf8)
    }

    private mutating func append(cell: String) {
        guard needsQuotes(cell) else { return bytes.append(contentsOf: cell.utf8) }
        bytes.append(UInt8(ascii: "\""))
        for byte in cell.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private func needsQuotes(_ cell: String) -> Bool {
        if style.quotesAll { return true }
        // Spaces at the ends are kept by quotes only where a reader trims bare cells.
        if cell.utf8.first == UInt8(ascii: " ") || cell.utf8.last == UInt8(ascii: " ") { return true }
        return cell.unicodeScalars.contains { $0 == style.separator || $0 == "\"" || $0 == "\n" || $0 == "\r" }
    }
}

/// A table of items: each column's name beside what stands in it. Names may repeat.
struct FeedbackSheet {
    struct Column {
        let name: String
        let cell: (FeedbackItem) -> String

        init(_ name: String, _ cell: @escaping (FeedbackItem) -> String) {
            self.name = name
            self.cell = cell
        }

        /// A column that nobody fills.
        static func empty(_ name: String) -> Column { Column(name) { _ in "" } }
    }

    var style = CSVStyle()
    var columns: [Column]

    /// The header, then one row per item.
    func bytes(of items: [FeedbackItem]) -> [UInt8] {
        var text = CSVText(style)
        text.append(columns.map(\.name))
        for item in items { text.append(columns.map { $0.cell(item) }) }
        return text.bytes
    }
}

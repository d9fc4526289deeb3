import Settings

/// Writes cells of CSV.
enum CsvText {
    /// A line of cells that need no quotes.
    static func line(_ cells: [String]) -> String { cells.joined(separator: ",") + "\n" }

    /// A cell with text from outside, in quotes where RFC 4180 asks for them.
    ///
    /// Hidden scalars are made visible, and a text that a spreadsheet would take for a formula is led by an apostrophe:
    /// the file may be printed on a terminal or opened there.
    static func cell(_ text: String) -> String {
        let text = VisibleText.of(text)
        let isFormula = text.first.map { "=@+-".contains($0) } == true && Double(text) == nil && !isPlainNumber(text)
        let safe = isFormula ? "'" + text : text
        guard safe.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C }) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }

    /// The shortest text that reads back as the same number; empty for nil.
    static func number(_ value: Double?) -> String {
        guard let value, value.isFinite else { return "" }
        let text = "\(value)"
        return text.hasSuffix(".0") ? (value == 0 ? "0" : String(text.dropLast(2))) : text
    }

    /// A dash alone, and numbers with a decimal comma.
    private static func isPlainNumber(_ text: String) -> Bool {
        text.utf8.allSatisfy { (0x2B...0x39).contains($0) && $0 != 0x2F }
    }
}

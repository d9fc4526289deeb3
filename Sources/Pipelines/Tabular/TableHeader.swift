import Ingest
import Settings

/// The names of a table's columns.
struct TableHeader: Equatable, Sendable {
    /// In the order of the file, blanks around them taken off; a column without a name is called `column_N`, from 1.
    let names: [String]
    let separator: Separator
    let path: String
    let line: Int64

    /// - Throws: `.failed` where the line is no header.
    init(_ row: DelimitedRow, separator: Separator, path: String) throws(PipelineError) {
        self.separator = separator
        self.path = path
        line = row.line
        let cells = (0..<row.count).map { row.cell($0) }
        if cells.first?.starts(with: [0xFF, 0xFE]) == true || cells.first?.starts(with: [0xFE, 0xFF]) == true {
            throw .noHeader(path, line: line, "the file is UTF-16; UTF-8 is needed")
        }
        if cells.contains(where: { $0.contains(0x0D) }) {
            throw .noHeader(path, line: line, "the lines end with CR alone; LF or CRLF is needed")
        }
        if cells.contains(where: { $0.contains(0) }) {
            throw .noHeader(path, line: line, "the first line holds NUL bytes, so this is no text")
        }
        if cells.allSatisfy({ Self.isData($0, separator) }) {
            throw .noHeader(path, line: line, "the first line holds data, not the names of the columns")
        }
        names = (0..<row.count).map { column in
            let name = Self.trimmed(row.text(column))
            return name.isEmpty ? "column_\(column + 1)" : name
        }
    }

    /// The place of a column that a flag names; letter case counts only where two names differ in nothing else.
    ///
    /// - Throws: `.configuration` where there is none, or where two have that name.
    func column(_ name: String, flag: String) throws(PipelineError) -> Int {
        var found = names.indices.filter { names[$0] == name }
        if found.isEmpty { found = names.indices.filter { names[$0].lowercased() == name.lowercased() } }
        if found.count == 1 { return found[0] }
        throw found.isEmpty ? unknown(name, flag) : repeated(name)
    }

    /// The first column with one of these names, in the order of the names.
    func column(among known: [String]) -> Int? {
        for name in known {
            if let column = names.firstIndex(where: { $0.lowercased() == name }) { return column }
        }
        return nil
    }

    /// What to tell where neither a flag nor a known name says which column is meant.
    ///
    /// - Parameter what: what the column holds, such as `texts`.
    func notTold(_ what: String, flag: String) -> PipelineError {
        .configuration(
            Problem(
                .columnNotTold, at: place, "no column is known to hold \(what); name it with \(flag)",
                help: "columns: \(list)"))
    }

    /// The names on one line, cut where they are many.
    var list: String { VisibleText.short(names.joined(separator: ", "), maxScalars: 300) }

    private var place: Place { Place(path, line: Int(line)) }

    /// - Throws: `.configuration` if one of these columns has the name of another column.
    func requireDistinct(_ columns: [Int]) throws(PipelineError) {
        for column in columns where names.indices.contains(where: { $0 != column && names[$0] == names[column] }) {
            throw repeated(names[column])
        }
    }

    private func unknown(_ name: String, _ flag: String) -> PipelineError {
        let near = NearestWord.of(name, in: names).map { "; did you mean '\($0)'?" } ?? ""
        return .configuration(
            Problem(
                .unknownColumn, at: place, "\(flag): no column is called '\(name)'\(near)", help: "columns: \(list)"))
    }

    private func repeated(_ name: String) -> PipelineError {
        .configuration(
            Problem(
                .unknownColumn, at: place, "two columns are called '\(name)'",
                help: "give each column a name of its own"))
    }

    private static func isData(_ cell: ArraySlice<UInt8>, _ separator: Separator) -> Bool {
        var stamps = StampReader()
        if case .value = CellNumber(separator).read(cell) { return true }
        if case .time = stamps.read(cell) { return true }
        return false
    }

    private static func trimmed(_ text: String) -> String {
        var text = Substring(text)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}

import Ingest
import Settings

/// Reads a table as one series: a row out for every row in, in the order of the file.
///
/// A row that does not fit the table, and a value that is no number, count as a missing value; a stamp that cannot be
/// read counts as a missing stamp. All are noted in `badRows`.
struct SeriesReader {
    let table: DelimitedReader
    private let request: DetectRequest
    private(set) var columns: SeriesColumns?
    private(set) var badRows: BadRows
    private(set) var rows = 0
    /// Rows that have a value.
    private(set) var values = 0
    private let number: CellNumber
    private var stamps = StampReader()
    /// Rows before the one that told the columns: they had no number.
    private var early: [DelimitedRow] = []
    private var row = DelimitedRow()

    /// - Throws: `.failed` where the table cannot be read, `.configuration` where a flag names no column.
    init(_ request: DetectRequest) throws(PipelineError) {
        self.request = request
        table = try DelimitedReader(path: request.path)
        number = CellNumber(table.header.separator)
        badRows = BadRows(path: request.path)
        try chooseColumns()
    }

    /// How the stamps are written; nil while none could be read.
    var stampForm: StampReader.Form? { stamps.form }

    /// Reads the next row; false at the end.
    mutating func next(into result: inout SeriesRow) throws(PipelineError) -> Bool {
        guard let columns else { return false }
        if early.isEmpty {
            guard try table.next(into: &row) else { return false }
        } else {
            row = early.removeFirst()
        }
        read(columns, into: &result)
        rows += 1
        return true
    }

    /// Looks at rows until one of them tells which columns are meant. Columns told by flags and names need no row.
    private mutating func chooseColumns() throws(PipelineError) {
        let limit = 1000
        var candidate = DelimitedRow()
        columns = try SeriesColumns(table.header, request: request, row: candidate)
        while columns == nil, try table.next(into: &candidate) {
            early.append(candidate)
            if candidate.fault == nil {
                columns = try SeriesColumns(table.header, request: request, row: candidate)
            }
            guard columns != nil || early.count < limit else { break }
        }
        if columns == nil, !early.isEmpty { throw noNumbers() }
    }

    private func noNumbers() -> PipelineError {
        .configuration(
            Problem(
                .columnNotTold, path: request.path, "no column of numbers is found in the first \(early.count) rows",
                help: "name the column with --value-column; columns: \(table.header.list)"))
    }

    private mutating func read(_ columns: SeriesColumns, into result: inout SeriesRow) {
        result.valueText = row.text(columns.value)
        result.stampText = columns.stamp.map { row.text($0) } ?? "\(rows)"
        result.timeUs = nil
        result.value = nil
        if let fault = row.fault {
            badRows.add(line: row.line, fault)
            if let column = columns.stamp, case .time(let us) = stamps.read(row.cell(column)) { result.timeUs = us }
            return
        }
        switch number.read(row.cell(columns.value)) {
        case .value(let value):
            result.value = value
            values += 1
        case .missing: break
        case .bad:
            let name = table.header.names[columns.value]
            badRows.add(line: row.line, "\(BadRows.shown(row.cell(columns.value))) in column '\(name)' is no number")
        }
        guard let column = columns.stamp else { return }
        readStamp(column, into: &result)
    }

    private mutating func readStamp(_ column: Int, into result: inout SeriesRow) {
        switch stamps.read(row.cell(column)) {
        case .time(let us): result.timeUs = us
        case .index, .missing: break
        case .bad:
            // A first column that never holds a time is no time column; nothing is wrong with its rows.
            guard stamps.form != nil || request.timestampColumn != nil else { return }
            let name = table.header.names[column]
            badRows.add(line: row.line, "\(BadRows.shown(row.cell(column))) in column '\(name)' is no time")
        }
    }
}

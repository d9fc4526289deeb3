import Analysis
import Ingest
import Settings

/// Reads a table as the leaf cells of a cube. A row that does not fit, or has no numbers, is left out and noted.
struct LeafReader {
    let table: DelimitedReader
    private(set) var badRows: BadRows
    /// Rows that became leaves.
    private(set) var rows = 0
    private let measure: LocaliseRequest.Measure
    private let number: CellNumber
    private let cancellation: CancellationFlag

    /// - Throws: `.failed` where the table cannot be read.
    init(_ request: LocaliseRequest, cancellation: CancellationFlag) throws(PipelineError) {
        table = try DelimitedReader(path: request.path)
        badRows = BadRows(path: request.path)
        measure = request.measure
        number = CellNumber(table.header.separator)
        self.cancellation = cancellation
    }

    /// Reads all rows.
    ///
    /// - Throws: `.configuration` where a flag names no column, no attribute is left, or no row has the time.
    mutating func leaves() throws(PipelineError) -> LeafTable {
        switch measure {
        case .sums(let actual, let expected):
            let header = table.header
            return try sums(
                header.column(actual, flag: "--actual"), header.column(expected, flag: "--expected"))
        case .failures(let failures, let requests, let time, let at):
            let header = table.header
            return try ratios(
                header.column(failures, flag: "--failures"), header.column(requests, flag: "--requests"),
                time: header.column(time, flag: "--time"), at: at)
        }
    }

    private mutating func sums(_ actual: Int, _ expected: Int) throws(PipelineError) -> LeafTable {
        var shelf = try shelf(without: [actual, expected])
        var found: [Double] = []
        var forecasts: [Double] = []
        try forEachRow([actual, expected]) { row, numbers, _ in
            shelf.append(row)
            found.append(numbers[0])
            forecasts.append(numbers[1])
        }
        return LeafTable(
            attributes: shelf.attributes(names: table.header.names),
            measure: .additive(actual: found, expected: forecasts))
    }

    private mutating func ratios(
        _ failures: Int, _ requests: Int, time: Int, at: String
    ) throws(PipelineError) -> LeafTable {
        var shelf = try shelf(without: [failures, requests, time])
        var cells: [RatioCell] = []
        var times: [Int64] = []
        var stamps = StampReader()
        try forEachRow([failures, requests]) { row, numbers, badRows in
            guard let step = stamps.read(row.cell(time)).step else {
                badRows.add(line: row.line, "\(BadRows.shown(row.cell(time))) in the column of the times is no time")
                return
            }
            shelf.append(row)
            times.append(step)
            cells.append(RatioCell(failures: numbers[0], requests: numbers[1]))
        }
        let step = try step(at, like: stamps, among: times)
        return IncidentRows(times: times, cells: cells, attributes: shelf.attributes(names: table.header.names))
            .table(at: step)
    }

    /// Goes through the rows that fit and have numbers in these columns.
    private mutating func forEachRow(
        _ columns: [Int], _ take: (DelimitedRow, [Double], inout BadRows) -> Void
    ) throws(PipelineError) {
        var row = DelimitedRow()
        var numbers = [Double](repeating: 0, count: columns.count)
        while try table.next(into: &row) {
            if row.line.isMultiple(of: 4096) { try cancellation.check() }
            guard fits(row, columns, &numbers) else { continue }
            take(row, numbers, &badRows)
            rows += 1
        }
    }

    private mutating func fits(_ row: DelimitedRow, _ columns: [Int], _ numbers: inout [Double]) -> Bool {
        if let fault = row.fault {
            badRows.add(line: row.line, fault)
            return false
        }
        for (index, column) in columns.enumerated() {
            guard case .value(let value) = number.read(row.cell(column)) else {
                let name = table.header.names[column]
                badRows.add(line: row.line, "\(BadRows.shown(row.cell(column))) in column '\(name)' is no number")
                return false
            }
            numbers[index] = value
        }
        return true
    }

    private func shelf(without measured: [Int]) throws(PipelineError) -> AttributeShelf {
        let columns = table.header.names.indices.filter { !measured.contains($0) }
        try table.header.requireDistinct(columns)
        guard !columns.isEmpty else {
            throw .configuration(
                Problem(
                    .columnNotTold, path: table.path, "no column is left for attributes",
                    help: "the table needs a column for each attribute, such as region or model"))
        }
        return AttributeShelf(columns: columns)
    }

    /// The time in question, as the column's times are counted.
    private func step(_ text: String, like stamps: StampReader, among times: [Int64]) throws(PipelineError) -> Int64 {
        let cell = Array(text.utf8)[...]
        var stamps = stamps
        let step = stamps.read(cell).step ?? IsoTime.us(cell)
        if let step, times.isEmpty || times.contains(step) { return step }
        let range = times.min().flatMap { first in
            times.max().map { "the times go from \(Self.shown(first, stamps.form)) to \(Self.shown($0, stamps.form))" }
        }
        throw .configuration(
            Problem(
                .badFlagValue, at: Place("--at"),
                step == nil ? "'\(text)' is no time of the kind of the column" : "no row has the time '\(text)'",
                help: range ?? "the table has no rows with times"))
    }

    private static func shown(_ step: Int64, _ form: StampReader.Form?) -> String {
        switch form {
        case .epoch(let perSecond): CsvText.number((Double(step) / (1e6 / perSecond)).rounded())
        case .text: Instant.text(step)
        case .index, nil: "\(step)"
        }
    }
}

extension StampReader.Stamp {
    /// Microseconds, or the plain index where it is whole.
    fileprivate var step: Int64? {
        switch self {
        case .time(let us): us
        case .index(let index): Int64(exactly: index)
        case .missing, .bad: nil
        }
    }
}

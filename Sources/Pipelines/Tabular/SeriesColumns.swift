import Ingest

/// Which columns of a table are the stamp and the value of a series.
struct SeriesColumns: Equatable, Sendable {
    /// Names that a column of stamps usually has, the likeliest first.
    static let stampNames = ["timestamp", "time", "date", "index"]
    /// Names that a column of values usually has.
    static let valueNames = ["value"]

    /// Nil where the table has no column but that of the values.
    let stamp: Int?
    let value: Int

    /// The columns that the flags name, else those of the usual names, else the first column for the stamps, and for
    /// the values the first other one in which the row at hand has a number.
    ///
    /// - Returns: nil where that row cannot tell the column of the values.
    /// - Throws: `.configuration` where a flag names no column.
    init?(_ header: TableHeader, request: DetectRequest, row: DelimitedRow) throws(PipelineError) {
        let named = try request.valueColumn.map { name throws(PipelineError) in
            try header.column(name, flag: "--value-column")
        }
        let usual = named ?? header.column(among: Self.valueNames)
        if let name = request.timestampColumn {
            stamp = try header.column(name, flag: "--timestamp-column")
        } else if let known = header.column(among: Self.stampNames), known != usual {
            stamp = known
        } else if header.names.count == 1 {
            stamp = nil
        } else {
            stamp = usual == 0 ? 1 : 0
        }
        let others = header.names.indices.filter { [stamp] in $0 != stamp }
        guard let found = usual ?? Self.firstNumber(of: row, in: others, header) else { return nil }
        value = found
    }

    private static func firstNumber(of row: DelimitedRow, in columns: [Int], _ header: TableHeader) -> Int? {
        if columns.count == 1 { return columns[0] }
        let number = CellNumber(header.separator)
        return columns.first { column in
            if case .value = number.read(row.cell(column)) { true } else { false }
        }
    }
}

/// What can be wrong with the tables that an analysis reads.
public enum AnalysisError: Error, Equatable, CustomStringConvertible {
    /// A value does not follow the table's own rules.
    case outOfSpec(table: String, column: String, row: Int, found: String)

    public var description: String {
        switch self {
        case .outOfSpec(let table, let column, let row, let found):
            "table \(table), column \(column), row \(row) of the batch: \(found)"
        }
    }
}

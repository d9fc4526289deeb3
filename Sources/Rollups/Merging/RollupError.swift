import Statistics

/// Why rows cannot be merged.
public enum RollupError: Error, Equatable, CustomStringConvertible, Sendable {
    /// A state column holds bytes that are no sketch.
    case outOfSpec(table: String, column: String, row: Int, problem: SketchError)

    public var description: String {
        switch self {
        case .outOfSpec(let table, let column, let row, let problem):
            "\(table).\(column), row \(row): \(problem)"
        }
    }
}

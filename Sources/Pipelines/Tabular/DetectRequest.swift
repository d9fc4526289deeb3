/// What `hypercare detect` was asked for.
public struct DetectRequest: Sendable, Equatable {
    /// A delimited table, or `-` for standard input.
    public var path: String
    /// Nil: the column is told by its name, else it is the first.
    public var timestampColumn: String?
    /// Nil: the column is told by its name, else it is the first other one with numbers.
    public var valueColumn: String?
    /// Change points of the whole series in place of a verdict on every row.
    public var changes = false
    public var output = RowForm.csv

    public init(path: String) { self.path = path }
}

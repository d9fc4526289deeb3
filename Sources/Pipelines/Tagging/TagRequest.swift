/// What `hypercare tag` was asked for.
public struct TagRequest: Sendable, Equatable {
    /// Exports, or delimited tables with a header; `-` is standard input.
    public var paths: [String]
    /// The name of a feedback format. Nil: told by the content.
    public var format: String?
    /// Nil: the column is told by its name, or is the only one.
    public var textColumn: String?
    /// Nil: the column is told by its name, else rows are named by their line.
    public var idColumn: String?
    public var output = RowForm.csv

    public init(paths: [String]) { self.paths = paths }
}

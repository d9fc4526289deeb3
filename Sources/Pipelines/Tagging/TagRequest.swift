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
    /// A table of labelled texts to fit a bias to.
    public var labelled: String?
    /// The labels in it. Nil: told by the column's name.
    public var labelColumn: String?
    /// Where the fitted bias goes. Nil: to standard output if there is nothing to tag.
    public var calibrationOutput: String?
    /// A file with a bias that was fitted before.
    public var calibration: String?

    public init(paths: [String]) { self.paths = paths }
}

import Columns

/// A finished data file: what the log needs to know of it.
public struct ParquetFile: Sendable, Equatable {
    /// Where it was written.
    public let path: String
    /// Its size, as the file system reports it after the sync.
    public let byteCount: Int
    /// SHA-256 of the content, 64 hex characters.
    public let sha256: String
    /// The rows of all row groups.
    public let rowCount: Int
    /// The number of row groups.
    public let rowGroupCount: Int
    /// One for each column of the schema, in its order.
    public let columns: [ColumnSummary]
}

/// What a column holds in all row groups of a file together.
public struct ColumnSummary: Sendable, Equatable {
    /// The column's name.
    public let name: String
    /// The column's kind, which decides how the log spells its bounds.
    public let kind: ColumnKind
    /// The number of missing values.
    public var nullCount: Int
    /// The exact extremes, nil if every value is missing.
    public var bounds: ColumnBounds?

    /// What a column holds; nothing yet, unless said.
    public init(name: String, kind: ColumnKind, nullCount: Int = 0, bounds: ColumnBounds? = nil) {
        self.name = name
        self.kind = kind
        self.nullCount = nullCount
        self.bounds = bounds
    }

    mutating func add(nullCount: Int, bounds more: ColumnBounds?) {
        self.nullCount += nullCount
        guard let more else { return }
        bounds = bounds?.union(more) ?? more
    }
}

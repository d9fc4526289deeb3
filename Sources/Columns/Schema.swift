/// What a column of a table holds and how it is stored.
public enum ColumnKind: Sendable, Equatable {
    /// Microseconds since 1970 UTC, `NumberColumn<Int64>`; Parquet TIMESTAMP(MICROS, UTC).
    case timestampUs
    /// `NumberColumn<Int64>`.
    case int64
    /// `NumberColumn<Int32>`.
    case int32
    /// `NumberColumn<Double>`.
    case double
    /// 0 or 1 in a `NumberColumn<Int32>`; Parquet BOOLEAN.
    case boolean
    /// Scaled integer in a `NumberColumn<Int64>`; Parquet DECIMAL(precision, scale) on INT64.
    case decimal(precision: Int, scale: Int)
    /// Low-variety text, `LabelColumn`; Parquet STRING.
    case label
    /// High-variety text, `TextColumn`; Parquet STRING.
    case text
    /// Bytes, `TextColumn`; Parquet BYTE_ARRAY without a logical type.
    case binary
}

/// How two rows of equal key become one.
public enum ColumnRole: Sendable, Equatable {
    /// Part of the key.
    case key
    /// Integers are added; missing counts as nothing, and missing plus missing stays missing.
    case sum
    /// An encoded quantile sketch (see `Statistics.QuantileSketch`).
    case quantiles
    /// An encoded distinct sketch (see `Statistics.DistinctSketch`).
    case distinct
    /// Made anew from the named state column after every merge: a quantile in milliseconds.
    case quantileMs(of: String, Double)
    /// Made anew from the named state column: the estimated number of distinct values.
    case distinctCount(of: String)
    /// A plain value of a table whose rows are never merged.
    case value
}

/// One column of a table: its name on disk, kind, role and meaning.
public struct ColumnSpec: Sendable, Equatable {
    public let name: String
    public let kind: ColumnKind
    public let role: ColumnRole
    public let isNullable: Bool
    /// One line for people; it also stands on the table's page in `docs/tables`.
    public let meaning: String

    public init(
        _ name: String, _ kind: ColumnKind, _ role: ColumnRole, nullable isNullable: Bool = false, _ meaning: String
    ) {
        self.name = name
        self.kind = kind
        self.role = role
        self.isNullable = isNullable
        self.meaning = meaning
    }

    /// A plain value column.
    public init(_ name: String, _ kind: ColumnKind, nullable isNullable: Bool = false, _ meaning: String) {
        self.init(name, kind, .value, nullable: isNullable, meaning)
    }
}

/// A table: its columns in order and the order of its rows.
///
/// The partition column `date` (UTC day) is not among the columns: its value stands in the Delta
/// log and in the folder's name.
public struct TableSchema: Sendable, Equatable {
    public let name: String
    public let columns: [ColumnSpec]
    /// Rows are sorted by these, ascending, missing last, text by unsigned bytes.
    public let sortedBy: [String]

    public init(name: String, columns: [ColumnSpec], sortedBy: [String]) {
        self.name = name
        self.columns = columns
        self.sortedBy = sortedBy
    }

    /// The place of a column, nil if the table has none of that name.
    public func index(of name: String) -> Int? { columns.firstIndex { $0.name == name } }
}

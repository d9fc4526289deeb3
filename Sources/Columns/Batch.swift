/// A column of any kind, as a table holds it.
public enum AnyColumn: Sendable {
    case int64(NumberColumn<Int64>)
    case int32(NumberColumn<Int32>)
    case double(NumberColumn<Double>)
    case label(LabelColumn)
    case text(TextColumn)

    public var count: Int {
        switch self {
        case .int64(let column): column.count
        case .int32(let column): column.count
        case .double(let column): column.count
        case .label(let column): column.count
        case .text(let column): column.count
        }
    }

    /// An empty column of the kind a table declares.
    public init(emptyOf kind: ColumnKind) {
        switch kind {
        case .timestampUs, .int64, .decimal: self = .int64(NumberColumn())
        case .int32, .boolean: self = .int32(NumberColumn())
        case .double: self = .double(NumberColumn())
        case .label: self = .label(LabelColumn())
        case .text, .binary: self = .text(TextColumn())
        }
    }
}

/// The name of a column together with the type it has in memory.
public struct Key<C: Column>: Sendable {
    public let name: String

    public init(_ name: String) { self.name = name }
}

/// Rows of a table, column by column.
///
/// - Shape: every column has `rowCount` values, in the order of `schema.columns`.
public struct Batch: Sendable {
    public let schema: TableSchema
    public var columns: [AnyColumn]

    /// A batch of the given columns; they must follow the schema in number, order, kind and length.
    public init(schema: TableSchema, columns: [AnyColumn]) {
        precondition(
            columns.count == schema.columns.count,
            "\(schema.name): \(columns.count) columns for \(schema.columns.count)")
        if let first = columns.first {
            precondition(columns.allSatisfy { $0.count == first.count }, "\(schema.name): columns of different lengths")
        }
        self.schema = schema
        self.columns = columns
    }

    /// A batch without rows.
    public init(emptyOf schema: TableSchema) {
        self.init(schema: schema, columns: schema.columns.map { AnyColumn(emptyOf: $0.kind) })
    }

    public var rowCount: Int { columns.first?.count ?? 0 }

    public subscript(_ key: Key<NumberColumn<Int64>>) -> NumberColumn<Int64> {
        guard case .int64(let column) = column(key.name) else { preconditionFailure(wrongKind(key.name)) }
        return column
    }

    public subscript(_ key: Key<NumberColumn<Int32>>) -> NumberColumn<Int32> {
        guard case .int32(let column) = column(key.name) else { preconditionFailure(wrongKind(key.name)) }
        return column
    }

    public subscript(_ key: Key<NumberColumn<Double>>) -> NumberColumn<Double> {
        guard case .double(let column) = column(key.name) else { preconditionFailure(wrongKind(key.name)) }
        return column
    }

    public subscript(_ key: Key<LabelColumn>) -> LabelColumn {
        guard case .label(let column) = column(key.name) else { preconditionFailure(wrongKind(key.name)) }
        return column
    }

    public subscript(_ key: Key<TextColumn>) -> TextColumn {
        guard case .text(let column) = column(key.name) else { preconditionFailure(wrongKind(key.name)) }
        return column
    }

    private func column(_ name: String) -> AnyColumn {
        guard let index = schema.index(of: name) else { preconditionFailure("\(schema.name) has no column \(name)") }
        return columns[index]
    }

    private func wrongKind(_ name: String) -> String { "\(schema.name).\(name) is of another kind" }
}

import Columns

/// Which column of a table plays which part when rows of equal key become one; derived from the
/// roles of its schema.
///
/// Sums are told apart by whether they may be null: those that may not start at 0, those that may
/// start as "missing" and stay so until a value is added.
public struct StateLayout: Sendable {
    /// The whole table.
    public let schema: TableSchema
    /// The table without its derived columns: what has to be kept to merge again.
    public let stateSchema: TableSchema
    /// The key columns, in the order by which rows are sorted.
    let keys: [ColumnSpec]
    let sums: [ColumnSpec]
    let optionalSums: [ColumnSpec]
    let quantiles: [ColumnSpec]
    let distincts: [ColumnSpec]

    /// The layout of a table; its rows must be sorted by its whole key.
    public init(_ schema: TableSchema) {
        self.schema = schema
        stateSchema = schema.stateOnly
        keys = schema.sortedBy.compactMap { name in schema.columns.first { $0.name == name } }
        sums = schema.columns.filter { $0.role == .sum && !$0.isNullable }
        optionalSums = schema.columns.filter { $0.role == .sum && $0.isNullable }
        quantiles = schema.columns.filter { $0.role == .quantiles }
        distincts = schema.columns.filter { $0.role == .distinct }
        precondition(
            keys.allSatisfy { $0.role == .key } && keys.count == schema.columns.count { $0.role == .key },
            "\(schema.name) is not sorted by its key columns, each once")
        precondition(!sums.isEmpty, "\(schema.name) has no sum that is never null")
    }

    /// The place of a sum among those that are never null.
    func sum(_ name: String) -> Int { Self.place(of: name, in: sums, schema) }

    /// The place of a sum among those that may be null.
    func optionalSum(_ name: String) -> Int { Self.place(of: name, in: optionalSums, schema) }

    private static func place(of name: String, in columns: [ColumnSpec], _ schema: TableSchema) -> Int {
        guard let place = columns.firstIndex(where: { $0.name == name }) else {
            preconditionFailure("\(schema.name) has no such sum: \(name)")
        }
        return place
    }
}

extension TableSchema {
    /// The table's key and state columns: those from which all others are made anew.
    public var stateOnly: TableSchema {
        let kept = columns.filter { column in
            switch column.role {
            case .key, .sum, .quantiles, .distinct: true
            case .quantileMs, .distinctCount, .value: false
            }
        }
        return TableSchema(name: name, columns: kept, sortedBy: sortedBy)
    }
}

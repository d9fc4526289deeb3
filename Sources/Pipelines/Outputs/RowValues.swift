import Columns

/// The values of one row, by name; nil where they are missing.
struct RowValues {
    private let columns: [String: AnyColumn]
    private let row: Int

    private init(columns: [String: AnyColumn], row: Int) {
        self.columns = columns
        self.row = row
    }

    /// All rows of a batch, whose columns are looked up once.
    static func all(_ batch: Batch) -> [RowValues] {
        let columns = Dictionary(zip(batch.schema.columns.map(\.name), batch.columns)) { first, _ in first }
        return (0..<batch.rowCount).map { RowValues(columns: columns, row: $0) }
    }

    func label(_ name: String) -> String? {
        guard case .label(let column) = columns[name] else { preconditionFailure(Self.missing(name)) }
        return column.text(row)
    }

    func text(_ name: String) -> String? {
        guard case .text(let column) = columns[name] else { preconditionFailure(Self.missing(name)) }
        return column.text(row)
    }

    /// A text or bytes, as they are stored.
    func bytes(_ name: String) -> [UInt8]? {
        guard case .text(let column) = columns[name] else { preconditionFailure(Self.missing(name)) }
        return column.isMissing(row) ? nil : Array(column[row])
    }

    func number(_ name: String) -> Double? {
        guard case .double(let column) = columns[name] else { preconditionFailure(Self.missing(name)) }
        return column.values[row].isMissing ? nil : column.values[row]
    }

    func integer(_ name: String) -> Int64? {
        guard case .int64(let column) = columns[name] else { preconditionFailure(Self.missing(name)) }
        return column.values[row].isMissing ? nil : column.values[row]
    }

    func small(_ name: String) -> Int? {
        guard case .int32(let column) = columns[name] else { preconditionFailure(Self.missing(name)) }
        return column.values[row].isMissing ? nil : Int(column.values[row])
    }

    func flag(_ name: String) -> Bool { small(name) == 1 }

    func optionalFlag(_ name: String) -> Bool? { small(name).map { $0 == 1 } }

    private static func missing(_ name: String) -> String { "no column \(name) of such a kind" }
}

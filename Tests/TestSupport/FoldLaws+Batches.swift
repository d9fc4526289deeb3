import Columns

extension Batch {
    /// The first place where two batches differ in any byte that a table would be written from; nil
    /// where they are the same.
    public func difference(from other: Batch) -> String? {
        guard schema == other.schema else { return "schemas differ" }
        guard rowCount == other.rowCount else { return "\(rowCount) rows; expected \(other.rowCount)" }
        for (spec, pair) in zip(schema.columns, zip(columns, other.columns)) {
            if let row = Self.firstDifference(pair.0, pair.1, rowCount) {
                return "\(spec.name), row \(row): \(value(spec.name, row)); expected \(other.value(spec.name, row))"
            }
        }
        return nil
    }

    /// A value as text, for messages and for comparing with slow versions.
    public func value(_ name: String, _ row: Int) -> String {
        guard row < rowCount, let index = schema.index(of: name) else { return "no such value" }
        switch columns[index] {
        case .int64(let column): return column.values[row].isMissing ? "null" : "\(column.values[row])"
        case .int32(let column): return column.values[row].isMissing ? "null" : "\(column.values[row])"
        case .double(let column): return column.values[row].isMissing ? "null" : "\(column.values[row])"
        case .label(let column): return column.text(row).map { "'\($0)'" } ?? "null"
        case .text(let column):
            if column.isMissing(row) { return "null" }
            return schema.columns[index].kind == .binary ? "\(Array(column[row]))" : "'\(column.text(row) ?? "")'"
        }
    }

    private static func firstDifference(_ left: AnyColumn, _ right: AnyColumn, _ rowCount: Int) -> Int? {
        switch (left, right) {
        case (.int64(let left), .int64(let right)):
            return (0..<rowCount).first { left.values[$0] != right.values[$0] }
        case (.int32(let left), .int32(let right)):
            return (0..<rowCount).first { left.values[$0] != right.values[$0] }
        case (.double(let left), .double(let right)):
            return (0..<rowCount).first { left.values[$0].bitPattern != right.values[$0].bitPattern }
        case (.label(let left), .label(let right)):
            if left.labels != right.labels { return rowCount }
            return (0..<rowCount).first { left.ids[$0] != right.ids[$0] }
        case (.text(let left), .text(let right)):
            return (0..<rowCount).first {
                left.isMissing($0) != right.isMissing($0) || !left[$0].elementsEqual(right[$0])
            }
        default: return 0
        }
    }
}

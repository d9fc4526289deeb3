import Columns
import Statistics

/// Brings rows of equal key together: segments of any workers and runs, and rows of the table as it
/// stands.
///
/// Label values that were not kept become `(other)` on the way in. The result depends on the rows
/// that were added alone: in any order, any grouping, with or without finished merges in between,
/// the same batch comes out; adding a result to a new merge gives it back.
///
/// Rows are only gathered when they are added. They are sorted and brought together at the end, and
/// before that whenever they take twice the memory of what they came to the last time; so memory
/// stays in proportion to the result.
///
/// A merge is a value without shared state: several may run at once on different threads.
public struct WindowMerge: Sendable {
    private let layout: StateLayout
    /// In the order of the layout's keys.
    private let kept: [KeptLabels]
    private var parts: [MergePart] = []
    private var byteLimit: Int
    /// What the merge takes, roughly. `finish` needs about as much again while it works.
    public private(set) var bytes = 0

    /// - Parameters:
    ///   - kept: one for each label key column, in the schema's order (see `LabelCut`).
    ///   - gatheredBytes: what rows may take before they are brought together for the first time.
    public init(schema: TableSchema, kept: [KeptLabels], gatheredBytes: Int = 64 << 20) {
        let layout = StateLayout(schema)
        let names = schema.columns.filter { $0.role == .key && $0.kind == .label }.map(\.name)
        precondition(
            kept.count == names.count, "\(schema.name): \(kept.count) kept lists for \(names.count) label keys")
        self.kept = layout.keys.filter { $0.kind == .label }.map { key in kept[names.firstIndex(of: key.name) ?? 0] }
        self.layout = layout
        byteLimit = gatheredBytes
    }

    /// Adds rows that have at least the key and state columns of the table, in any order; all other
    /// columns are ignored.
    ///
    /// - Throws: `RollupError.outOfSpec` where a sketch column holds bytes that are no sketch. The
    ///   merge must then be given up.
    public mutating func add(_ batch: Batch) throws(RollupError) {
        guard batch.rowCount > 0 else { return }
        parts.append(MergePart(batch, layout, kept: kept))
        bytes += parts[parts.count - 1].bytes
        guard bytes > byteLimit else { return }
        let rows = try takeMerged()
        parts = [MergePart(rowCount: rows.order.rowCount, keys: rows.keyColumns(), values: rows.values)]
        bytes = parts[0].bytes
        byteLimit = max(byteLimit, 2 * bytes)
    }

    /// All groups as rows of the whole schema, sorted, with derived columns; leaves the merge
    /// empty.
    ///
    /// - Throws: as `add`.
    public mutating func finish() throws(RollupError) -> Batch {
        guard !parts.isEmpty else { return Batch(emptyOf: layout.schema) }
        var rows = try takeMerged()
        var columns = rows.columns(layout)
        try DerivedColumns.add(to: &columns, schema: layout.schema)
        return Batch(schema: layout.schema, columns: layout.schema.columns.compactMap { columns[$0.name] })
    }

    private mutating func takeMerged() throws(RollupError) -> MergedRows {
        let taken = parts
        parts = []
        bytes = 0
        return try MergedRows(taken, layout, kept)
    }
}

/// Rows of parts brought together.
private struct MergedRows {
    let order: RowOrder
    private var keys: [KeyValues]
    let values: MergeValues

    init(_ parts: [MergePart], _ layout: StateLayout, _ kept: [KeptLabels]) throws(RollupError) {
        var nextKept = kept[...]
        let keys = layout.keys.indices.map { index in
            switch parts[0].keys[index] {
            case .times: KeyValues.coded(times: parts.flatMap { $0.keys[index].timeValues })
            case .integers: KeyValues.coded(integers: parts.flatMap { $0.keys[index].integerValues })
            case .ranks: Self.labels(parts.flatMap { $0.keys[index].rankValues }, nextKept.removeFirst().texts)
            }
        }
        let rowCount = parts.reduce(0) { $0 + $1.rowCount }
        order = RowOrder(keys.map(\.codes), groupCount: rowCount, firstGroup: 0)
        self.keys = keys.map(\.values)
        values = try MergeValues(parts.map(\.values), order, layout)
    }

    private static func labels(_ ranks: [UInt32], _ texts: Labels) -> (codes: KeyCodes, values: KeyValues) {
        let count = UInt32(texts.count)
        return (KeyCodes(codes: ranks, greatest: count), .labels(RankedTexts(texts, idOfRank: Array(0..<count))))
    }

    /// The keys of the merged rows, as a part has them.
    func keyColumns() -> [MergePart.KeyColumn] {
        keys.enumerated().map { index, values in
            let codes = order.codes(index, rows: 0..<order.rowCount)
            var values = values
            if case .labels = values { return .ranks(codes) }
            switch values.column(codes) {
            case .int64(let column): return .times(column.values)
            case .int32(let column): return .integers(column.values)
            default: preconditionFailure("a key column is a time, an integer or a label")
            }
        }
    }

    /// Key and state columns by name.
    mutating func columns(_ layout: StateLayout) -> [String: AnyColumn] {
        var columns: [String: AnyColumn] = [:]
        for (index, spec) in layout.keys.enumerated() {
            columns[spec.name] = keys[index].column(order.codes(index, rows: 0..<order.rowCount))
        }
        for (spec, sums) in zip(layout.sums, values.sums) { columns[spec.name] = .int64(NumberColumn(sums)) }
        for (spec, sums) in zip(layout.optionalSums, values.optionalSums) {
            columns[spec.name] = .int64(NumberColumn(sums))
        }
        for (spec, sketches) in zip(layout.quantiles, values.quantiles) { columns[spec.name] = .text(sketches) }
        for (spec, sketches) in zip(layout.distincts, values.distincts) { columns[spec.name] = .text(sketches) }
        return columns
    }
}

extension MergePart.KeyColumn {
    fileprivate var timeValues: [Int64] { if case .times(let times) = self { times } else { [] } }
    fileprivate var integerValues: [Int32] { if case .integers(let integers) = self { integers } else { [] } }
    fileprivate var rankValues: [UInt32] { if case .ranks(let ranks) = self { ranks } else { [] } }
}

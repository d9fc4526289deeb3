import Columns
import Statistics

/// Accumulated groups in the order of rows, ready to be cut into batches.
struct StateRows {
    private let layout: StateLayout
    private let order: RowOrder
    private var keys: [KeyValues]
    private let sums: RollupAccumulator
    private let quantiles: [SortedSketches<QuantileMerger>]
    private let distincts: [SortedSketches<DistinctMerger>]

    /// - Parameters:
    ///   - keys: one for each key column, in the order of the layout's keys.
    init(_ accumulator: consuming RollupAccumulator, order: RowOrder, keys: [KeyValues]) {
        layout = accumulator.layout
        for (row, group) in order.furtherGroups { accumulator.absorb(UInt32(group), into: order.groupOfRow[row]) }
        let rowOfGroup = order.rowOfGroup(groupCount: accumulator.groupCount)
        quantiles = accumulator.quantiles.map { $0.sorted(by: rowOfGroup, rowCount: order.rowCount) }
        distincts = accumulator.distincts.map { $0.sorted(by: rowOfGroup, rowCount: order.rowCount) }
        accumulator.quantiles = []
        accumulator.distincts = []
        sums = accumulator
        self.order = order
        self.keys = keys
    }

    var rowCount: Int { order.rowCount }

    /// Some rows as a batch of the layout's state schema.
    mutating func stateBatch(rows: Range<Int>) -> Batch {
        let columns = stateColumns(rows: rows)
        let ordered = layout.stateSchema.columns.map { spec in
            guard let column = columns[spec.name] else {
                preconditionFailure("\(layout.stateSchema.name) has a column without a source: \(spec.name)")
            }
            return column
        }
        return Batch(schema: layout.stateSchema, columns: ordered)
    }

    private mutating func stateColumns(rows: Range<Int>) -> [String: AnyColumn] {
        var columns: [String: AnyColumn] = [:]
        for (index, spec) in layout.keys.enumerated() {
            columns[spec.name] = keys[index].column(order.codes(index, rows: rows))
        }
        let groups = Array(order.groupOfRow[rows])
        for (spec, values) in zip(layout.sums, sumColumns(groups)) {
            columns[spec.name] = .int64(NumberColumn(values))
        }
        for (spec, values) in zip(layout.optionalSums, optionalColumns(groups)) {
            columns[spec.name] = .int64(NumberColumn(values))
        }
        for (index, spec) in layout.quantiles.enumerated() {
            columns[spec.name] = .text(quantiles[index].column(rows: rows))
        }
        for (index, spec) in layout.distincts.enumerated() {
            columns[spec.name] = .text(distincts[index].column(rows: rows))
        }
        return columns
    }

    /// Turns rows of cells into columns, a few hundred rows at a time: their cells then stay in the
    /// cache while one column after the other picks its own.
    private func sumColumns(_ groups: [UInt32]) -> [[Int64]] {
        let stride = sums.sumStride
        let cells = sums.sums.span
        var columns = Array(repeating: [Int64](repeating: 0, count: groups.count), count: stride)
        for start in Swift.stride(from: 0, to: groups.count, by: 256) {
            let end = min(start + 256, groups.count)
            for sum in 0..<stride {
                var column = columns[sum].mutableSpan
                for row in start..<end { column[row] = cells[Int(groups[row]) &* stride &+ sum] }
            }
        }
        return columns
    }

    private func optionalColumns(_ groups: [UInt32]) -> [[Int64]] {
        let stride = sums.optionalStride
        var columns = Array(repeating: [Int64](repeating: .missing, count: groups.count), count: stride)
        guard sums.blockCount > 0 else { return columns }
        let cells = sums.optionalSums.span
        let blocks = sums.blocks.span
        var places: [Int] = []
        var rows: [Int] = []
        for row in groups.indices where blocks[Int(groups[row])] > 0 {
            rows.append(row)
            places.append((Int(blocks[Int(groups[row])]) &- 1) &* stride)
        }
        for sum in 0..<stride {
            var column = columns[sum].mutableSpan
            for index in rows.indices { column[rows[index]] = cells[places[index] &+ sum] }
        }
        return columns
    }
}

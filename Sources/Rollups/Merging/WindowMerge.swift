import Columns
import Statistics

/// Brings rows of equal key together: segments of any workers and runs, and rows of the table as it
/// stands.
///
/// Label values that were not kept become `(other)` on the way in. The result depends on the rows
/// that were added alone: in any order, any grouping, with or without finished merges in between,
/// the same batch comes out; adding a result to a new merge gives it back.
///
/// A merge is a value without shared state: several may run at once on different threads.
public struct WindowMerge: Sendable {
    private let layout: StateLayout
    private let kept: [KeptLabels]
    private let packing: KeyPacking
    private var groups: KeyTable
    private var values: RollupAccumulator
    private var times = KeyTable(wordCount: 1)
    private var rowKeys: [UInt64] = []
    private var groupOfRow: [UInt32] = []

    /// How many rows are taken at a time.
    private static let blockRows = 4_096

    /// - Parameter kept: one for each label key column, in the schema's order (see `LabelCut`).
    public init(schema: TableSchema, kept: [KeptLabels]) {
        let layout = StateLayout(schema)
        let labelNames = schema.columns.filter { $0.role == .key && $0.kind == .label }.map(\.name)
        precondition(kept.count == labelNames.count, "\(schema.name): \(kept.count) kept lists for \(labelNames.count) label keys")
        self.kept = layout.keys.filter { $0.kind == .label }.map { key in
            kept[labelNames.firstIndex(of: key.name) ?? 0]
        }
        var nextKept = self.kept[...]
        packing = KeyPacking(bits: layout.keys.map { key in
            key.kind == .label ? KeyPacking.bits(for: UInt32(nextKept.removeFirst().texts.count)) : 32
        })
        groups = KeyTable(wordCount: packing.wordCount)
        values = RollupAccumulator(layout)
        self.layout = layout
    }

    /// What the merge takes, roughly: in proportion to its groups, not to what was added. `finish`
    /// needs about as much again.
    public var bytes: Int { groups.bytes + times.bytes + values.bytes }

    /// The number of groups so far.
    public var groupCount: Int { groups.count }

    /// Adds rows that have at least the key and state columns of the table, in any order; all other
    /// columns are ignored.
    ///
    /// - Throws: `RollupError.outOfSpec` where a sketch column holds no sketch. The merge must then be
    ///   given up: a part of the rows is in it.
    public mutating func add(_ batch: Batch) throws(RollupError) {
        let keys = keyColumns(of: batch)
        for start in stride(from: 0, to: batch.rowCount, by: Self.blockRows) {
            let rows = start..<min(start + Self.blockRows, batch.rowCount)
            numberGroups(keys, rows)
            values.grow(to: groups.count)
            addSums(batch, rows)
            addOptionalSums(batch, rows)
            try addSketches(batch, rows)
            values.compactIfLarge()
        }
    }

    /// All groups as rows of the whole schema, sorted, with derived columns; leaves the merge empty.
    public mutating func finish() -> Batch {
        let keys = sortedKeys()
        let order = RowOrder(keys.map(\.codes), groupCount: groups.count, firstGroup: 0)
        var taken = RollupAccumulator(layout)
        swap(&taken, &values)
        groups = KeyTable(wordCount: packing.wordCount)
        times = KeyTable(wordCount: 1)
        var rows = StateRows(taken, order: order, keys: keys.map(\.values))
        return rows.fullBatch(rows: 0..<rows.rowCount)
    }
}

extension WindowMerge {
    /// A key column of one batch, with the codes of its labels.
    private enum KeyColumn {
        case times([Int64])
        case integers([Int32])
        case labels([UInt32], codeOfId: [UInt32], missing: UInt32)
    }

    private func keyColumns(of batch: Batch) -> [KeyColumn] {
        var nextKept = kept[...]
        return layout.keys.map { key in
            switch key.kind {
            case .timestampUs: return .times(batch[Key<NumberColumn<Int64>>(key.name)].values)
            case .label:
                let kept = nextKept.removeFirst()
                let column = batch[Key<LabelColumn>(key.name)]
                return .labels(column.ids, codeOfId: kept.ranks(of: column.labels), missing: UInt32(kept.texts.count))
            default: return .integers(batch[Key<NumberColumn<Int32>>(key.name)].values)
            }
        }
    }

    private mutating func numberGroups(_ columns: [KeyColumn], _ rows: Range<Int>) {
        let wordCount = packing.wordCount
        rowKeys.removeAll(keepingCapacity: true)
        rowKeys.grow(to: rows.count * wordCount, filler: 0)
        groupOfRow.grow(to: rows.count, filler: 0)
        for (column, field) in zip(columns, packing.fields) {
            switch column {
            case .times(let times): packTimes(times, rows, field)
            case .integers(let integers):
                for (place, row) in rows.enumerated() {
                    rowKeys[place &* wordCount &+ field.word] |= UInt64(UInt32(bitPattern: integers[row])) &<< field.shift
                }
            case .labels(let ids, let codeOfId, let missing):
                for (place, row) in rows.enumerated() {
                    let code = ids[row] == LabelColumn.missing ? missing : codeOfId[Int(ids[row])]
                    rowKeys[place &* wordCount &+ field.word] |= UInt64(code) &<< field.shift
                }
            }
        }
        groups.index(rowKeys, rowCount: rows.count, into: &groupOfRow)
    }

    /// Times are numbered; rows come in runs of equal times.
    private mutating func packTimes(_ values: [Int64], _ rows: Range<Int>, _ field: KeyPacking.Field) {
        var last: Int64?
        var number: UInt32 = 0
        for (place, row) in rows.enumerated() {
            if values[row] != last {
                number = times.index(of: [UInt64(bitPattern: values[row])])
                last = values[row]
            }
            rowKeys[place &* packing.wordCount &+ field.word] |= UInt64(number) &<< field.shift
        }
    }

    private mutating func addSums(_ batch: Batch, _ rows: Range<Int>) {
        let stride = values.sumStride
        for (index, spec) in layout.sums.enumerated() {
            let column = batch[Key<NumberColumn<Int64>>(spec.name)].values
            let number = column.span
            let groups = groupOfRow
            let group = groups.span
            var cells = values.sums.mutableSpan
            for place in 0..<rows.count {
                let cell = Int(group[place]) &* stride &+ index
                cells[cell] = RollupAccumulator.capped(cells[cell], max(number[rows.lowerBound &+ place], 0))
            }
        }
    }

    private mutating func addOptionalSums(_ batch: Batch, _ rows: Range<Int>) {
        for (index, spec) in layout.optionalSums.enumerated() {
            let column = batch[Key<NumberColumn<Int64>>(spec.name)].values
            for (place, row) in rows.enumerated() where column[row] >= 0 {
                let base = values.optionalBase(groupOfRow[place])
                values.addOptional(column[row], at: base + index)
            }
        }
    }

    private mutating func addSketches(_ batch: Batch, _ rows: Range<Int>) throws(RollupError) {
        for (index, spec) in layout.quantiles.enumerated() {
            let column = batch[Key<TextColumn>(spec.name)]
            try check(column, rows, spec.name, QuantileMerger.check)
            values.quantiles[index].add(column, rows: rows, groups: groupOfRow)
        }
        for (index, spec) in layout.distincts.enumerated() {
            let column = batch[Key<TextColumn>(spec.name)]
            try check(column, rows, spec.name, DistinctMerger.check)
            values.distincts[index].add(column, rows: rows, groups: groupOfRow)
        }
    }

    private func check(
        _ column: TextColumn, _ rows: Range<Int>, _ name: String, _ isSketch: (Span<UInt8>) throws(SketchError) -> Void
    ) throws(RollupError) {
        let bytes = column.bytes.span
        for row in rows where !column.isMissing(row) {
            let start = column.starts[row]
            do {
                try isSketch(bytes.extracting(start..<start + Int(column.lengths[row])))
            } catch {
                throw .outOfSpec(table: layout.schema.name, column: name, row: row, problem: error)
            }
        }
    }
}

extension WindowMerge {
    private func sortedKeys() -> [(codes: KeyCodes, values: KeyValues)] {
        var nextKept = kept[...]
        return zip(layout.keys, packing.fields).map { key, field in
            let packed = (0..<groups.count).map {
                UInt32(truncatingIfNeeded: (groups.word(field.word, of: $0) &>> field.shift) & field.mask)
            }
            switch key.kind {
            case .timestampUs: return timeCodes(packed)
            case .label:
                let texts = nextKept.removeFirst().texts
                return (
                    KeyCodes(codes: packed, greatest: UInt32(texts.count)),
                    .labels(RankedTexts(texts, idOfRank: Array(0..<UInt32(texts.count))))
                )
            default: return KeyValues.integers(packed.map { Int32(bitPattern: $0) })
            }
        }
    }

    private func timeCodes(_ numbers: [UInt32]) -> (codes: KeyCodes, values: KeyValues) {
        let times = (0..<times.count).map { Int64(bitPattern: self.times.word(0, of: $0)) }
        let order = times.indices.sorted { times[$0] < times[$1] }
        var rankOfNumber = [UInt32](repeating: 0, count: times.count)
        for (rank, number) in order.enumerated() { rankOfNumber[number] = UInt32(rank) }
        return (
            KeyCodes(codes: numbers.map { rankOfNumber[Int($0)] }, greatest: UInt32(max(times.count, 1) - 1)),
            .times(order.map { times[$0] })
        )
    }
}

import Columns
import Statistics

/// Rows that wait to be merged: their keys as codes, their values as they came.
///
/// Values are shared with the batch they come from as long as nothing has to be changed.
struct MergePart: Sendable {
    enum KeyColumn: Sendable {
        case times([Int64])
        case integers([Int32])
        /// Ranks among the kept texts, missing behind the last.
        case ranks([UInt32])
    }

    let rowCount: Int
    /// In the order of the layout's keys.
    let keys: [KeyColumn]
    let values: MergeValues

    /// What the part takes, roughly.
    var bytes: Int { rowCount * 4 * (keys.count + 1) + values.bytes }

    init(rowCount: Int, keys: [KeyColumn], values: MergeValues) {
        self.rowCount = rowCount
        self.keys = keys
        self.values = values
    }

    /// - Parameter kept: one for each label key, in the order of the layout's keys.
    init(_ batch: Batch, _ layout: StateLayout, kept: [KeptLabels]) {
        var nextKept = kept[...]
        keys = layout.keys.map { key in
            switch key.kind {
            case .timestampUs: .times(batch[Key<NumberColumn<Int64>>(key.name)].values)
            case .label: .ranks(Self.ranks(batch[Key<LabelColumn>(key.name)], nextKept.removeFirst()))
            default: .integers(batch[Key<NumberColumn<Int32>>(key.name)].values)
            }
        }
        rowCount = batch.rowCount
        values = MergeValues(batch, layout)
    }

    private static func ranks(_ column: LabelColumn, _ kept: KeptLabels) -> [UInt32] {
        let rankOfId = kept.ranks(of: column.labels)
        let missing = UInt32(kept.texts.count)
        let ranks = rankOfId.span
        return column.ids.map { $0 == LabelColumn.missing ? missing : ranks[Int($0)] }
    }
}

/// The value columns of rows to be merged, by the places of the layout.
struct MergeValues: Sendable {
    var sums: [[Int64]]
    var optionalSums: [[Int64]]
    var quantiles: [TextColumn]
    var distincts: [TextColumn]

    init(_ batch: Batch, _ layout: StateLayout) {
        sums = layout.sums.map { Self.cleaned(batch[Key<NumberColumn<Int64>>($0.name)].values, otherwise: 0) }
        optionalSums = layout.optionalSums.map {
            Self.cleaned(batch[Key<NumberColumn<Int64>>($0.name)].values, otherwise: .missing)
        }
        quantiles = layout.quantiles.map { batch[Key<TextColumn>($0.name)] }
        distincts = layout.distincts.map { batch[Key<TextColumn>($0.name)] }
    }

    /// The rows of all parts end to end.
    init(_ parts: [MergeValues]) {
        self = parts[0]
        guard parts.count > 1 else { return }
        for index in sums.indices { sums[index] = Array(parts.map { $0.sums[index] }.joined()) }
        for index in optionalSums.indices { optionalSums[index] = Array(parts.map { $0.optionalSums[index] }.joined()) }
        for index in quantiles.indices { quantiles[index] = TextColumn(joining: parts.map { $0.quantiles[index] }) }
        for index in distincts.indices { distincts[index] = TextColumn(joining: parts.map { $0.distincts[index] }) }
    }

    /// Negative and missing numbers of a table's past are no sums.
    private static func cleaned(_ values: [Int64], otherwise: Int64) -> [Int64] {
        guard values.contains(where: { $0 < 0 && $0 != otherwise }) else { return values }
        return values.map { $0 < 0 ? otherwise : $0 }
    }

    var bytes: Int {
        (sums.count + optionalSums.count) * (sums.first?.count ?? 0) * 8
            + (quantiles + distincts).reduce(0) { $0 + $1.count * 12 + $1.bytes.count }
    }
}

extension MergeValues {
    /// One row for each of the order, rows of equal key brought together.
    ///
    /// - Throws: `RollupError.outOfSpec` where sketches that meet are no sketches.
    func merged(_ order: RowOrder, _ layout: StateLayout) throws(RollupError) -> MergeValues {
        if order.isIdentity { return self }
        var merged = self
        for index in sums.indices { merged.sums[index] = Self.added(sums[index], order) }
        for index in optionalSums.indices { merged.optionalSums[index] = Self.added(optionalSums[index], order) }
        for index in quantiles.indices {
            merged.quantiles[index] = try Self.united(quantiles[index], order, QuantileMerger.self, layout, layout.quantiles[index])
        }
        for index in distincts.indices {
            merged.distincts[index] = try Self.united(distincts[index], order, DistinctMerger.self, layout, layout.distincts[index])
        }
        return merged
    }

    /// Missing counts as nothing, missing and missing stays missing.
    private static func added(_ values: [Int64], _ order: RowOrder) -> [Int64] {
        let value = values.span
        var sums = order.groupOfRow.map { value[Int($0)] }
        guard order.hasDuplicates else { return sums }
        let starts = order.runStarts.span
        let source = order.order.span
        var cells = sums.mutableSpan
        for row in cells.indices where starts[row &+ 1] &- starts[row] > 1 {
            for place in Int(starts[row]) &+ 1..<Int(starts[row &+ 1]) {
                let addend = value[Int(source[place])]
                if addend >= 0 { cells[row] = RollupAccumulator.capped(max(cells[row], 0), addend) }
            }
        }
        return sums
    }

    private static func united<Merger: SketchMerger>(
        _ column: TextColumn, _ order: RowOrder, _ type: Merger.Type, _ layout: StateLayout, _ spec: ColumnSpec
    ) throws(RollupError) -> TextColumn {
        let from = column.starts.span
        let lengths = column.lengths.span
        let source = column.bytes.span
        var merger = Merger()
        var writer = SketchWriter(rowCount: order.rowCount)
        for row in 0..<order.rowCount {
            let run = order.order[Int(order.runStarts[row])..<Int(order.runStarts[row + 1])]
            let found = run.count == 1 ? 1 : run.count { lengths[Int($0)] != TextColumn.missing }
            for index in run where lengths[Int(index)] != TextColumn.missing {
                let sketch = source.extracting(from[Int(index)]..<from[Int(index)] &+ Int(lengths[Int(index)]))
                if found == 1 {
                    writer.sink.append(sketch)
                } else {
                    do { try Merger.check(sketch) } catch {
                        throw .outOfSpec(table: layout.schema.name, column: spec.name, row: row, problem: error)
                    }
                    merger.add(encoded: sketch)
                }
            }
            if found > 1 { merger.finish(into: &writer.sink) }
            writer.endRow()
        }
        return writer.column()
    }
}

extension TextColumn {
    /// The rows of several columns end to end.
    init(joining parts: [TextColumn]) {
        var starts: [Int] = []
        var bytes: [UInt8] = []
        starts.reserveCapacity(parts.reduce(0) { $0 + $1.count })
        bytes.reserveCapacity(parts.reduce(0) { $0 + $1.bytes.count })
        for part in parts {
            let base = bytes.count
            starts.append(contentsOf: part.starts.lazy.map { $0 + base })
            bytes += part.bytes
        }
        self.init(starts: starts, lengths: Array(parts.map(\.lengths).joined()), bytes: bytes)
    }
}

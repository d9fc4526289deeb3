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

    private init(sums: [[Int64]], optionalSums: [[Int64]], quantiles: [TextColumn], distincts: [TextColumn]) {
        self.sums = sums
        self.optionalSums = optionalSums
        self.quantiles = quantiles
        self.distincts = distincts
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
    /// The rows of all parts, one for each of the order, which counts the rows of the parts end to
    /// end.
    ///
    /// Columns are gone through one by one; the buffer in which the parts' values are laid end to
    /// end is the same for all of them.
    ///
    /// - Throws: `RollupError.outOfSpec` where sketches that meet are no sketches.
    init(_ parts: [MergeValues], _ order: RowOrder, _ layout: StateLayout) throws(RollupError) {
        if parts.count == 1, order.isIdentity {
            self = parts[0]
            return
        }
        var joined: [Int64] = []
        var joinedTexts = TextBuffer()
        self.init(sums: [], optionalSums: [], quantiles: [], distincts: [])
        for index in layout.sums.indices {
            joined.removeAll(keepingCapacity: true)
            for part in parts { joined += part.sums[index] }
            sums.append(Self.added(joined.span, order))
        }
        for index in layout.optionalSums.indices {
            joined.removeAll(keepingCapacity: true)
            for part in parts { joined += part.optionalSums[index] }
            optionalSums.append(Self.added(joined.span, order))
        }
        for (index, spec) in layout.quantiles.enumerated() {
            joinedTexts.fill(parts, \.quantiles, index)
            quantiles.append(try Self.united(joinedTexts, order, QuantileMerger.self, layout.schema.name, spec.name))
        }
        for (index, spec) in layout.distincts.enumerated() {
            joinedTexts.fill(parts, \.distincts, index)
            distincts.append(try Self.united(joinedTexts, order, DistinctMerger.self, layout.schema.name, spec.name))
        }
    }

    /// Missing counts as nothing, missing and missing stays missing.
    private static func added(_ value: Span<Int64>, _ order: RowOrder) -> [Int64] {
        var sums = [Int64](repeating: 0, count: order.rowCount)
        let first = order.groupOfRow.span
        var cells = sums.mutableSpan
        for row in cells.indices { cells[row] = value[Int(first[row])] }
        for (row, group) in order.furtherGroups where value[group] >= 0 {
            cells[row] = RollupAccumulator.capped(max(cells[row], 0), value[group])
        }
        return sums
    }

    private static func united<Merger: SketchMerger>(
        _ texts: TextBuffer, _ rowOrder: RowOrder, _ type: Merger.Type, _ table: String, _ column: String
    ) throws(RollupError) -> TextColumn {
        var merger = Merger()
        var writer = SketchWriter(rowCount: rowOrder.rowCount)
        let starts = texts.starts.span
        let lengths = texts.lengths.span
        let bytes = texts.bytes.span
        let runs = rowOrder.runStarts.span
        let groups = rowOrder.groupOfRow.span
        let order = rowOrder.order.span
        writer.sink.reserve(bytes.count)
        for row in groups.indices {
            let run = Int(runs[row])..<Int(runs[row &+ 1])
            var found = 0
            var index = Int(groups[row])
            for place in run where lengths[Int(order[place])] != TextColumn.missing {
                found &+= 1
                index = Int(order[place])
            }
            if found == 1 {
                writer.sink.append(bytes.extracting(starts[index]..<starts[index] &+ Int(lengths[index])))
            } else if found > 1 {
                for place in run where lengths[Int(order[place])] != TextColumn.missing {
                    let index = Int(order[place])
                    do {
                        try merger.add(checking: bytes.extracting(starts[index]..<starts[index] &+ Int(lengths[index])))
                    } catch {
                        throw .outOfSpec(table: table, column: column, row: row, problem: error)
                    }
                }
                merger.finish(into: &writer.sink)
            }
            writer.endRow()
        }
        return writer.column()
    }
}

/// The rows of several text columns end to end, in buffers that are used again.
private struct TextBuffer {
    private(set) var starts: [Int] = []
    private(set) var lengths: [UInt32] = []
    private(set) var bytes: [UInt8] = []

    mutating func fill(_ parts: [MergeValues], _ columns: KeyPath<MergeValues, [TextColumn]>, _ index: Int) {
        starts.removeAll(keepingCapacity: true)
        lengths.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
        for part in parts {
            let column = part[keyPath: columns][index]
            let base = bytes.count
            for start in column.starts { starts.append(start &+ base) }
            lengths += column.lengths
            bytes += column.bytes
        }
    }
}

import Columns

/// Rows of several batches of one table end to end, to be put into a new order.
struct RowJoin {
    private enum Joined {
        case int64([Int64])
        case int32([Int32])
        case double([Double])
        case label(LabelColumn)
        case text(TextColumn)
    }

    let schema: TableSchema
    let rowCount: Int
    private let columns: [Joined]

    /// - Parameter renaming: new texts for those of the label column `input`.
    init(_ batches: [Batch], schema: TableSchema, renaming: [String: String]) {
        self.schema = schema
        rowCount = batches.reduce(0) { $0 + $1.rowCount }
        columns = schema.columns.map { spec in
            Self.join(batches, spec, renaming: spec.name == "input" ? renaming : [:])
        }
    }

    private static func join(_ batches: [Batch], _ spec: ColumnSpec, renaming: [String: String]) -> Joined {
        switch AnyColumn(emptyOf: spec.kind) {
        case .int64: .int64(batches.flatMap { $0[Key<NumberColumn<Int64>>(spec.name)].values })
        case .int32: .int32(batches.flatMap { $0[Key<NumberColumn<Int32>>(spec.name)].values })
        case .double: .double(batches.flatMap { $0[Key<NumberColumn<Double>>(spec.name)].values })
        case .label: .label(joinLabels(batches.map { $0[Key<LabelColumn>(spec.name)] }, renaming))
        case .text: .text(joinTexts(batches.map { $0[Key<TextColumn>(spec.name)] }))
        }
    }

    private static func joinLabels(_ parts: [LabelColumn], _ renaming: [String: String]) -> LabelColumn {
        var joined = LabelColumn()
        for part in parts {
            let shift = UInt32(joined.labels.count)
            for id in 0..<part.labels.count {
                if !renaming.isEmpty, let name = renaming[part.labels.text(id)] {
                    joined.labels.append(name.utf8)
                } else {
                    joined.labels.append(part.labels[id])
                }
            }
            joined.ids += part.ids.map { $0 == LabelColumn.missing ? $0 : $0 + shift }
        }
        return joined
    }

    private static func joinTexts(_ parts: [TextColumn]) -> TextColumn {
        var joined = TextColumn()
        joined.reserve(rows: parts.reduce(0) { $0 + $1.count }, bytes: parts.reduce(0) { $0 + $1.bytes.count })
        for part in parts {
            for row in 0..<part.count {
                if part.isMissing(row) { joined.appendMissing() } else { joined.append(part[row]) }
            }
        }
        return joined
    }

    func int64(_ name: String) -> [Int64] {
        guard let index = schema.index(of: name), case .int64(let values) = columns[index] else { return [] }
        return values
    }

    func int32(_ name: String) -> [Int32] {
        guard let index = schema.index(of: name), case .int32(let values) = columns[index] else { return [] }
        return values
    }

    /// A label column as it was joined: labels may repeat.
    func label(_ name: String) -> LabelColumn {
        guard let index = schema.index(of: name), case .label(let column) = columns[index] else { return LabelColumn() }
        return column
    }

    /// The place of each row's text in byte order, missing behind all others.
    func ranks(_ name: String) -> [UInt32] {
        let column = label(name)
        let ranks = TextRanks(column.labels, isUsed: Array(repeating: true, count: column.labels.count))
        return column.ids.map { $0 == LabelColumn.missing ? ranks.count : ranks.rankOfId[Int($0)] }
    }

    /// The rows in a new order, of which some may be left out.
    func batch(_ order: [UInt32], replacing replaced: [String: AnyColumn] = [:]) -> Batch {
        Batch(
            schema: schema,
            columns: zip(schema.columns, columns).map { spec, column in
                replaced[spec.name] ?? Self.reordered(column, order)
            })
    }

    private static func reordered(_ column: Joined, _ order: [UInt32]) -> AnyColumn {
        switch column {
        case .int64(let values): return .int64(NumberColumn(order.map { values[Int($0)] }))
        case .int32(let values): return .int32(NumberColumn(order.map { values[Int($0)] }))
        case .double(let values): return .double(NumberColumn(order.map { values[Int($0)] }))
        case .label(let column):
            return .label(LabelColumn(ids: order.map { column.ids[Int($0)] }, labels: column.labels).ranked())
        case .text(let column):
            var texts = TextColumn()
            texts.reserve(rows: order.count, bytes: 0)
            for row in order {
                if column.isMissing(Int(row)) { texts.appendMissing() } else { texts.append(column[Int(row)]) }
            }
            return .text(texts)
        }
    }
}

extension LabelColumn {
    /// The same rows with labels in byte order, each once, and none that no row uses: as `sorted`,
    /// but in linear time where texts begin alike.
    func ranked() -> LabelColumn {
        var isUsed = [Bool](repeating: false, count: labels.count)
        for id in ids where id != Self.missing { isUsed[Int(id)] = true }
        let ranks = TextRanks(labels, isUsed: isUsed)
        var texts = Labels()
        for id in ranks.idOfRank { texts.append(labels[Int(id)]) }
        return LabelColumn(ids: ids.map { $0 == Self.missing ? $0 : ranks.rankOfId[Int($0)] }, labels: texts)
    }
}

extension Batch {
    /// Sorted rows cut into stretches of equal length by a time column.
    func segments(of windowUs: Int64, by name: String) -> [Segment] {
        let times = self[Key<NumberColumn<Int64>>(name)].values
        var found: [Segment] = []
        var start = 0
        while start < rowCount {
            let window = times[start] / windowUs
            var end = start + 1
            while end < rowCount, times[end] / windowUs == window { end += 1 }
            found.append(Segment(startUs: window * windowUs, batch: part(start..<end)))
            start = end
        }
        return found
    }

    private func part(_ range: Range<Int>) -> Batch {
        range == 0..<rowCount ? self : rows(range).withoutUnusedLabels()
    }
}

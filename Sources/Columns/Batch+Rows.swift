extension NumberColumn {
    /// Some of the rows, in their order.
    public func rows(_ range: Range<Int>) -> NumberColumn { NumberColumn(Array(values[range])) }
}

extension LabelColumn {
    /// Some of the rows, in their order; the labels stay as they are.
    public func rows(_ range: Range<Int>) -> LabelColumn { LabelColumn(ids: Array(ids[range]), labels: labels) }

    /// Adds the rows of another column below these.
    ///
    /// Where both have the same labels, ids are taken over; else each label in use is looked up once.
    public mutating func append(_ other: LabelColumn) {
        if labels.count == 0 { labels = other.labels }
        if labels == other.labels {
            ids.append(contentsOf: other.ids)
            return
        }
        self = LabelColumn(joining: [self, other])
    }

    /// The same rows with no labels but theirs, in the order in which they stood.
    func withoutUnusedLabels() -> LabelColumn {
        let isUsed = labelUse
        guard isUsed.contains(false) else { return self }
        var kept = Labels()
        var newIds = [UInt32](repeating: Self.missing, count: labels.count)
        for id in isUsed.indices where isUsed[id] { newIds[id] = kept.append(labels[id]) }
        return LabelColumn(ids: ids.map { $0 == Self.missing ? $0 : newIds[Int($0)] }, labels: kept)
    }

    /// By label: whether any row has it.
    private var labelUse: [Bool] {
        var isUsed = [Bool](repeating: false, count: labels.count)
        for id in ids where id != Self.missing { isUsed[Int(id)] = true }
        return isUsed
    }

    /// The rows of several columns, one below the other. Each label in use is looked up once for each.
    init(joining columns: [LabelColumn]) {
        var ids: [UInt32] = []
        var labels = Labels()
        var known: [ArraySlice<UInt8>: UInt32] = [:]
        ids.reserveCapacity(columns.reduce(0) { $0 + $1.count })
        for column in columns {
            let isUsed = column.labelUse
            var newIds = [UInt32](repeating: Self.missing, count: column.labels.count)
            for id in isUsed.indices where isUsed[id] {
                let text = column.labels[id]
                if let found = known[text] {
                    newIds[id] = found
                } else {
                    newIds[id] = labels.append(text)
                    known[text] = newIds[id]
                }
            }
            ids.append(contentsOf: column.ids.lazy.map { $0 == Self.missing ? $0 : newIds[Int($0)] })
        }
        self.init(ids: ids, labels: labels)
    }
}

extension TextColumn {
    /// Some of the rows, in their order, with no bytes but theirs where texts lie in the rows' order.
    public func rows(_ range: Range<Int>) -> TextColumn {
        guard !range.isEmpty else { return TextColumn() }
        var (first, end) = (Int.max, 0)
        for row in range where lengths[row] != Self.missing {
            first = min(first, starts[row])
            end = max(end, starts[row] + Int(lengths[row]))
        }
        guard first <= end else {
            return TextColumn(starts: range.map { _ in 0 }, lengths: Array(lengths[range]), bytes: [])
        }
        let newStarts = range.map { lengths[$0] == Self.missing ? 0 : starts[$0] - first }
        return TextColumn(starts: newStarts, lengths: Array(lengths[range]), bytes: Array(bytes[first..<end]))
    }

    /// Adds the rows of another column below these.
    public mutating func append(_ other: TextColumn) {
        append(starts: other.starts, lengths: other.lengths, bytes: other.bytes)
    }
}

extension AnyColumn {
    /// Some of the rows, in their order.
    public func rows(_ range: Range<Int>) -> AnyColumn {
        switch self {
        case .int64(let column): .int64(column.rows(range))
        case .int32(let column): .int32(column.rows(range))
        case .double(let column): .double(column.rows(range))
        case .label(let column): .label(column.rows(range))
        case .text(let column): .text(column.rows(range))
        }
    }

    /// Adds the rows of a column of the same kind below these.
    public mutating func append(_ other: AnyColumn) {
        switch (self, other) {
        case (.int64(var column), .int64(let more)):
            self = .int64(NumberColumn())
            column.values.append(contentsOf: more.values)
            self = .int64(column)
        case (.int32(var column), .int32(let more)):
            self = .int32(NumberColumn())
            column.values.append(contentsOf: more.values)
            self = .int32(column)
        case (.double(var column), .double(let more)):
            self = .double(NumberColumn())
            column.values.append(contentsOf: more.values)
            self = .double(column)
        case (.label(var column), .label(let more)):
            self = .label(LabelColumn())
            column.append(more)
            self = .label(column)
        case (.text(var column), .text(let more)):
            self = .text(TextColumn())
            column.append(more)
            self = .text(column)
        default:
            preconditionFailure("columns of different kinds cannot be joined")
        }
    }
}

extension AnyColumn {
    /// The rows of several columns of one kind, one below the other.
    public init(joining columns: [AnyColumn]) {
        guard var joined = columns.first else { preconditionFailure("no columns to join") }
        guard columns.count > 1 else {
            self = joined
            return
        }
        if case .label = joined {
            self = .label(
                LabelColumn(joining: columns.compactMap { if case .label(let column) = $0 { column } else { nil } }))
            return
        }
        joined.reserve(like: columns)
        for column in columns.dropFirst() { joined.append(column) }
        self = joined
    }

    /// Makes room for the rows of all the columns.
    private mutating func reserve(like columns: [AnyColumn]) {
        guard case .text(var column) = self else { return }
        self = .text(TextColumn())
        let bytes = columns.reduce(0) { sum, next in
            if case .text(let next) = next { sum + next.bytes.count } else { sum }
        }
        column.reserve(rows: columns.reduce(0) { $0 + $1.count }, bytes: bytes)
        self = .text(column)
    }
}

extension Batch {
    /// Some of the rows, in their order.
    public func rows(_ range: Range<Int>) -> Batch {
        Batch(schema: schema, columns: columns.map { $0.rows(range) })
    }

    /// The same rows, with labels that no row has left out of the columns' tables.
    public func withoutUnusedLabels() -> Batch {
        Batch(
            schema: schema,
            columns: columns.map { column in
                if case .label(let labels) = column { .label(labels.withoutUnusedLabels()) } else { column }
            })
    }

    /// Adds the rows of a batch of the same table below these.
    public mutating func append(_ other: Batch) {
        precondition(columns.count == other.columns.count, "\(schema.name): rows of another table cannot be added")
        for index in columns.indices { columns[index].append(other.columns[index]) }
    }
}

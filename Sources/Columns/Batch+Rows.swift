extension NumberColumn {
    /// Some of the rows, in their order.
    public func rows(_ range: Range<Int>) -> NumberColumn { NumberColumn(Array(values[range])) }
}

extension LabelColumn {
    /// Some of the rows, in their order; the labels stay as they are.
    public func rows(_ range: Range<Int>) -> LabelColumn { LabelColumn(ids: Array(ids[range]), labels: labels) }

    /// Adds the rows of another column below these.
    ///
    /// Where both have the same labels, ids are taken over; else each label is looked up once.
    public mutating func append(_ other: LabelColumn) {
        if labels.count == 0 { labels = other.labels }
        if labels == other.labels {
            ids.append(contentsOf: other.ids)
            return
        }
        var known: [ArraySlice<UInt8>: UInt32] = [:]
        for id in 0..<labels.count { known[labels[id]] = UInt32(id) }
        let newIds = (0..<other.labels.count).map { known[other.labels[$0]] ?? labels.append(other.labels[$0]) }
        ids.append(contentsOf: other.ids.lazy.map { $0 == Self.missing ? $0 : newIds[Int($0)] })
    }
}

extension TextColumn {
    /// Some of the rows, in their order, with no bytes but theirs.
    public func rows(_ range: Range<Int>) -> TextColumn {
        var part = TextColumn()
        part.reserve(rows: range.count, bytes: 0)
        for row in range {
            if isMissing(row) { part.appendMissing() } else { part.append(self[row]) }
        }
        return part
    }

    /// Adds the rows of another column below these.
    public mutating func append(_ other: TextColumn) {
        for row in 0..<other.count {
            if other.isMissing(row) { appendMissing() } else { append(other[row]) }
        }
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

extension Batch {
    /// Some of the rows, in their order.
    public func rows(_ range: Range<Int>) -> Batch {
        Batch(schema: schema, columns: columns.map { $0.rows(range) })
    }

    /// Adds the rows of a batch of the same table below these.
    public mutating func append(_ other: Batch) {
        precondition(columns.count == other.columns.count, "\(schema.name): rows of another table cannot be added")
        for index in columns.indices { columns[index].append(other.columns[index]) }
    }
}

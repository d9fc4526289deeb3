import Columns

/// Builds a batch row by row; what a row does not name is missing, or zero where it may not be.
public struct RowMaker {
    public enum Value: Sendable {
        case int(Int64)
        case text(String?)
        case bytes([UInt8])
    }

    private let schema: TableSchema
    private var rows: [[String: Value]] = []

    public init(_ schema: TableSchema) { self.schema = schema }

    public mutating func add(_ row: [String: Value]) { rows.append(row) }

    public func batch() -> Batch { Batch(schema: schema, columns: schema.columns.map(column)) }

    private func column(_ spec: ColumnSpec) -> AnyColumn {
        switch spec.kind {
        case .timestampUs, .int64, .decimal:
            .int64(NumberColumn(rows.map { int($0[spec.name]) ?? (spec.isNullable ? .missing : 0) }))
        case .int32, .boolean: .int32(NumberColumn(rows.map { int($0[spec.name]).map(Int32.init) ?? .missing }))
        case .double: .double(NumberColumn(rows.map { _ in .missing }))
        case .label: .label(LabelColumn(texts: rows.map { text($0[spec.name]) }))
        case .text, .binary: .text(textColumn(spec.name))
        }
    }

    private func textColumn(_ name: String) -> TextColumn {
        var column = TextColumn()
        for row in rows {
            switch row[name] {
            case .bytes(let bytes): column.append(bytes)
            case .text(let text?): column.append(text.utf8)
            default: column.appendMissing()
            }
        }
        return column
    }

    private func int(_ value: Value?) -> Int64? {
        if case .int(let number) = value { number } else { nil }
    }

    private func text(_ value: Value?) -> String? {
        if case .text(let text) = value { text } else { nil }
    }
}

extension Batch {
    /// Some of the rows, in their order.
    public func rows(_ range: Range<Int>) -> Batch {
        Batch(
            schema: schema,
            columns: columns.map { column in
                switch column {
                case .int64(let numbers): .int64(NumberColumn(Array(numbers.values[range])))
                case .int32(let numbers): .int32(NumberColumn(Array(numbers.values[range])))
                case .double(let numbers): .double(NumberColumn(Array(numbers.values[range])))
                case .label(let labels): .label(LabelColumn(texts: range.map { labels.text($0) }))
                case .text(let texts): .text(texts.rows(range))
                }
            })
    }

    /// The rows cut into batches of at most that many.
    public func pieces(of rowsEach: Int) -> [Batch] {
        stride(from: 0, to: rowCount, by: rowsEach).map { rows($0..<min($0 + rowsEach, rowCount)) }
    }
}

extension TextColumn {
    fileprivate func rows(_ range: Range<Int>) -> TextColumn {
        var some = TextColumn()
        for row in range {
            if isMissing(row) { some.appendMissing() } else { some.append(self[row]) }
        }
        return some
    }
}

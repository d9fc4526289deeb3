import Columns

/// One worker's calls as rows of table `calls`: the partial of `EveryCall`.
public struct CallRows: Sendable {
    private enum Values: Sendable {
        case numbers([Int64])
        case ids([UInt32])
        case texts(TextColumn)
    }

    private var columns: [Values] = CallRows.emptyColumns
    private var rowCount = 0
    /// What the columns hold, counted as they grow.
    private(set) var bytes = 0

    private static var emptyColumns: [Values] {
        CallsTable.fields.map { field in
            switch field.origin {
            case .number, .choice, .input, .record: .numbers([])
            case .label: .ids([])
            case .text: .texts(TextColumn())
            }
        }
    }

    mutating func add(_ calls: borrowing CallBatch, times: TimeRange) {
        let timesUs = calls.numbers[CallNumber.timeUs.rawValue]
        let rows = (0..<calls.count).filter { times.contains(timesUs[$0]) }
        let records = Self.records(calls)
        for (index, field) in CallsTable.fields.enumerated() {
            switch field.origin {
            case .number(let number), .choice(let number, _):
                let values = calls.numbers[number.rawValue]
                append(rows.map { values[$0] }, to: index)
            case .input: append(Array(repeating: Int64(calls.inputOrdinal), count: rows.count), to: index)
            case .record: append(rows.map { records[$0] }, to: index)
            case .label(let label): appendIds(calls.labels[label.rawValue], rows, to: index)
            case .text(let text):
                var texts: [[UInt8]?] = []
                for row in rows { texts.append(calls.storableText(text, row)) }
                appendTexts(texts, to: index)
            }
        }
        rowCount += rows.count
    }

    /// The place of each call among those of its line: they follow each other.
    private static func records(_ calls: borrowing CallBatch) -> [Int64] {
        let offsets = calls.numbers[CallNumber.byteOffset.rawValue]
        var records = [Int64](repeating: 0, count: calls.count)
        for row in 1..<max(calls.count, 1) where offsets[row] == offsets[row - 1] {
            records[row] = records[row - 1] + 1
        }
        return records
    }

    private mutating func append(_ values: [Int64], to index: Int) {
        guard case .numbers(var column) = columns[index] else { return }
        columns[index] = .numbers([])
        column += values
        columns[index] = .numbers(column)
        bytes += 8 * values.count
    }

    private mutating func appendIds(_ ids: [UInt32], _ rows: [Int], to index: Int) {
        guard case .ids(var column) = columns[index] else { return }
        columns[index] = .ids([])
        for row in rows { column.append(ids[row]) }
        columns[index] = .ids(column)
        bytes += 4 * rows.count
    }

    private mutating func appendTexts(_ texts: [[UInt8]?], to index: Int) {
        guard case .texts(var column) = columns[index] else { return }
        columns[index] = .texts(TextColumn())
        for text in texts {
            if let text { column.append(text) } else { column.appendMissing() }
            bytes += 12 + (text?.count ?? 0)
        }
        columns[index] = .texts(column)
    }
}

extension CallRows {
    /// All rows, in no order; leaves nothing behind.
    mutating func take(dictionaries: [Labels]) -> Batch {
        let taken = columns
        self = CallRows()
        return Batch(
            schema: CallsTable.schema,
            columns: zip(CallsTable.fields, taken).map { field, values in
                Self.column(field, values, dictionaries)
            })
    }

    private static func column(_ field: CallsTable.Field, _ values: Values, _ dictionaries: [Labels]) -> AnyColumn {
        switch (values, field.origin) {
        case (.numbers(let numbers), .choice(_, let texts)): return .label(choices(numbers, texts))
        case (.numbers(let numbers), .input): return .label(inputs(numbers))
        case (.numbers(let numbers), _):
            guard case .int32 = AnyColumn(emptyOf: field.spec.kind) else { return .int64(NumberColumn(numbers)) }
            return .int32(NumberColumn(numbers.map { $0.isMissing ? .missing : Int32(clamping: max($0, -.max)) }))
        case (.ids(let ids), .label(let label)):
            return .label(LabelColumn(ids: ids, labels: dictionaries[label.rawValue]).ranked())
        case (.ids(let ids), _): return .label(LabelColumn(ids: ids))
        case (.texts(let column), _): return .text(column)
        }
    }

    private static func choices(_ numbers: [Int64], _ texts: [String]) -> LabelColumn {
        let ids = numbers.map { texts.indices.contains(Int(clamping: $0)) ? UInt32($0) : LabelColumn.missing }
        return LabelColumn(ids: ids, labels: Labels(texts))
    }

    private static func inputs(_ ordinals: [Int64]) -> LabelColumn {
        var labels = Labels()
        var idOfOrdinal: [Int64: UInt32] = [:]
        let ids = ordinals.map { ordinal -> UInt32 in
            if let id = idOfOrdinal[ordinal] { return id }
            let id = labels.append(InputNames.placeholder(Int(ordinal)).utf8)
            idOfOrdinal[ordinal] = id
            return id
        }
        return LabelColumn(ids: ids, labels: labels)
    }
}

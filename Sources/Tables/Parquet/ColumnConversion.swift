import Columns

/// Makes a column of one of our kinds from what a file stores.
///
/// Widening is done silently, anything that could change a value is refused.
struct ColumnConversion {
    let stored: StoredColumn
    let spec: ColumnSpec

    func column() throws(Fault) -> AnyColumn {
        switch (spec.kind, stored.values) {
        case (.timestampUs, .int64(let values)): .int64(spread(try timestamps(values)))
        case (.int64, .int64(let values)): .int64(spread(values))
        case (.int64, .int32(let values)) where stored.leaf.type == .int32:
            .int64(spread(values.map { Int64($0) }))
        case (.int32, .int32(let values)) where stored.leaf.type == .int32: .int32(spread(values))
        case (.int32, .int64(let values)): .int32(spread(try narrow(values)))
        case (.double, .double(let values)): .double(spread(values))
        case (.boolean, .int32(let values)) where stored.leaf.type == .boolean:
            .int32(spread(values))
        case (.decimal(_, let scale), _): .int64(spread(try decimals(scale)))
        case (.label, .text(let codes, let texts)): .label(try labels(codes, texts))
        case (.text, .text(let codes, let texts)): .text(try text(codes, texts, isText: true))
        case (.binary, .text(let codes, let texts)): .text(try text(codes, texts, isText: false))
        default: throw refused
        }
    }

    private var refused: Fault {
        .unsupported(
            0, "column \(spec.name): stored as \(stored.leaf.type), wanted as \(spec.kind)")
    }

    /// One value per row: the missing ones put back in.
    private func spread<Value: ColumnNumber>(_ values: [Value]) -> NumberColumn<Value> {
        guard stored.hasNulls else { return NumberColumn(values) }
        var rows = [Value](repeating: .missing, count: stored.slotCount)
        let full = UInt32(stored.leaf.maxDefinition)
        let levels = stored.definitionLevels.span
        var next = 0
        for row in levels.indices where levels[row] == full {
            rows[row] = values[next]
            next += 1
        }
        return NumberColumn(rows)
    }

    private func timestamps(_ values: [Int64]) throws(Fault) -> [Int64] {
        let unit: TimeUnit
        switch (stored.leaf.element.logical, stored.leaf.element.converted) {
        case (.timestamp(_, let found), _): unit = found
        case (_, .timestampMicros): unit = .micros
        case (_, .timestampMillis): unit = .millis
        default: throw refused
        }
        switch unit {
        case .micros: return values
        case .nanos:
            // Towards the past, so that an instant never moves into the next microsecond.
            return values.map { $0 / 1000 - ($0 % 1000 < 0 ? 1 : 0) }
        case .millis:
            var micros: [Int64] = []
            for value in values {
                let (product, overflow) = value.multipliedReportingOverflow(by: 1000)
                guard !overflow else {
                    throw .outOfSpec(
                        0, "column \(spec.name): \(value) ms is no instant we can hold")
                }
                micros.append(product)
            }
            return micros
        }
    }

    private func narrow(_ values: [Int64]) throws(Fault) -> [Int32] {
        var narrow: [Int32] = []
        for value in values {
            guard let small = Int32(exactly: value) else {
                throw .unsupported(0, "column \(spec.name): \(value) does not fit into 32 bits")
            }
            narrow.append(small)
        }
        return narrow
    }

    private func decimals(_ scale: Int) throws(Fault) -> [Int64] {
        let found: Int32
        switch (stored.leaf.element.logical, stored.leaf.element.converted) {
        case (.decimal(let scale, _), _): found = scale
        case (_, .decimal): found = stored.leaf.element.scale ?? 0
        default: throw refused
        }
        guard Int(found) == scale else {
            throw .unsupported(
                0, "column \(spec.name): a decimal of \(found) places, wanted with \(scale)")
        }
        switch stored.values {
        case .int64(let values): return values
        case .int32(let values): return values.map { Int64($0) }
        case .text(let codes, let texts):
            var values: [Int64] = []
            for code in codes { values.append(try bigEndian(texts[Int(code)])) }
            return values
        case .double: throw refused
        }
    }

    /// Two's complement, most significant byte first.
    private func bigEndian(_ bytes: ArraySlice<UInt8>) throws(Fault) -> Int64 {
        var value: Int64 = Int64(Int8(bitPattern: bytes.first ?? 0)) >> 7
        for byte in bytes {
            guard value >> 55 == 0 || value >> 55 == -1 else {
                throw .unsupported(0, "column \(spec.name): a decimal of more than 64 bits")
            }
            value = value << 8 | Int64(byte)
        }
        return value
    }

    /// Labels in byte order, each once, as merging needs them.
    private func labels(_ codes: [UInt32], _ texts: Labels) throws(Fault) -> LabelColumn {
        try checkUtf8(texts)
        var ids = codes
        var labels = texts
        if texts.count > stored.dictionaryTexts { (ids, labels) = distinct(codes, texts) }
        if stored.hasNulls {
            ids = spreadCodes(ids, missing: LabelColumn.missing)
        }
        let column = LabelColumn(ids: ids, labels: labels)
        return LabelColumnEncoder.areSorted(labels) ? column : column.sorted()
    }

    /// Texts that came without a dictionary, brought together.
    private func distinct(_ codes: [UInt32], _ texts: Labels) -> (ids: [UInt32], labels: Labels) {
        var table = TextTable(seed: .random(in: .min ... .max))
        var idOf: [UInt32] = []
        idOf.reserveCapacity(texts.count)
        for text in 0..<texts.count { idOf.append(table.code(texts.bytes, texts.range(text)) ?? 0) }
        var labels = Labels()
        labels.reserve(texts: table.count, bytes: table.bytes.count)
        for text in 0..<table.count { labels.append(table.bytes[table.range(text)]) }
        return (codes.map { idOf[Int($0)] }, labels)
    }

    private func text(_ codes: [UInt32], _ texts: Labels, isText: Bool) throws(Fault) -> TextColumn {
        if isText { try checkUtf8(texts) }
        var byteCount = 0
        for code in codes { byteCount += texts.range(Int(code)).count }
        guard byteCount <= TableLimits.textBytes else {
            throw .overLimit(
                0,
                "column \(spec.name): \(byteCount) bytes of text, at most \(TableLimits.textBytes) are read"
            )
        }
        var column = TextColumn()
        column.reserve(rows: stored.slotCount, bytes: byteCount)
        let rows = stored.hasNulls ? spreadCodes(codes, missing: .max) : codes
        for code in rows {
            if stored.hasNulls && code == .max {
                column.appendMissing()
            } else {
                column.append(texts[Int(code)])
            }
        }
        return column
    }

    private func spreadCodes(_ codes: [UInt32], missing: UInt32) -> [UInt32] {
        var rows = [UInt32](repeating: missing, count: stored.slotCount)
        let full = UInt32(stored.leaf.maxDefinition)
        let levels = stored.definitionLevels.span
        var next = 0
        for row in levels.indices where levels[row] == full {
            rows[row] = codes[next]
            next += 1
        }
        return rows
    }

    private func checkUtf8(_ texts: Labels) throws(Fault) {
        let bytes = texts.bytes.span
        for text in 0..<texts.count {
            do {
                _ = try UTF8Span(validating: bytes.extracting(texts.range(text)))
            } catch {
                throw .outOfSpec(0, "column \(spec.name): a text that is not UTF-8")
            }
        }
    }
}

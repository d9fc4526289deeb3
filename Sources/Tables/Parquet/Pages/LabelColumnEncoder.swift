import Columns

/// Encodes low-variety text: the used labels in byte order become the dictionary.
enum LabelColumnEncoder {
    static func encode(_ given: LabelColumn, _ spec: ColumnSpec, _ place: String) -> EncodedColumn {
        let column = areSorted(given.labels) ? given : given.sorted()
        let ids = column.ids
        let levels = RowLevels(rowCount: ids.count) { ids[$0] == LabelColumn.missing }
        ColumnEncoder.checkNulls(levels, spec, place)
        let (codes, used) = denseCodes(column)
        let textBytes = used.reduce(0) { $0 + column.labels.range(Int($1)).count + 4 }
        let width = BitPacking.width(UInt32(max(0, used.count - 1)))
        let plainBytes = plainBytes(column, codes, used)
        let isSaving =
            !used.isEmpty && textBytes <= TableLimits.dictionaryBytes
            && textBytes + codes.count * width / 8 < plainBytes
        guard isSaving else { return TextColumnEncoder.encode(texts(column), spec, place) }

        var chunk = ChunkBuilder(name: spec.name, type: .byteArray, isText: true)
        var dictionary: [UInt8] = []
        dictionary.reserveCapacity(textBytes)
        for id in used { dictionary.appendPlain(column.labels[Int(id)]) }
        chunk.addDictionary(dictionary, valueCount: used.count)
        var start = 0
        for rows in ColumnEncoder.pages(rowCount: ids.count) {
            let values = start..<start + levels.presentCount(rows)
            start = values.upperBound
            var body: [UInt8] = []
            if spec.isNullable { levels.append(rows, to: &body) }
            body.append(UInt8(width))
            HybridEncoder.encode(codes.span, values, width: width, to: &body)
            chunk.addPage(
                body, .rleDictionary, rows: rows.count, nullCount: rows.count - values.count,
                bounds: bounds(codes.span, values) { Array(column.labels[Int(used[Int($0)])]) })
        }
        return chunk.finish(.rleDictionary)
    }

    static func areSorted(_ labels: Labels) -> Bool {
        for id in 1..<max(1, labels.count)
        where !labels[id - 1].lexicographicallyPrecedes(labels[id]) {
            return false
        }
        return true
    }

    /// The dictionary code of every row that has a text, and the label id of every code.
    ///
    /// Labels are in byte order, so codes are as well: the smallest code is the smallest text.
    private static func denseCodes(_ column: LabelColumn) -> (codes: [UInt32], used: [UInt32]) {
        let ids = column.ids.span
        var codeOf = [UInt32](repeating: 0, count: column.labels.count)
        var count = 0
        for row in ids.indices where ids[row] != LabelColumn.missing {
            codeOf[Int(ids[row])] = 1
            count += 1
        }
        var used: [UInt32] = []
        for id in codeOf.indices where codeOf[id] == 1 {
            codeOf[id] = UInt32(used.count)
            used.append(UInt32(id))
        }
        var codes = [UInt32](repeating: 0, count: count)
        var next = 0
        for row in ids.indices where ids[row] != LabelColumn.missing {
            codes[next] = codeOf[Int(ids[row])]
            next += 1
        }
        return (codes, used)
    }

    private static func plainBytes(
        _ column: LabelColumn, _ codes: [UInt32], _ used: [UInt32]
    ) -> Int {
        let lengths = used.map { column.labels.range(Int($0)).count + 4 }
        return codes.reduce(0) { $0 + lengths[Int($1)] }
    }

    private static func bounds(
        _ codes: Span<UInt32>, _ range: Range<Int>, _ text: (UInt32) -> [UInt8]
    ) -> ColumnBounds? {
        guard let first = range.first else { return nil }
        var low = codes[first]
        var high = low
        for index in range {
            low = min(low, codes[index])
            high = max(high, codes[index])
        }
        return ColumnBounds(min: .bytes(text(low)), max: .bytes(text(high)))
    }

    /// The same rows with a text of its own in each.
    private static func texts(_ column: LabelColumn) -> TextColumn {
        var texts = TextColumn()
        for id in column.ids {
            if id == LabelColumn.missing {
                texts.appendMissing()
            } else {
                texts.append(column.labels[Int(id)])
            }
        }
        return texts
    }
}

extension [UInt8] {
    /// PLAIN encoding of one text: four bytes of length, then the text.
    mutating func appendPlain(_ text: ArraySlice<UInt8>) {
        appendWord32(UInt32(text.count))
        append(contentsOf: text)
    }
}

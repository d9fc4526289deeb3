import Columns

/// Encodes columns of fixed-width numbers: by dictionary where that saves space, else plainly.
struct NumberColumnEncoder<Value: FixedValue> {
    private let spec: ColumnSpec
    private let type: PhysicalType
    private let place: String

    init(_ spec: ColumnSpec, _ type: PhysicalType, _ place: String) where Value: FixedValue {
        self.spec = spec
        self.type = type
        self.place = place
    }

    func encode(_ values: Span<Value>) -> EncodedColumn {
        let levels = RowLevels(values)
        ColumnEncoder.checkNulls(levels, spec, place)
        guard levels.nullCount > 0 else { return encode(values, levels) }
        var dense = [Value](repeating: .missing, count: values.count)
        var count = 0
        var span = dense.mutableSpan
        for row in values.indices {
            span[count] = values[row]
            count += values[row].isMissing ? 0 : 1
        }
        return encode(dense.span.extracting(0..<count), levels)
    }

    /// - Parameter dense: the values that are not missing, in the order of rows.
    private func encode(_ dense: Span<Value>, _ levels: RowLevels) -> EncodedColumn {
        let pages = slices(dense, levels)
        let bounds = pages.compactMap(\.bounds)
        let dictionary =
            bounds.isEmpty
            ? nil
            : NumberDictionary(
                dense, low: bounds.reduce(bounds[0].low) { Swift.min($0, $1.low) },
                high: bounds.reduce(bounds[0].high) { Swift.max($0, $1.high) })
        var chunk = ChunkBuilder(name: spec.name, type: type)
        let encoding = dictionary == nil ? PageEncoding.plain : .rleDictionary
        if let dictionary {
            var body: [UInt8] = []
            PlainNumbers.append(dictionary.values.span, 0..<dictionary.values.count, to: &body)
            chunk.addDictionary(body, valueCount: dictionary.values.count)
        }
        for page in pages {
            var body: [UInt8] = []
            if spec.isNullable { levels.append(page.rows, to: &body) }
            if let dictionary {
                let width = BitPacking.width(UInt32(dictionary.values.count - 1))
                body.append(UInt8(width))
                HybridEncoder.encode(dictionary.codes.span, page.values, width: width, to: &body)
            } else {
                PlainNumbers.append(dense, page.values, to: &body)
            }
            chunk.addPage(
                body, encoding, rows: page.rows.count,
                nullCount: page.rows.count - page.values.count,
                bounds: page.bounds.map {
                    ColumnBounds(min: $0.low.columnValue, max: $0.high.columnValue)
                })
        }
        return chunk.finish(encoding)
    }

    private struct Slice {
        var rows: Range<Int>
        var values: Range<Int>
        var bounds: (low: Value, high: Value)?
    }

    private func slices(_ dense: Span<Value>, _ levels: RowLevels) -> [Slice] {
        var start = 0
        return ColumnEncoder.pages(rowCount: levels.rowCount).map { rows in
            let values = start..<start + levels.presentCount(rows)
            start = values.upperBound
            return Slice(rows: rows, values: values, bounds: Self.extremes(dense, values))
        }
    }

    private static func extremes(
        _ dense: Span<Value>, _ range: Range<Int>
    ) -> (low: Value, high: Value)? {
        guard let first = range.first else { return nil }
        var low = dense[first]
        var high = low
        for index in range {
            let value = dense[index]
            low = value < low ? value : low
            high = value > high ? value : high
        }
        return (low, high)
    }
}

/// PLAIN encoding of numbers: their bytes one behind the other.
enum PlainNumbers {
    static func append<Value: FixedValue>(
        _ values: Span<Value>, _ range: Range<Int>, to out: inout [UInt8]
    ) {
        let start = out.count
        out.append(contentsOf: repeatElement(0, count: range.count * Value.byteCount))
        var span = out.mutableSpan
        var bytes = span.mutableBytes
        if Value.byteCount == 8 {
            for index in range {
                bytes.put64(values[index].bits, start + (index - range.lowerBound) * 8)
            }
        } else {
            for index in range {
                bytes.put32(
                    UInt32(truncatingIfNeeded: values[index].bits),
                    start + (index - range.lowerBound) * 4)
            }
        }
    }
}

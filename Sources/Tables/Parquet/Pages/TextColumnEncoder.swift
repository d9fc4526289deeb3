import Columns

/// Encodes high-variety text and bytes: plainly, or by dictionary where values repeat.
enum TextColumnEncoder {
    static func encode(_ column: TextColumn, _ spec: ColumnSpec, _ place: String) -> EncodedColumn {
        let lengths = column.lengths
        let levels = RowLevels(rowCount: column.count) { lengths[$0] == TextColumn.missing }
        ColumnEncoder.checkNulls(levels, spec, place)
        let isText = spec.kind != .binary
        let chunk = ChunkBuilder(name: spec.name, type: .byteArray, isText: isText)
        if let dictionary = TextDictionary(column, presentCount: column.count - levels.nullCount) {
            return encode(column, levels, spec, dictionary, chunk)
        }
        return encodePlain(column, levels, spec, chunk)
    }

    private static func encode(
        _ column: TextColumn, _ levels: RowLevels, _ spec: ColumnSpec, _ dictionary: TextDictionary,
        _ empty: consuming ChunkBuilder
    ) -> EncodedColumn {
        var chunk = empty
        var body: [UInt8] = []
        for code in 0..<dictionary.texts.count {
            body.appendPlain(dictionary.texts.bytes[dictionary.texts.range(code)])
        }
        chunk.addDictionary(body, valueCount: dictionary.texts.count)
        let width = BitPacking.width(UInt32(dictionary.texts.count - 1))
        var start = 0
        for rows in ColumnEncoder.pages(rowCount: column.count) {
            let values = start..<start + levels.presentCount(rows)
            start = values.upperBound
            body.removeAll(keepingCapacity: true)
            if spec.isNullable { levels.append(rows, to: &body) }
            body.append(UInt8(width))
            HybridEncoder.encode(dictionary.codes.span, values, width: width, to: &body)
            chunk.addPage(
                body, .rleDictionary, rows: rows.count, nullCount: rows.count - values.count,
                bounds: TextExtremes.bounds(column, rows))
        }
        return chunk.finish(.rleDictionary)
    }

    private static func encodePlain(
        _ column: TextColumn, _ levels: RowLevels, _ spec: ColumnSpec,
        _ empty: consuming ChunkBuilder
    ) -> EncodedColumn {
        var chunk = empty
        var body: [UInt8] = []
        for rows in pages(column) {
            body.removeAll(keepingCapacity: true)
            if spec.isNullable { levels.append(rows, to: &body) }
            PlainTexts.append(column, rows, to: &body)
            chunk.addPage(
                body, .plain, rows: rows.count, nullCount: rows.count - levels.presentCount(rows),
                bounds: TextExtremes.bounds(column, rows))
        }
        return chunk.finish(.plain)
    }

    /// The rows of each page: at most 20 000 and, in steps of eight rows, at most 1 MiB.
    private static func pages(_ column: TextColumn) -> [Range<Int>] {
        var pages: [Range<Int>] = []
        var start = 0
        var byteCount = 0
        for group in stride(from: 0, to: column.count, by: 8) {
            let rows = group..<min(group + 8, column.count)
            let added = rows.reduce(0) {
                $0 + (column.isMissing($1) ? 0 : Int(column.lengths[$1]) + 4)
            }
            if group > start,
                byteCount + added > TableLimits.pageBytes || group - start >= TableLimits.pageRows
            {
                pages.append(start..<group)
                start = group
                byteCount = 0
            }
            byteCount += added
        }
        if start < column.count { pages.append(start..<column.count) }
        return pages
    }
}

/// PLAIN encoding of texts: four bytes of length before each.
enum PlainTexts {
    /// Appends the texts of some rows, leaving out the missing ones.
    static func append(_ column: TextColumn, _ rows: Range<Int>, to out: inout [UInt8]) {
        let (starts, lengths, source) = (
            column.starts.span, column.lengths.span, column.bytes.span.bytes
        )
        var byteCount = 0
        for row in rows where lengths[row] != TextColumn.missing {
            byteCount += Int(lengths[row]) + 4
        }
        var position = out.count
        // Texts are copied in words of eight bytes, so the last one may write a little further.
        out.append(contentsOf: repeatElement(0, count: byteCount + 8))
        var span = out.mutableSpan
        var target = span.mutableBytes
        for row in rows where lengths[row] != TextColumn.missing {
            let length = Int(lengths[row])
            target.put32(lengths[row], position)
            position += 4
            copy(source, starts[row], length, &target, position)
            position += length
        }
        out.removeLast(8)
    }

    @inline(__always)
    private static func copy(
        _ source: RawSpan, _ start: Int, _ length: Int, _ target: inout MutableRawSpan,
        _ position: Int
    ) {
        var done = 0
        while done < length, start + done + 8 <= source.byteCount {
            target.put64(source.word64(start + done), position + done)
            done += 8
        }
        while done < length {
            let byte = source.unsafeLoad(fromByteOffset: start + done, as: UInt8.self)
            target.storeBytes(of: byte, toByteOffset: position + done, as: UInt8.self)
            done += 1
        }
    }
}

/// The distinct texts of a column and the code of each one that is not missing.
private struct TextDictionary {
    private(set) var texts: TextTable
    private(set) var codes: [UInt32] = []

    /// Values that are looked at before a column with too many distinct ones is given up.
    private static let sampleValues = 4096

    /// Nil if the column has little repetition, or the dictionary would be too large.
    init?(_ column: TextColumn, presentCount: Int) {
        texts = TextTable(probes: 8 * presentCount + 65_536)
        codes.reserveCapacity(presentCount)
        let bytes = column.bytes
        let lengths = column.lengths.span
        let starts = column.starts.span
        var plainBytes = 0
        for row in lengths.indices where lengths[row] != TextColumn.missing {
            let length = Int(lengths[row])
            guard let code = texts.code(bytes, starts[row]..<starts[row] + length) else {
                return nil
            }
            codes.append(code)
            plainBytes += length + 4
            let isTooLarge = texts.bytes.count + 4 * texts.count > TableLimits.dictionaryBytes
            if isTooLarge
                || (codes.count == Self.sampleValues && texts.count > Self.sampleValues / 2)
            {
                return nil
            }
        }
        guard texts.count > 0 else { return nil }
        let width = BitPacking.width(UInt32(texts.count - 1))
        guard texts.bytes.count + 4 * texts.count + codes.count * width / 8 < plainBytes else {
            return nil
        }
    }
}

/// The smallest and largest text of some rows.
enum TextExtremes {
    static func bounds(_ column: TextColumn, _ rows: Range<Int>) -> ColumnBounds? {
        let bytes = column.bytes.span
        let (starts, lengths) = (column.starts.span, column.lengths.span)
        var low: Range<Int>?
        var high: Range<Int>?
        for row in rows where lengths[row] != TextColumn.missing {
            let text = starts[row]..<starts[row] + Int(lengths[row])
            guard let knownLow = low, let knownHigh = high else {
                (low, high) = (text, text)
                continue
            }
            if precedes(bytes, text, knownLow) { low = text }
            if precedes(bytes, knownHigh, text) { high = text }
        }
        guard let low, let high else { return nil }
        return ColumnBounds(
            min: .bytes(Array(column.bytes[low])), max: .bytes(Array(column.bytes[high])))
    }

    @inline(__always)
    private static func precedes(
        _ bytes: Span<UInt8>, _ left: Range<Int>, _ right: Range<Int>
    ) -> Bool {
        let count = min(left.count, right.count)
        for index in 0..<count {
            let (l, r) = (bytes[left.lowerBound + index], bytes[right.lowerBound + index])
            if l != r { return l < r }
        }
        return left.count < right.count
    }
}

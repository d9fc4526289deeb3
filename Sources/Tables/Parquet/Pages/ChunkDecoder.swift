import Columns

/// Decodes the pages of one column chunk, one after the other.
struct ChunkDecoder {
    private let leaf: Leaf
    private let metaData: ChunkMetaData
    private var column: StoredColumn
    private var dictionary: StoredValues?
    /// Reused from page to page.
    private var levels: [UInt32] = []
    private var codes: [UInt32] = []

    init(leaf: Leaf, metaData: ChunkMetaData) {
        self.leaf = leaf
        self.metaData = metaData
        column = StoredColumn(leaf: leaf)
    }

    /// Decodes the chunk whose bytes begin at byte `start` of the file.
    ///
    /// - Throws: a fault whose offset counts in the file, at the start of the page it is in.
    mutating func decode(_ chunk: [UInt8], at start: Int) throws(Fault) -> StoredColumn {
        var position = 0
        var isFirst = true
        while position < chunk.count, column.slotCount < metaData.valueCount || isFirst {
            let page = try StoredPage(chunk, &position, chunkStart: start, codec: metaData.codec)
            do {
                try decode(page, isFirst: isFirst)
            } catch {
                throw Fault(
                    kind: error.kind, offset: page.offset, text: "column \(name): \(error.text)")
            }
            isFirst = false
        }
        guard column.slotCount == metaData.valueCount else {
            throw .outOfSpec(
                start,
                "column \(name): the pages hold \(column.slotCount) values, the footer says \(metaData.valueCount)"
            )
        }
        return column
    }

    private var name: String { leaf.path.joined(separator: ".") }

    private mutating func decode(_ page: StoredPage, isFirst: Bool) throws(Fault) {
        let bytes = page.body.span.bytes
        switch page.header.type {
        case .index: return
        case .dictionary:
            guard isFirst else {
                throw .outOfSpec(0, "a dictionary page that is not the first page")
            }
            guard page.header.encoding == .plain || page.header.encoding == .plainDictionary else {
                throw .unsupported(0, "a dictionary in encoding \(page.header.encoding)")
            }
            var values = StoredValues(emptyOf: leaf.type)
            try PlainDecoder.append(
                bytes, 0..<page.byteCount, count: Int(page.header.valueCount), leaf.element,
                to: &values)
            keep(dictionary: values)
        case .data, .dataV2:
            let slots = Int(page.header.valueCount)
            guard slots <= metaData.valueCount - column.slotCount else {
                throw .outOfSpec(0, "more values than the \(metaData.valueCount) of the footer")
            }
            let (start, present) = try decodeLevels(page, bytes, slots)
            try decodeValues(bytes, start..<page.byteCount, page.header, count: present)
            column.slotCount += slots
        }
    }

    /// For text the dictionary's entries become the first entries of the column's own table.
    private mutating func keep(dictionary values: StoredValues) {
        dictionary = values
        guard case .text(_, let texts) = values else { return }
        column.values = .text(codes: [], texts: texts)
        column.dictionaryTexts = texts.count
    }

    /// Reads both kinds of levels.
    ///
    /// - Returns: where the values begin and how many there are.
    private mutating func decodeLevels(
        _ page: StoredPage, _ bytes: borrowing RawSpan, _ slots: Int
    ) throws(Fault) -> (start: Int, present: Int) {
        var start = 0
        if leaf.maxRepetition > 0 {
            let range = try levelRange(page, bytes, &start, page.header.v2?.repetitionLevelBytes)
            try HybridDecoder.decode(
                bytes, range, width: BitPacking.width(UInt32(leaf.maxRepetition)), count: slots,
                to: &column.repetitionLevels)
        }
        guard leaf.maxDefinition > 0 else { return (start, slots) }
        guard page.header.levelEncoding == PageEncoding.rle.rawValue else {
            throw .unsupported(0, "definition levels in encoding \(page.header.levelEncoding)")
        }
        let range = try levelRange(page, bytes, &start, page.header.v2?.definitionLevelBytes)
        levels.removeAll(keepingCapacity: true)
        try HybridDecoder.decode(
            bytes, range, width: BitPacking.width(UInt32(leaf.maxDefinition)), count: slots,
            to: &levels)
        let full = UInt32(leaf.maxDefinition)
        var present = 0
        for level in levels { present += level == full ? 1 : 0 }
        if present < slots || !column.definitionLevels.isEmpty {
            // Levels are kept only from the first null on; before that all are full.
            let missing = column.slotCount - column.definitionLevels.count
            column.definitionLevels.append(contentsOf: repeatElement(full, count: missing))
            column.definitionLevels.append(contentsOf: levels)
        }
        return (start, present)
    }

    private func levelRange(
        _ page: StoredPage, _ bytes: borrowing RawSpan, _ start: inout Int, _ v2Bytes: Int32?
    ) throws(Fault) -> Range<Int> {
        var from = start
        var count = Int(v2Bytes ?? 0)
        if v2Bytes == nil {
            guard page.byteCount - start >= 4 else {
                throw .outOfSpec(start, "the page ends inside its levels")
            }
            count = Int(bytes.word32(start))
            from += 4
        }
        guard count <= page.byteCount - from else {
            throw .outOfSpec(start, "levels of \(count) bytes in a page of \(page.byteCount)")
        }
        start = from + count
        return from..<start
    }

    private mutating func decodeValues(
        _ bytes: borrowing RawSpan, _ range: Range<Int>, _ header: PageHeader, count: Int
    ) throws(Fault) {
        switch (header.encoding, leaf.type) {
        case (.plain, _):
            try PlainDecoder.append(bytes, range, count: count, leaf.element, to: &column.values)
        case (.rleDictionary, _), (.plainDictionary, _):
            try decodeCodes(bytes, range, count: count)
        case (.rle, .boolean):
            try decodeBooleans(bytes, range, count: count)
        case (.deltaBinaryPacked, .int64), (.deltaBinaryPacked, .int32):
            try decodeDeltas(bytes, range, count: count)
        case (.deltaLengthByteArray, .byteArray):
            try PlainDecoder.appendDeltaLengths(bytes, range, count: count, to: &column.values)
        default:
            throw .unsupported(0, "values of type \(leaf.type) in encoding \(header.encoding)")
        }
    }

    private mutating func decodeCodes(
        _ bytes: borrowing RawSpan, _ range: Range<Int>, count: Int
    ) throws(Fault) {
        guard count > 0 else { return }
        guard let dictionary else {
            throw .outOfSpec(0, "a page of dictionary codes without a dictionary page")
        }
        guard !range.isEmpty else {
            throw .outOfSpec(range.lowerBound, "the page ends before its dictionary codes")
        }
        let width = Int(bytes.unsafeLoad(fromByteOffset: range.lowerBound, as: UInt8.self))
        codes.removeAll(keepingCapacity: true)
        try HybridDecoder.decode(
            bytes, range.lowerBound + 1..<range.upperBound, width: width, count: count, to: &codes)
        let largest = codes.max() ?? 0
        let known = StoredColumn.dictionaryCount(dictionary)
        guard Int(largest) < known else {
            throw .outOfSpec(
                range.lowerBound, "dictionary code \(largest), the dictionary has \(known) values")
        }
        column.values.append(codes, of: dictionary)
    }

    private mutating func decodeBooleans(
        _ bytes: borrowing RawSpan, _ range: Range<Int>, count: Int
    ) throws(Fault) {
        guard range.count >= 4 else {
            throw .outOfSpec(range.lowerBound, "the page ends before its booleans")
        }
        codes.removeAll(keepingCapacity: true)
        try HybridDecoder.decode(
            bytes, range.lowerBound + 4..<range.upperBound, width: 1, count: count, to: &codes)
        guard case .int32(var values) = column.values else { return }
        column.values = .int32([])
        for code in codes { values.append(Int32(code)) }
        column.values = .int32(values)
    }

    private mutating func decodeDeltas(
        _ bytes: borrowing RawSpan, _ range: Range<Int>, count: Int
    ) throws(Fault) {
        var numbers: [Int64] = []
        try DeltaBinaryPacked.decode(bytes, range, count: count, to: &numbers)
        switch column.values {
        case .int64(var values):
            column.values = .int64([])
            values.append(contentsOf: numbers)
            column.values = .int64(values)
        case .int32(var values):
            column.values = .int32([])
            for number in numbers { values.append(Int32(truncatingIfNeeded: number)) }
            column.values = .int32(values)
        default: break
        }
    }
}

extension StoredColumn {
    /// The number of entries of a dictionary page.
    static func dictionaryCount(_ dictionary: StoredValues) -> Int {
        if case .text(_, let texts) = dictionary { texts.count } else { dictionary.count }
    }
}

extension StoredValues {
    /// Appends the dictionary's values of some codes, all of which it has.
    mutating func append(_ codes: [UInt32], of dictionary: StoredValues) {
        // Each array is taken out of the case before it grows, so that it is never copied.
        switch (self, dictionary) {
        case (.int64(var values), .int64(let known)):
            self = .int64([])
            values.reserveCapacity(values.count + codes.count)
            for code in codes { values.append(known[Int(code)]) }
            self = .int64(values)
        case (.int32(var values), .int32(let known)):
            self = .int32([])
            values.reserveCapacity(values.count + codes.count)
            for code in codes { values.append(known[Int(code)]) }
            self = .int32(values)
        case (.double(var values), .double(let known)):
            self = .double([])
            values.reserveCapacity(values.count + codes.count)
            for code in codes { values.append(known[Int(code)]) }
            self = .double(values)
        case (.text(var values, let texts), _):
            self = .double([])
            values.append(contentsOf: codes)
            self = .text(codes: values, texts: texts)
        default: break
        }
    }
}

import Codecs

/// Puts the pages of one column chunk one behind the other.
struct ChunkBuilder {
    private let name: String
    private let type: PhysicalType
    private let isText: Bool
    private let compressor = PageCompressor(level: TableLimits.zstdLevel)
    private var bytes: [UInt8] = []
    private var pages: [EncodedColumn.Page] = []
    private var dictionaryBytes: Int?
    private var uncompressedBytes = 0
    private var rowCount = 0

    init(name: String, type: PhysicalType, isText: Bool = false) {
        self.name = name
        self.type = type
        self.isText = isText
    }

    /// Adds the dictionary page; must come first.
    mutating func addDictionary(_ body: [UInt8], valueCount: Int) {
        precondition(bytes.isEmpty, "\(name): the dictionary page must be the first")
        var header = PageHeader()
        header.type = .dictionary
        header.valueCount = Int32(valueCount)
        header.encoding = .plain
        add(body, header)
        dictionaryBytes = bytes.count
    }

    /// Adds a data page of `rows` rows: the levels, if the column has any, then the values.
    mutating func addPage(
        _ body: [UInt8], _ encoding: PageEncoding, rows: Int, nullCount: Int, bounds: ColumnBounds?
    ) {
        var header = PageHeader()
        header.valueCount = Int32(rows)
        header.encoding = encoding
        let offset = bytes.count
        add(body, header)
        pages.append(
            .init(
                offset: offset, storedBytes: bytes.count - offset, firstRow: rowCount,
                rowCount: rows,
                nullCount: nullCount, bounds: bounds))
        rowCount += rows
    }

    consuming func finish(_ encoding: PageEncoding) -> EncodedColumn {
        var bounds: ColumnBounds?
        for page in pages {
            guard let found = page.bounds else { continue }
            bounds = bounds?.union(found) ?? found
        }
        return EncodedColumn(
            name: name, rowCount: rowCount, nullCount: pages.reduce(0) { $0 + $1.nullCount },
            bounds: bounds,
            type: type, isText: isText, bytes: bytes, pages: pages, dataEncoding: encoding,
            dictionaryBytes: dictionaryBytes, uncompressedBytes: uncompressedBytes)
    }

    private mutating func add(_ body: [UInt8], _ plainHeader: PageHeader) {
        precondition(
            body.count <= TableLimits.storedPageBytes, "\(name): a page of \(body.count) bytes")
        let stored = compressor.compress(body)
        var header = plainHeader
        header.uncompressedBytes = Int32(body.count)
        header.compressedBytes = Int32(stored.count)
        header.crc = Checksum.crc32(stored.span)
        var thrift = ThriftWriter()
        header.write(to: &thrift)
        bytes.append(contentsOf: thrift.bytes)
        bytes.append(contentsOf: stored)
        uncompressedBytes += thrift.bytes.count + body.count
    }
}

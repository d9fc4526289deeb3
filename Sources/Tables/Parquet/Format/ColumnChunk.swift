/// Where a column of a row group is in the file and what it holds (`ColumnMetaData`).
struct ChunkMetaData: Sendable, Equatable {
    var type = PhysicalType.int32
    var encodings: [Int32] = []
    var path: [String] = []
    var codec: Int32 = 0
    var valueCount = 0
    var uncompressedBytes = 0
    var compressedBytes = 0
    var dataPageOffset = 0
    var dictionaryPageOffset: Int?
    var statistics: ChunkStatistics?
    var encodingCounts: [EncodingCount] = []

    /// How many pages of a type have an encoding (`PageEncodingStats`).
    struct EncodingCount: Sendable, Equatable {
        var page: PageType
        var encoding: PageEncoding
        var count: Int32
    }

    /// Where the chunk begins. Some writers leave a zero for a dictionary that is not there.
    var offset: Int {
        guard let dictionaryPageOffset, dictionaryPageOffset > 0,
            dictionaryPageOffset < dataPageOffset
        else {
            return dataPageOffset
        }
        return dictionaryPageOffset
    }

    func write(to thrift: inout ThriftWriter) {
        thrift.int32(1, type.rawValue)
        thrift.int32s(2, encodings)
        thrift.binaries(3, path.map { Array($0.utf8) })
        thrift.int32(4, codec)
        thrift.int64(5, valueCount)
        thrift.int64(6, uncompressedBytes)
        thrift.int64(7, compressedBytes)
        thrift.int64(9, dataPageOffset)
        if let dictionaryPageOffset { thrift.int64(11, dictionaryPageOffset) }
        if let statistics { thrift.structure(12) { statistics.write(to: &$0) } }
        thrift.structures(13, encodingCounts) { entry, thrift in
            thrift.int32(1, entry.page.rawValue)
            thrift.int32(2, entry.encoding.rawValue)
            thrift.int32(3, entry.count)
        }
    }

    init() {}

    init(from thrift: inout ThriftReader) throws(Fault) {
        try thrift.structure { (reader, id, type) throws(Fault) in
            switch id {
            case 1: self.type = try reader.known(type, PhysicalType.init, "physical type")
            case 2:
                try reader.list(type) { (list, element) throws(Fault) in
                    encodings.append(try list.int32(element))
                }
            case 3:
                try reader.list(type) { (list, element) throws(Fault) in
                    path.append(try list.text(element))
                }
            case 4: codec = try reader.int32(type)
            case 5: valueCount = try reader.int64(type)
            case 6: uncompressedBytes = try reader.int64(type)
            case 7: compressedBytes = try reader.int64(type)
            case 9: dataPageOffset = try reader.int64(type)
            case 11: dictionaryPageOffset = try reader.int64(type)
            case 12: statistics = try ChunkStatistics(from: &reader)
            default: try reader.skip(type)
            }
        }
    }
}

/// A column of a row group: its data and its page index (`ColumnChunk`).
struct ColumnChunk: Sendable, Equatable {
    var metaData: ChunkMetaData?
    var offsetIndexOffset: Int?
    var offsetIndexBytes: Int32?
    var columnIndexOffset: Int?
    var columnIndexBytes: Int32?
    /// Set where the data is in another file, which is not supported.
    var filePath: String?

    func write(to thrift: inout ThriftWriter) {
        // A deprecated but required field; zero is what the specification asks for.
        thrift.int64(2, 0)
        if let metaData { thrift.structure(3) { metaData.write(to: &$0) } }
        if let offsetIndexOffset { thrift.int64(4, offsetIndexOffset) }
        if let offsetIndexBytes { thrift.int32(5, offsetIndexBytes) }
        if let columnIndexOffset { thrift.int64(6, columnIndexOffset) }
        if let columnIndexBytes { thrift.int32(7, columnIndexBytes) }
    }

    init(metaData: ChunkMetaData) { self.metaData = metaData }

    init(from thrift: inout ThriftReader) throws(Fault) {
        try thrift.structure { (reader, id, type) throws(Fault) in
            switch id {
            case 1: filePath = try reader.text(type)
            case 3: metaData = try ChunkMetaData(from: &reader)
            case 4: offsetIndexOffset = try reader.int64(type)
            case 5: offsetIndexBytes = try reader.int32(type)
            case 6: columnIndexOffset = try reader.int64(type)
            case 7: columnIndexBytes = try reader.int32(type)
            default: try reader.skip(type)
            }
        }
    }
}

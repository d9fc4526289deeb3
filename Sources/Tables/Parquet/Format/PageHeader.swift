/// What stands before each page (`PageHeader`); the sub-headers are flattened into one value.
struct PageHeader: Sendable, Equatable {
    var type = PageType.data
    var uncompressedBytes: Int32 = 0
    var compressedBytes: Int32 = 0
    /// CRC-32 of the page as stored, header excluded.
    var crc: UInt32?
    var valueCount: Int32 = 0
    var encoding = PageEncoding.plain
    /// How definition levels are laid out; writers put anything here where there are none.
    var levelEncoding = PageEncoding.rle.rawValue
    /// Set in the header of a second-version data page only.
    var v2: V2?
    /// Whether the sub-header that the type calls for was there.
    var hasDetails = false

    struct V2: Sendable, Equatable {
        var nullCount: Int32 = 0
        var rowCount: Int32 = 0
        var definitionLevelBytes: Int32 = 0
        var repetitionLevelBytes: Int32 = 0
        var isCompressed = true
    }

    func write(to thrift: inout ThriftWriter) {
        thrift.structure { thrift in
            thrift.int32(1, type.rawValue)
            thrift.int32(2, uncompressedBytes)
            thrift.int32(3, compressedBytes)
            if let crc { thrift.int32(4, Int32(bitPattern: crc)) }
            if type == .dictionary {
                thrift.structure(7) {
                    $0.int32(1, valueCount)
                    $0.int32(2, encoding.rawValue)
                }
            } else {
                thrift.structure(5) {
                    $0.int32(1, valueCount)
                    $0.int32(2, encoding.rawValue)
                    $0.int32(3, PageEncoding.rle.rawValue)
                    $0.int32(4, PageEncoding.rle.rawValue)
                }
            }
        }
    }

    init() {}

    init(from thrift: inout ThriftReader) throws(Fault) {
        try thrift.structure { (reader, id, type) throws(Fault) in
            switch id {
            case 1: self.type = try reader.known(type, PageType.init, "page type")
            case 2: uncompressedBytes = try reader.int32(type)
            case 3: compressedBytes = try reader.int32(type)
            case 4: crc = UInt32(bitPattern: try reader.int32(type))
            case 5 where self.type == .data: try readDetails(from: &reader)
            case 7 where self.type == .dictionary: try readDetails(from: &reader)
            case 8 where self.type == .dataV2: try readDetailsV2(from: &reader)
            default: try reader.skip(type)
            }
        }
    }

    private mutating func readDetails(from thrift: inout ThriftReader) throws(Fault) {
        hasDetails = true
        try thrift.structure { (reader, id, type) throws(Fault) in
            switch id {
            case 1: valueCount = try reader.int32(type)
            case 2: encoding = try reader.known(type, PageEncoding.init, "encoding")
            case 3 where self.type == .data: levelEncoding = try reader.int32(type)
            default: try reader.skip(type)
            }
        }
    }

    private mutating func readDetailsV2(from thrift: inout ThriftReader) throws(Fault) {
        hasDetails = true
        var details = V2()
        try thrift.structure { (reader, id, type) throws(Fault) in
            switch id {
            case 1: valueCount = try reader.int32(type)
            case 2: details.nullCount = try reader.int32(type)
            case 3: details.rowCount = try reader.int32(type)
            case 4: encoding = try reader.known(type, PageEncoding.init, "encoding")
            case 5: details.definitionLevelBytes = try reader.int32(type)
            case 6: details.repetitionLevelBytes = try reader.int32(type)
            case 7: details.isCompressed = try reader.bool(type)
            default: try reader.skip(type)
            }
        }
        v2 = details
    }
}

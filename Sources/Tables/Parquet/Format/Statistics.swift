/// The `Statistics` structure of a column chunk.
///
/// The deprecated fields 1 and 2 are neither written nor believed: their order was never defined.
struct ChunkStatistics: Sendable, Equatable {
    var nullCount: Int?
    var max: [UInt8]?
    var min: [UInt8]?
    var isMaxExact: Bool?
    var isMinExact: Bool?
    var nanCount: Int?

    func write(to thrift: inout ThriftWriter) {
        if let nullCount { thrift.int64(3, nullCount) }
        if let max { thrift.binary(5, max) }
        if let min { thrift.binary(6, min) }
        if let isMaxExact { thrift.bool(7, isMaxExact) }
        if let isMinExact { thrift.bool(8, isMinExact) }
        if let nanCount { thrift.int64(9, nanCount) }
    }

    init() {}

    init(from thrift: inout ThriftReader) throws(Fault) {
        try thrift.structure { (reader, id, type) throws(Fault) in
            switch id {
            case 3: nullCount = try reader.int64(type)
            case 5: max = try reader.binary(type)
            case 6: min = try reader.binary(type)
            case 7: isMaxExact = try reader.bool(type)
            case 8: isMinExact = try reader.bool(type)
            case 9: nanCount = try reader.int64(type)
            default: try reader.skip(type)
            }
        }
    }
}

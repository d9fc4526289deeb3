/// The smallest and largest value of every page of a chunk (`ColumnIndex`).
struct ColumnIndex: Sendable, Equatable {
    var areNull: [Bool] = []
    var mins: [[UInt8]] = []
    var maxes: [[UInt8]] = []
    var order = BoundaryOrder.unordered
    var nullCounts: [Int] = []

    func write(to thrift: inout ThriftWriter) {
        thrift.structure { thrift in
            thrift.bools(1, areNull)
            thrift.binaries(2, mins)
            thrift.binaries(3, maxes)
            thrift.int32(4, order.rawValue)
            thrift.int64s(5, nullCounts)
        }
    }

    init() {}

    init(from thrift: inout ThriftReader) throws(Fault) {
        try thrift.structure { (reader, id, type) throws(Fault) in
            switch id {
            case 1:
                try reader.list(type) { (list, element) throws(Fault) in
                    areNull.append(try list.boolElement(element))
                }
            case 2:
                try reader.list(type) { (list, element) throws(Fault) in
                    mins.append(try list.binary(element))
                }
            case 3:
                try reader.list(type) { (list, element) throws(Fault) in
                    maxes.append(try list.binary(element))
                }
            case 4: order = try reader.known(type, BoundaryOrder.init, "boundary order")
            case 5:
                try reader.list(type) { (list, element) throws(Fault) in
                    nullCounts.append(try list.int64(element))
                }
            default: try reader.skip(type)
            }
        }
    }
}

/// Where every page of a chunk is (`OffsetIndex`).
struct OffsetIndex: Sendable, Equatable {
    var pages: [Location] = []

    struct Location: Sendable, Equatable {
        var offset = 0
        /// Header included.
        var compressedBytes: Int32 = 0
        var firstRow = 0
    }

    func write(to thrift: inout ThriftWriter) {
        thrift.structure { thrift in
            thrift.structures(1, pages) { page, thrift in
                thrift.int64(1, page.offset)
                thrift.int32(2, page.compressedBytes)
                thrift.int64(3, page.firstRow)
            }
        }
    }

    init(pages: [Location]) { self.pages = pages }

    init(from thrift: inout ThriftReader) throws(Fault) {
        try thrift.structure { (reader, id, type) throws(Fault) in
            guard id == 1 else { return try reader.skip(type) }
            try reader.list(type) { (list, _) throws(Fault) in
                var page = Location()
                try list.structure { (inner, id, type) throws(Fault) in
                    switch id {
                    case 1: page.offset = try inner.int64(type)
                    case 2: page.compressedBytes = try inner.int32(type)
                    case 3: page.firstRow = try inner.int64(type)
                    default: try inner.skip(type)
                    }
                }
                pages.append(page)
            }
        }
    }
}

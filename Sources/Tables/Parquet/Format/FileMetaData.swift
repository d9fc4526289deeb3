/// The footer (`FileMetaData`).
struct FileMetaData: Sendable, Equatable {
    var version: Int32 = 1
    var schema: [SchemaElement] = []
    var rowCount = 0
    var rowGroups: [RowGroup] = []
    var keyValues: [(key: String, value: String)] = []
    var createdBy: String?
    /// One `true` per leaf whose order is the one its type defines; nil if the field is absent.
    var hasTypeOrder: [Bool]?

    static func == (left: FileMetaData, right: FileMetaData) -> Bool {
        left.version == right.version && left.schema == right.schema
            && left.rowCount == right.rowCount
            && left.rowGroups == right.rowGroups && left.createdBy == right.createdBy
            && left.hasTypeOrder == right.hasTypeOrder
            && left.keyValues.elementsEqual(right.keyValues) { $0 == $1 }
    }

    func write(to thrift: inout ThriftWriter) {
        thrift.structure { thrift in
            thrift.int32(1, version)
            thrift.structures(2, schema) { $0.write(to: &$1) }
            thrift.int64(3, rowCount)
            thrift.structures(4, rowGroups) { $0.write(to: &$1) }
            thrift.structures(5, keyValues) { pair, thrift in
                thrift.binary(1, pair.key.utf8)
                thrift.binary(2, pair.value.utf8)
            }
            if let createdBy { thrift.binary(6, createdBy.utf8) }
            if let hasTypeOrder {
                thrift.structures(7, hasTypeOrder) { _, thrift in thrift.structure(1) { _ in } }
            }
        }
    }

    init() {}

    init(from thrift: inout ThriftReader) throws(Fault) {
        try thrift.structure { (reader, id, type) throws(Fault) in
            switch id {
            case 1: version = try reader.int32(type)
            case 2:
                try reader.list(type) { (list, _) throws(Fault) in
                    schema.append(try SchemaElement(from: &list))
                }
            case 3: rowCount = try reader.int64(type)
            case 4:
                var chunks = 0
                try reader.list(type) { (list, _) throws(Fault) in
                    rowGroups.append(try RowGroup(from: &list))
                    chunks += rowGroups[rowGroups.count - 1].columns.count
                    guard chunks <= TableLimits.chunks else {
                        throw .overLimit(
                            list.position, "more than \(TableLimits.chunks) column chunks")
                    }
                }
            case 5:
                try reader.list(type) { (list, _) throws(Fault) in
                    keyValues.append(try Self.pair(from: &list))
                }
            case 6: createdBy = try reader.text(type)
            case 7:
                var orders: [Bool] = []
                try reader.list(type) { (list, _) throws(Fault) in
                    orders.append(try Self.isTypeOrder(&list))
                }
                hasTypeOrder = orders
            default: try reader.skip(type)
            }
        }
    }

    private static func pair(
        from thrift: inout ThriftReader
    ) throws(Fault) -> (key: String, value: String) {
        var pair = (key: "", value: "")
        try thrift.structure { (reader, id, type) throws(Fault) in
            switch id {
            case 1: pair.key = try reader.text(type)
            case 2: pair.value = try reader.text(type)
            default: try reader.skip(type)
            }
        }
        return pair
    }

    private static func isTypeOrder(_ thrift: inout ThriftReader) throws(Fault) -> Bool {
        var isTypeOrder = false
        try thrift.structure { (reader, id, type) throws(Fault) in
            if id == 1 { isTypeOrder = true }
            try reader.skip(type)
        }
        return isTypeOrder
    }
}

/// Rows that are stored together, column by column.
struct RowGroup: Sendable, Equatable {
    var columns: [ColumnChunk] = []
    var uncompressedBytes = 0
    var rowCount = 0
    var sortedBy: [SortingColumn] = []
    var offset: Int?
    var compressedBytes: Int?
    var ordinal: Int16?

    func write(to thrift: inout ThriftWriter) {
        thrift.structures(1, columns) { $0.write(to: &$1) }
        thrift.int64(2, uncompressedBytes)
        thrift.int64(3, rowCount)
        if !sortedBy.isEmpty { thrift.structures(4, sortedBy) { $0.write(to: &$1) } }
        if let offset { thrift.int64(5, offset) }
        if let compressedBytes { thrift.int64(6, compressedBytes) }
        if let ordinal { thrift.int16(7, ordinal) }
    }

    init() {}

    init(from thrift: inout ThriftReader) throws(Fault) {
        try thrift.structure { (reader, id, type) throws(Fault) in
            switch id {
            case 1:
                try reader.list(type) { (list, _) throws(Fault) in
                    columns.append(try ColumnChunk(from: &list))
                }
            case 2: uncompressedBytes = try reader.int64(type)
            case 3: rowCount = try reader.int64(type)
            case 4:
                try reader.list(type) { (list, _) throws(Fault) in
                    sortedBy.append(try SortingColumn(from: &list))
                }
            case 5: offset = try reader.int64(type)
            case 6: compressedBytes = try reader.int64(type)
            default: try reader.skip(type)
            }
        }
    }
}

/// One column of the order in which a row group's rows are.
struct SortingColumn: Sendable, Equatable {
    var column: Int32 = 0
    var isDescending = false
    var areNullsFirst = false

    func write(to thrift: inout ThriftWriter) {
        thrift.int32(1, column)
        thrift.bool(2, isDescending)
        thrift.bool(3, areNullsFirst)
    }

    init(column: Int32) { self.column = column }

    init(from thrift: inout ThriftReader) throws(Fault) {
        try thrift.structure { (reader, id, type) throws(Fault) in
            switch id {
            case 1: column = try reader.int32(type)
            case 2: isDescending = try reader.bool(type)
            case 3: areNullsFirst = try reader.bool(type)
            default: try reader.skip(type)
            }
        }
    }
}

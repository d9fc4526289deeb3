// Thrift compact protocol, the encoding of every header and of the footer.
//
//   field header   dddd tttt            d = id - previous id (1...15), t = type
//                  0000 tttt zigzag(id) otherwise
//   stop           0000 0000
//   boolean field  the type is the value (1 true, 2 false), no bytes follow
//   i16 i32 i64    zigzag varint
//   binary         varint length, bytes
//   list           ssss tttt            s = size (0...14), or 1111 tttt varint size

/// The types of the compact protocol.
enum ThriftType: UInt8 {
    case stop = 0
    case yes = 1
    case no = 2
    case byte = 3
    case int16 = 4
    case int32 = 5
    case int64 = 6
    case double = 7
    case binary = 8
    case list = 9
    case set = 10
    case map = 11
    case structure = 12
}

/// Writes structures in Thrift's compact protocol; fields must come in ascending order of id.
///
/// - Source: Apache Thrift, "Thrift Compact protocol encoding".
struct ThriftWriter {
    private(set) var bytes: [UInt8] = []
    private var lastId: Int16 = 0

    mutating func int16(_ id: Int16, _ value: Int16) {
        header(id, .int16)
        zigzag(Int64(value))
    }

    mutating func int32(_ id: Int16, _ value: Int32) {
        header(id, .int32)
        zigzag(Int64(value))
    }

    mutating func int64(_ id: Int16, _ value: Int) {
        header(id, .int64)
        zigzag(Int64(value))
    }

    mutating func bool(_ id: Int16, _ value: Bool) { header(id, value ? .yes : .no) }

    mutating func binary(_ id: Int16, _ value: some Collection<UInt8>) {
        header(id, .binary)
        append(value)
    }

    mutating func structure(_ id: Int16, _ body: (inout ThriftWriter) -> Void) {
        header(id, .structure)
        structure(body)
    }

    /// A structure without a field header: the outermost one, or an element of a list.
    mutating func structure(_ body: (inout ThriftWriter) -> Void) {
        let outerId = lastId
        lastId = 0
        body(&self)
        bytes.append(ThriftType.stop.rawValue)
        lastId = outerId
    }

    mutating func structures<Element>(
        _ id: Int16, _ elements: [Element], _ body: (Element, inout ThriftWriter) -> Void
    ) {
        list(id, .structure, count: elements.count)
        for element in elements { structure { body(element, &$0) } }
    }

    mutating func int32s(_ id: Int16, _ values: [Int32]) {
        list(id, .int32, count: values.count)
        for value in values { zigzag(Int64(value)) }
    }

    mutating func int64s(_ id: Int16, _ values: [Int]) {
        list(id, .int64, count: values.count)
        for value in values { zigzag(Int64(value)) }
    }

    mutating func bools(_ id: Int16, _ values: [Bool]) {
        list(id, .yes, count: values.count)
        for value in values { bytes.append(value ? 1 : 2) }
    }

    mutating func binaries(_ id: Int16, _ values: [[UInt8]]) {
        list(id, .binary, count: values.count)
        for value in values { append(value) }
    }

    private mutating func list(_ id: Int16, _ type: ThriftType, count: Int) {
        header(id, .list)
        if count < 15 {
            bytes.append(UInt8(count) << 4 | type.rawValue)
        } else {
            bytes.append(0xF0 | type.rawValue)
            bytes.appendVarint(UInt64(count))
        }
    }

    private mutating func header(_ id: Int16, _ type: ThriftType) {
        let step = id - lastId
        precondition(step > 0, "Thrift fields must be written in ascending order")
        if step < 16 {
            bytes.append(UInt8(step) << 4 | type.rawValue)
        } else {
            bytes.append(type.rawValue)
            zigzag(Int64(id))
        }
        lastId = id
    }

    private mutating func append(_ value: some Collection<UInt8>) {
        bytes.appendVarint(UInt64(value.count))
        bytes.append(contentsOf: value)
    }

    private mutating func zigzag(_ value: Int64) {
        bytes.appendVarint(UInt64(bitPattern: (value << 1) ^ (value >> 63)))
    }
}

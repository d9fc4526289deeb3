/// Reads structures in Thrift's compact protocol from bytes that may be hostile.
///
/// Every length is checked against what is left, so that nothing is allocated on the word of a
/// header, and nesting is bounded. Offsets in faults count from the start of `bytes`.
struct ThriftReader {
    private let bytes: [UInt8]
    private let end: Int
    private(set) var position: Int
    private var depth = 0

    init(_ bytes: [UInt8], from position: Int = 0, to end: Int? = nil) {
        self.bytes = bytes
        self.position = position
        self.end = end ?? bytes.count
    }

    /// Reads one structure; `field` must consume each field by the method of its type, or `skip` it.
    mutating func structure(
        _ field: (inout ThriftReader, Int16, ThriftType) throws(Fault) -> Void
    ) throws(Fault) {
        try enter()
        var lastId: Int16 = 0
        while true {
            let head = try byte()
            let type = try type(head & 0x0F)
            if type == .stop { break }
            let step = Int16(head >> 4)
            if step == 0 {
                lastId = try narrow(zigzag())
            } else {
                let (id, overflow) = lastId.addingReportingOverflow(step)
                guard !overflow else { throw fault("field id out of range") }
                lastId = id
            }
            try field(&self, lastId, type)
        }
        depth -= 1
    }

    /// Reads a list; `element` is called once for each element.
    mutating func list(
        _ found: ThriftType, _ element: (inout ThriftReader, ThriftType) throws(Fault) -> Void
    ) throws(Fault) {
        guard found == .list || found == .set else {
            throw fault("a \(found) where a list must be")
        }
        try enter()
        let (count, type) = try listHeader()
        for _ in 0..<count { try element(&self, type) }
        depth -= 1
    }

    mutating func int32(_ type: ThriftType) throws(Fault) -> Int32 {
        guard type == .int32 || type == .int16 else {
            throw fault("a \(type) where an i32 must be")
        }
        return try narrow(zigzag())
    }

    mutating func int64(_ type: ThriftType) throws(Fault) -> Int {
        guard type == .int64 || type == .int32 else {
            throw fault("a \(type) where an i64 must be")
        }
        return Int(try zigzag())
    }

    /// A boolean field, whose value is its type.
    mutating func bool(_ type: ThriftType) throws(Fault) -> Bool {
        guard type == .yes || type == .no else { throw fault("a \(type) where a boolean must be") }
        return type == .yes
    }

    /// A boolean element of a list, which is a byte of its own.
    mutating func boolElement(_ type: ThriftType) throws(Fault) -> Bool {
        guard type == .yes || type == .no else { throw fault("a \(type) where a boolean must be") }
        return try byte() == 1
    }

    mutating func binary(_ type: ThriftType) throws(Fault) -> [UInt8] {
        guard type == .binary else { throw fault("a \(type) where bytes must be") }
        let count = try length()
        defer { position += count }
        return Array(bytes[position..<position + count])
    }

    mutating func text(_ type: ThriftType) throws(Fault) -> String {
        String(decoding: try binary(type), as: UTF8.self)
    }

    /// Passes over a value of any type.
    mutating func skip(_ type: ThriftType) throws(Fault) {
        switch type {
        case .stop: throw fault("a stop where a value must be")
        case .yes, .no: break
        case .byte: _ = try byte()
        case .int16, .int32, .int64: _ = try varint()
        case .double: try advance(8)
        case .binary: try advance(length())
        case .list, .set:
            try list(type) { (reader, type) throws(Fault) in try reader.skipElement(type) }
        case .map: try skipMap()
        case .structure: try structure { (reader, _, type) throws(Fault) in try reader.skip(type) }
        }
    }

    func fault(_ text: String) -> Fault { .outOfSpec(position, "Thrift: " + text) }

    private mutating func skipElement(_ type: ThriftType) throws(Fault) {
        if type == .yes || type == .no { _ = try byte() } else { try skip(type) }
    }

    private mutating func skipMap() throws(Fault) {
        try enter()
        let count = try varint()
        if count > 0 {
            guard count <= UInt64(end - position) else { throw fault("a map of \(count) entries") }
            let types = try byte()
            let (key, value) = (try type(types >> 4), try type(types & 0x0F))
            for _ in 0..<count {
                try skipElement(key)
                try skipElement(value)
            }
        }
        depth -= 1
    }

    private mutating func listHeader() throws(Fault) -> (count: Int, type: ThriftType) {
        let head = try byte()
        let count = head >> 4 == 15 ? try varint() : UInt64(head >> 4)
        // Each element takes a byte at least, so a longer list cannot be there.
        guard count <= UInt64(end - position) else {
            throw fault("a list of \(count) elements in \(end - position) bytes")
        }
        guard count <= UInt64(TableLimits.listElements) else {
            throw .overLimit(
                position,
                "Thrift: a list of \(count) elements, at most \(TableLimits.listElements) are read")
        }
        return (Int(count), try type(head & 0x0F))
    }

    private mutating func enter() throws(Fault) {
        depth += 1
        guard depth <= TableLimits.thriftDepth else {
            throw .overLimit(position, "Thrift: nested deeper than \(TableLimits.thriftDepth)")
        }
    }

    private func type(_ code: UInt8) throws(Fault) -> ThriftType {
        guard let type = ThriftType(rawValue: code) else { throw fault("unknown type \(code)") }
        return type
    }

    private mutating func length() throws(Fault) -> Int {
        let count = try varint()
        guard count <= UInt64(end - position) else {
            throw fault("\(count) bytes wanted, \(end - position) left")
        }
        return Int(count)
    }

    private mutating func advance(_ count: Int) throws(Fault) {
        guard count <= end - position else {
            throw fault("\(count) bytes wanted, \(end - position) left")
        }
        position += count
    }

    private mutating func byte() throws(Fault) -> UInt8 {
        guard position < end else { throw fault("the bytes end inside a structure") }
        defer { position += 1 }
        return bytes[position]
    }

    private mutating func zigzag() throws(Fault) -> Int64 {
        let value = try varint()
        return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
    }

    private func narrow<Value: FixedWidthInteger>(_ value: Int64) throws(Fault) -> Value {
        guard let narrow = Value(exactly: value) else { throw fault("\(value) is out of range") }
        return narrow
    }

    private mutating func varint() throws(Fault) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let next = try byte()
            guard shift < 63 || next <= 1 else { throw fault("a number of more than 64 bits") }
            value |= UInt64(next & 0x7F) << shift
            if next < 0x80 { return value }
            shift += 7
        }
    }
}

import Columns

/// A node of the file's schema tree, in depth-first order in the footer.
struct SchemaElement: Sendable, Equatable {
    var type: PhysicalType?
    var typeLength: Int32?
    var repetition: Repetition?
    var name = ""
    var childCount: Int32?
    var converted: ConvertedType?
    var scale: Int32?
    var precision: Int32?
    var logical: LogicalType?
}

extension SchemaElement {
    /// The leaf that stores a column of one of our tables.
    init(_ column: ColumnSpec) {
        name = column.name
        repetition = column.isNullable ? .optional : .required
        switch column.kind {
        case .timestampUs:
            (type, converted, logical) = (
                .int64, .timestampMicros, .timestamp(isUtc: true, .micros)
            )
        case .int64: type = .int64
        case .int32: type = .int32
        case .double: type = .double
        case .boolean: type = .boolean
        case .decimal(let digits, let places):
            (scale, precision) = (Int32(places), Int32(digits))
            (type, converted) = (.int64, .decimal)
            logical = .decimal(scale: Int32(places), precision: Int32(digits))
        case .label, .text: (type, converted, logical) = (.byteArray, .utf8, .string)
        case .binary: type = .byteArray
        }
    }

    func write(to thrift: inout ThriftWriter) {
        if let type { thrift.int32(1, type.rawValue) }
        if let typeLength { thrift.int32(2, typeLength) }
        if let repetition { thrift.int32(3, repetition.rawValue) }
        thrift.binary(4, name.utf8)
        if let childCount { thrift.int32(5, childCount) }
        if let converted { thrift.int32(6, converted.rawValue) }
        if let scale { thrift.int32(7, scale) }
        if let precision { thrift.int32(8, precision) }
        if let logical { thrift.structure(10) { logical.write(to: &$0) } }
    }

    init(from thrift: inout ThriftReader) throws(Fault) {
        try thrift.structure { (reader, id, type) throws(Fault) in
            switch id {
            case 1: self.type = try reader.known(type, PhysicalType.init, "physical type")
            case 2: typeLength = try reader.int32(type)
            case 3: repetition = try reader.known(type, Repetition.init, "repetition")
            case 4: name = try reader.text(type)
            case 5: childCount = try reader.int32(type)
            // A converted type that a later specification adds is no reason to refuse the file.
            case 6: converted = ConvertedType(rawValue: try reader.int32(type))
            case 7: scale = try reader.int32(type)
            case 8: precision = try reader.int32(type)
            case 10: logical = try LogicalType(from: &reader)
            default: try reader.skip(type)
            }
        }
    }
}

extension LogicalType {
    func write(to thrift: inout ThriftWriter) {
        switch self {
        case .string: thrift.structure(1) { _ in }
        case .map: thrift.structure(2) { _ in }
        case .list: thrift.structure(3) { _ in }
        case .enumeration: thrift.structure(4) { _ in }
        case .decimal(let scale, let precision):
            thrift.structure(5) {
                $0.int32(1, scale)
                $0.int32(2, precision)
            }
        case .date: thrift.structure(6) { _ in }
        case .timestamp(let isUtc, let unit):
            thrift.structure(8) {
                $0.bool(1, isUtc)
                $0.structure(2) { $0.structure(unit.id) { _ in } }
            }
        case .time, .integer, .json, .other:
            preconditionFailure("a logical type that is read but never written")
        }
    }

    /// Nil if the structure is empty.
    init?(from thrift: inout ThriftReader) throws(Fault) {
        var found: LogicalType?
        try thrift.structure { (reader, id, type) throws(Fault) in
            switch id {
            case 1: found = .string
            case 2: found = .map
            case 3: found = .list
            case 4: found = .enumeration
            case 5:
                found = try Self.decimal(from: &reader)
                return
            case 6: found = .date
            case 7: found = .time
            case 8:
                found = try Self.timestamp(from: &reader)
                return
            case 10: found = .integer
            case 12: found = .json
            default: found = .other(id)
            }
            try reader.skip(type)
        }
        guard let found else { return nil }
        self = found
    }

    private static func decimal(from thrift: inout ThriftReader) throws(Fault) -> LogicalType {
        var scale: Int32 = 0
        var precision: Int32 = 0
        try thrift.structure { (reader, id, type) throws(Fault) in
            switch id {
            case 1: scale = try reader.int32(type)
            case 2: precision = try reader.int32(type)
            default: try reader.skip(type)
            }
        }
        return .decimal(scale: scale, precision: precision)
    }

    private static func timestamp(from thrift: inout ThriftReader) throws(Fault) -> LogicalType {
        var isUtc = false
        var unit = TimeUnit.micros
        try thrift.structure { (reader, id, type) throws(Fault) in
            switch id {
            case 1: isUtc = try reader.bool(type)
            case 2:
                try reader.structure { (inner, unitId, unitType) throws(Fault) in
                    guard let known = TimeUnit(id: unitId) else {
                        throw .unsupported(inner.position, "time unit \(unitId)")
                    }
                    unit = known
                    try inner.skip(unitType)
                }
            default: try reader.skip(type)
            }
        }
        return .timestamp(isUtc: isUtc, unit)
    }
}

extension TimeUnit {
    fileprivate var id: Int16 {
        switch self {
        case .millis: 1
        case .micros: 2
        case .nanos: 3
        }
    }

    fileprivate init?(id: Int16) {
        switch id {
        case 1: self = .millis
        case 2: self = .micros
        case 3: self = .nanos
        default: return nil
        }
    }
}

extension ThriftReader {
    /// An enumeration's value; one that the specification does not know is refused.
    mutating func known<Value>(
        _ type: ThriftType, _ make: (Int32) -> Value?, _ what: String
    ) throws(Fault) -> Value {
        let code = try int32(type)
        guard let value = make(code) else { throw .unsupported(position, "\(what) \(code)") }
        return value
    }
}

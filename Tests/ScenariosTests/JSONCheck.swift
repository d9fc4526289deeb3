/// A value of a JSON text, read strictly; enough to check what the writers write.
indirect enum JSONCheck: Equatable {
    case object([String: JSONCheck])
    case array([JSONCheck])
    case text(String)
    case number(String)
    case word(String)

    /// Nil where the bytes are not one JSON value and nothing else.
    init?(_ bytes: some Sequence<UInt8>) {
        var reader = Reader(bytes: Array(bytes))
        guard let value = reader.value(), reader.isAtEnd else { return nil }
        self = value
    }

    /// A member by its path: `ai.proxy.usage.cost`.
    subscript(_ path: String) -> JSONCheck? {
        path.split(separator: ".").reduce(self) { value, key in
            if case .object(let members)? = value { members[String(key)] } else { nil }
        }
    }

    var text: String? {
        switch self {
        case .text(let text), .number(let text), .word(let text): text
        default: nil
        }
    }

    private struct Reader {
        let bytes: [UInt8]
        var index = 0

        var isAtEnd: Bool { index == bytes.count }

        mutating func take(_ byte: UInt8) -> Bool {
            guard index < bytes.count, bytes[index] == byte else { return false }
            index += 1
            return true
        }

        mutating func value() -> JSONCheck? {
            guard index < bytes.count else { return nil }
            switch bytes[index] {
            case UInt8(ascii: "{"): return object()
            case UInt8(ascii: "["): return array()
            case UInt8(ascii: "\""): return string().map { .text($0) }
            default: return scalar()
            }
        }

        mutating func object() -> JSONCheck? {
            var members: [String: JSONCheck] = [:]
            index += 1
            if take(UInt8(ascii: "}")) { return .object([:]) }
            repeat {
                guard let key = string(), take(UInt8(ascii: ":")), let value = value() else {
                    return nil
                }
                guard members.updateValue(value, forKey: key) == nil else { return nil }
            } while take(UInt8(ascii: ","))
            return take(UInt8(ascii: "}")) ? .object(members) : nil
        }

        mutating func array() -> JSONCheck? {
            var values: [JSONCheck] = []
            index += 1
            if take(UInt8(ascii: "]")) { return .array([]) }
            repeat {
                guard let value = value() else { return nil }
                values.append(value)
            } while take(UInt8(ascii: ","))
            return take(UInt8(ascii: "]")) ? .array(values) : nil
        }

        mutating func string() -> String? {
            guard take(UInt8(ascii: "\"")) else { return nil }
            var text: [UInt8] = []
            while index < bytes.count {
                let byte = bytes[index]
                index += 1
                if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
                guard byte >= 0x20 else { return nil }
                if byte == UInt8(ascii: "\\") {
                    guard index < bytes.count, "\"\\/".utf8.contains(bytes[index]) else {
                        return nil
                    }
                    text.append(bytes[index])
                    index += 1
                } else {
                    text.append(byte)
                }
            }
            return nil
        }

        mutating func scalar() -> JSONCheck? {
            let start = index
            while index < bytes.count, !",]}".utf8.contains(bytes[index]) { index += 1 }
            let text = String(decoding: bytes[start..<index], as: UTF8.self)
            if ["true", "false", "null"].contains(text) { return .word(text) }
            let hasLeadingZero = text.hasPrefix("0") && text.count > 1 && !text.hasPrefix("0.")
            return Double(text) != nil && !hasLeadingZero ? .number(text) : nil
        }
    }
}

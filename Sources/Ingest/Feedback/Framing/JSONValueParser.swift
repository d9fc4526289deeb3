/// Reads JSON values from bytes (RFC 8259), over as many lines as they take.
///
/// Bytes that are no UTF-8 become U+FFFD, half a surrogate pair too; control characters within strings are let through,
/// since some products write them. Everything else that the grammar forbids is a fault.
struct JSONValueParser {
    let bytes: [UInt8]
    var place: Int
    let end: Int

    init(_ bytes: [UInt8], from place: Int, to end: Int) {
        self.bytes = bytes
        self.place = place
        self.end = end
    }

    /// The value at `place`, which then stands behind it.
    mutating func value(depth: Int = 0) throws(FeedbackFault) -> JSONValue {
        guard depth < JSONValue.maxDepth else { throw FeedbackFault(reason: .tooDeep) }
        skipSpace()
        guard place < end else { throw FeedbackFault(reason: .invalidJson) }
        switch bytes[place] {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    mutating func skipSpace() {
        while place < end, JSONGrammar.isSpace(bytes[place]) || bytes[place] == 0x0A { place += 1 }
    }

    /// Passes over a byte if it is the next one behind white space.
    mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard place < end, bytes[place] == byte else { return false }
        place += 1
        return true
    }

    private mutating func object(depth: Int) throws(FeedbackFault) -> JSONValue {
        var object = JSONObject(offset: place)
        place += 1
        guard !take(UInt8(ascii: "}")) else { return .object(object) }
        repeat {
            skipSpace()
            guard place < end, bytes[place] == UInt8(ascii: "\"") else { throw FeedbackFault(reason: .invalidJson) }
            let name = try string()
            guard take(UInt8(ascii: ":")) else { throw FeedbackFault(reason: .invalidJson) }
            object.values[name] = try value(depth: depth + 1)
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw FeedbackFault(reason: .invalidJson) }
        return .object(object)
    }

    private mutating func array(depth: Int) throws(FeedbackFault) -> JSONValue {
        place += 1
        var elements: [JSONValue] = []
        guard !take(UInt8(ascii: "]")) else { return .array([]) }
        repeat { elements.append(try value(depth: depth + 1)) } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw FeedbackFault(reason: .invalidJson) }
        return .array(elements)
    }

    private mutating func word(_ text: StaticString, _ value: JSONValue) throws(FeedbackFault) -> JSONValue {
        let length = text.utf8CodeUnitCount
        guard place + length <= end, bytes[place..<place + length].elementsEqual("\(text)".utf8) else {
            throw FeedbackFault(reason: .invalidJson)
        }
        place += length
        return value
    }

    private mutating func number() throws(FeedbackFault) -> JSONValue {
        let start = place
        while place < end, "+-.eE0123456789".utf8.contains(bytes[place]) { place += 1 }
        let text = String(decoding: bytes[start..<place], as: UTF8.self)
        guard text.first?.isNumber == true || text.first == "-", Double(text) != nil else {
            throw FeedbackFault(reason: .invalidJson)
        }
        return .number(text)
    }

    private mutating func string() throws(FeedbackFault) -> String {
        place += 1
        var start = place
        var text: [UInt8] = []
        while place < end {
            switch bytes[place] {
            case UInt8(ascii: "\""):
                text.append(contentsOf: bytes[start..<place])
                place += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                text.append(contentsOf: bytes[start..<place])
                try escape(into: &text)
                start = place
            default: place += 1
            }
        }
        throw FeedbackFault(reason: .invalidJson)
    }

    private mutating func escape(into text: inout [UInt8]) throws(FeedbackFault) {
        place += 2
        guard place <= end else { throw FeedbackFault(reason: .invalidJson) }
        switch bytes[place - 1] {
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[place - 1])
        case UInt8(ascii: "u"): text.append(contentsOf: String(try scalar()).utf8)
        default: throw FeedbackFault(reason: .invalidJson)
        }
    }

    private mutating func scalar() throws(FeedbackFault) -> Unicode.Scalar {
        let first = try hex()
        guard first & 0xFC00 == 0xD800 else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
        guard place + 1 < end, bytes[place] == UInt8(ascii: "\\"), bytes[place + 1] == UInt8(ascii: "u") else {
            return "\u{FFFD}"
        }
        let behind = place
        place += 2
        let second = try hex()
        guard second & 0xFC00 == 0xDC00 else {
            place = behind
            return "\u{FFFD}"
        }
        return Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF)) ?? "\u{FFFD}"
    }

    private mutating func hex() throws(FeedbackFault) -> UInt32 {
        guard place + 4 <= end else { throw FeedbackFault(reason: .invalidJson) }
        var value: UInt32 = 0
        for byte in bytes[place..<place + 4] {
            guard JSONGrammar.isHex(byte) else { throw FeedbackFault(reason: .invalidJson) }
            value = value << 4 | HexText.value(byte)
        }
        place += 4
        return value
    }
}

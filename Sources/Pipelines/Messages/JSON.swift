import Settings

/// A JSON value that is written with its members in the order given.
///
/// Every text is safe for a terminal: controls, direction marks and zero-width scalars are
/// written as `\u` escapes. Integers beyond 2^53 are written as texts, since many readers would
/// round them.
public enum JSON: Sendable, Equatable {
    case null
    case bool(Bool)
    case integer(Int64)
    /// Finite; anything else is written as null.
    case double(Double)
    case text(String)
    case list([JSON])
    case object([Member])

    public struct Member: Sendable, Equatable {
        public let name: String
        public let value: JSON

        public init(name: String, value: JSON) {
            self.name = name
            self.value = value
        }
    }

    /// An object with its members in this order.
    public static func members(_ members: KeyValuePairs<String, JSON>) -> JSON {
        .object(members.map { Member(name: $0.key, value: $0.value) })
    }

    /// An object of counts, sorted by name.
    public static func counts(_ counts: [String: Int]) -> JSON {
        .object(
            counts.sorted { $0.key < $1.key }.map { Member(name: $0.key, value: .count($0.value)) })
    }

    public static func count(_ value: Int) -> JSON { .integer(Int64(value)) }

    public static func text(orNull value: String?) -> JSON { value.map(JSON.text) ?? .null }

    /// The document on one line.
    public var line: String {
        var text = ""
        write(to: &text)
        return text
    }

    private func write(to text: inout String) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let value):
            text += abs(value.clampedForAbs) > 1 << 53 ? "\"\(value)\"" : "\(value)"
        case .double(let value): text += value.isFinite ? "\(value)" : "null"
        case .text(let value): Self.write(value, to: &text)
        case .list(let values): write(values, to: &text)
        case .object(let members): write(members, to: &text)
        }
    }

    private func write(_ values: [JSON], to text: inout String) {
        text += "["
        for (index, value) in values.enumerated() {
            if index > 0 { text += "," }
            value.write(to: &text)
        }
        text += "]"
    }

    private func write(_ members: [Member], to text: inout String) {
        text += "{"
        for (index, member) in members.enumerated() {
            if index > 0 { text += "," }
            Self.write(member.name, to: &text)
            text += ":"
            member.value.write(to: &text)
        }
        text += "}"
    }

    private static func write(_ value: String, to text: inout String) {
        text += "\""
        defer { text += "\"" }
        guard !isPlain(value) else {
            text += value
            return
        }
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case _ where VisibleText.isHidden(scalar): text += escape(scalar)
            default: text.unicodeScalars.append(scalar)
            }
        }
    }

    /// Whether a text is of letters, digits and signs of ASCII that stand for themselves, as nearly all are.
    private static func isPlain(_ value: String) -> Bool {
        value.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        UTF16.encode(scalar).map { units in
            units.map { unit in
                let digits = String(unit, radix: 16)
                return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }.joined()
        } ?? ""
    }
}

extension Int64 {
    /// The value itself, but for the one number whose absolute value has no place.
    fileprivate var clampedForAbs: Int64 { self == .min ? .max : self }
}

/// A JSON value with all that is in it; numbers stay texts.
///
/// Feedback is read as trees: its records are few and large, and their texts may themselves be trees. Calls are read
/// with field maps instead, see `JSONTree`.
enum JSONValue: Sendable, Equatable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)

    /// More levels than any product writes; recursion stays shallow.
    static let maxDepth = 128

    subscript(_ name: String) -> JSONValue {
        if case .object(let object) = self { object.values[name] ?? .null } else { .null }
    }

    /// The value behind names joined by dots.
    func at(_ path: String) -> JSONValue {
        if case .object(let object) = self, let value = object.values[path] { return value }
        guard path.utf8.contains(0x2E) else { return .null }
        return path.split(separator: ".").reduce(self) { $0[String($1)] }
    }

    /// The text of a scalar; nil for none, for an empty one and for containers.
    var text: String? {
        switch self {
        case .string(let text), .number(let text): text.isEmpty ? nil : text
        case .bool(let value): value ? "true" : "false"
        case .null, .array, .object: nil
        }
    }

    var bool: Bool? {
        switch self {
        case .bool(let value): value
        case .string(let text): FlagText.value(text)
        default: nil
        }
    }

    var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }

    var isObject: Bool { if case .object = self { true } else { false } }

    var members: [String: JSONValue] { if case .object(let object) = self { object.values } else { [:] } }

    func has(_ names: String...) -> Bool {
        let members = members
        return names.allSatisfy { members[$0] != nil }
    }

    /// The scalar texts of an array, or of one member of each of its objects.
    func texts(_ member: String? = nil) -> [String] {
        elements.compactMap { element in
            element.text ?? member.flatMap { element[$0].text }
        }
    }
}

/// The members of an object, and where in the bytes it began.
struct JSONObject: Sendable, Equatable {
    var values: [String: JSONValue] = [:]
    var offset = 0
}

/// Words for yes and no, as exports write them.
enum FlagText {
    static func value(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "true", "t", "yes", "y", "1", "public", "external": true
        case "false", "f", "no", "n", "0", "private", "internal": false
        default: nil
        }
    }
}

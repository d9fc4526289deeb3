/// A JSON value whose members keep their order; written as literals, it looks like what it becomes.
///
///     let tree: JSONTree = ["id": .number(7), "subject": .text(item.subject), "tags": []]
indirect enum JSONTree: Sendable {
    case null
    case bool(Bool)
    case number(Int)
    case string(String)
    case array([JSONTree])
    case object([(name: String, value: JSONTree)])

    /// A text, or null where there is none.
    static func text(_ text: String?) -> JSONTree { text.map { .string($0) } ?? .null }

    /// A number, or null where there is none.
    static func whole(_ number: Int?) -> JSONTree { number.map { .number($0) } ?? .null }

    static func texts(_ texts: [String]) -> JSONTree { .array(texts.map { .string($0) }) }

    /// This object with the members of another behind its own.
    func adding(_ other: JSONTree) -> JSONTree {
        guard case .object(let first) = self, case .object(let second) = other else { return self }
        return .object(first + second)
    }
}

extension JSONTree: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    init(stringLiteral value: String) { self = .string(value) }
    init(integerLiteral value: Int) { self = .number(value) }
    init(booleanLiteral value: Bool) { self = .bool(value) }
    init(nilLiteral: ()) { self = .null }
    init(arrayLiteral elements: JSONTree...) { self = .array(elements) }
    init(dictionaryLiteral elements: (String, JSONTree)...) {
        self = .object(elements.map { (name: $0.0, value: $0.1) })
    }
}

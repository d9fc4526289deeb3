/// The members of the JSON object that a line is; for recognising and unwrapping, not for speed.
struct LineMembers {
    struct Member {
        let key: [UInt8]
        /// The value with its quotes, braces or brackets.
        let value: ByteView

        var isObject: Bool { !value.isEmpty && value[0] == 0x7b }
        var isArray: Bool { !value.isEmpty && value[0] == 0x5b }
    }

    let members: [Member]

    /// Nil where the text is no valid JSON object with nothing behind it.
    init?(_ text: ByteView) {
        var isTooDeep = false
        let end = text.base + text.count
        let start = JSONGrammar.skipSpace(text.base)
        guard start.pointee == 0x7b,
            let objectEnd = JSONGrammar.valueEnd(start, depth: 0, &isTooDeep),
            JSONGrammar.skipSpace(objectEnd) >= end
        else { return nil }
        members = Self.members(start)
    }

    /// The members of an object that is known to be valid.
    init(object: ByteView) { members = Self.members(object.base) }

    subscript(_ key: StaticString) -> Member? {
        members.last {
            $0.key.elementsEqual(
                UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
        }
    }

    func named(_ key: String) -> Member? { members.last { $0.key.elementsEqual(key.utf8) } }

    private static func members(_ object: BytePointer) -> [Member] {
        var found: [Member] = []
        var isTooDeep = false
        var p = JSONGrammar.skipSpace(object + 1)
        while p.pointee == 0x22 {
            var hasEscapes = false
            guard let keyEnd = JSONGrammar.stringEnd(p + 1, &hasEscapes) else { break }
            let key = JSONText.key(ByteView(p + 1, count: keyEnd - p - 1), hasEscapes: hasEscapes)
            let value = JSONGrammar.skipSpace(JSONGrammar.skipSpace(keyEnd + 1) + 1)
            guard let end = JSONGrammar.valueEnd(value, depth: 1, &isTooDeep) else { break }
            found.append(Member(key: key, value: ByteView(value, count: end - value)))
            p = JSONGrammar.skipSpace(end)
            if p.pointee == 0x2c { p = JSONGrammar.skipSpace(p + 1) }
        }
        return found
    }

    /// The elements of an array that is known to be valid.
    static func elements(_ array: ByteView) -> [ByteView] {
        var found: [ByteView] = []
        var isTooDeep = false
        var p = JSONGrammar.skipSpace(array.base + 1)
        while p.pointee != 0x5d, let end = JSONGrammar.valueEnd(p, depth: 1, &isTooDeep) {
            found.append(ByteView(p, count: end - p))
            p = JSONGrammar.skipSpace(end)
            if p.pointee == 0x2c { p = JSONGrammar.skipSpace(p + 1) }
        }
        return found
    }

    /// The text of a string value, unescaped; nil for any other value.
    static func text(_ value: ByteView) -> [UInt8]? {
        guard value.count >= 2, value[0] == 0x22 else { return nil }
        return JSONText.key(value.part(1, value.count - 1), hasEscapes: true)
    }

    /// Whether a recognition test holds.
    func passes(_ test: String) -> Bool {
        if test.hasPrefix("!") { return named(String(test.dropFirst())) == nil }
        if test.hasPrefix("*.") {
            let name = String(test.dropFirst(2))
            return members.contains {
                $0.isObject && LineMembers(object: $0.value).named(name) != nil
            }
        }
        if test.hasSuffix("{}") { return named(String(test.dropLast(2)))?.isObject == true }
        return named(test) != nil
    }
}

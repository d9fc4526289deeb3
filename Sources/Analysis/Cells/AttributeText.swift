/// Attribute sets as JSON objects, the way they stand in tables: names in byte order, no spaces.
public enum AttributeText {
    public static func json(_ attributes: AttributeSet) -> String {
        "{" + attributes.pairs.map { quoted($0.name) + ":" + quoted($0.value) }.joined(separator: ",") + "}"
    }

    /// The list of several sets.
    public static func json(_ sets: [AttributeSet]) -> String { "[" + sets.map(json).joined(separator: ",") + "]" }

    /// A list of texts.
    public static func json(texts: [String]) -> String { "[" + texts.map(quoted).joined(separator: ",") + "]" }

    /// Nil where the text is no list of texts.
    public static func parseTexts(_ text: String) -> [String]? {
        guard let items = JSONValue(parsing: text.utf8)?.array else { return nil }
        let texts = items.compactMap(\.string)
        return texts.count == items.count ? texts : nil
    }

    /// Nil where the text is no object of strings.
    public static func parse(_ text: String) -> AttributeSet? {
        JSONValue(parsing: text.utf8).flatMap(set)
    }

    /// Nil where the text is no list of objects of strings.
    public static func parseList(_ text: String) -> [AttributeSet]? {
        guard let items = JSONValue(parsing: text.utf8)?.array else { return nil }
        let sets = items.compactMap(set)
        return sets.count == items.count ? sets : nil
    }

    private static func set(_ value: JSONValue) -> AttributeSet? {
        guard case .object(let members) = value else { return nil }
        let pairs = members.compactMap { name, value in value.string.map { AttributeSet.Pair(name, $0) } }
        return pairs.count == members.count ? AttributeSet(pairs) : nil
    }

    /// A JSON string: quotes, backslashes and control characters escaped.
    static func quoted(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy {
            $0 >= 0x20 && $0 != 0x7f && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
        }
        return isPlain ? "\"" + text + "\"" : escaped(text)
    }

    private static func escaped(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\u{0}"..."\u{1f}", "\u{7f}":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

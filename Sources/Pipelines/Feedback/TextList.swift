import Foundation

/// A list of texts in one cell: JSON.
enum TextList {
    static func json(_ texts: [String]) -> String {
        texts.isEmpty ? "[]" : JSON.list(texts.map { .text($0) }).line
    }

    /// The texts again; nil for anything else.
    static func texts(_ json: String?) -> [String]? {
        guard let json else { return nil }
        if let texts = json == "[]" ? [] : plain(json.utf8) { return texts }
        return try? JSONDecoder().decode([String].self, from: Data(json.utf8))
    }

    /// The texts of a list in which nothing is escaped, as `json` writes it; nil for any other.
    private static func plain(_ json: String.UTF8View) -> [String]? {
        var texts: [String] = []
        var rest = json.dropFirst()
        guard json.first == UInt8(ascii: "["), json.last == UInt8(ascii: "]") else { return nil }
        while rest.first == UInt8(ascii: "\"") {
            rest = rest.dropFirst()
            let text = rest.prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") && $0 >= 0x20 }
            rest = rest[text.endIndex...]
            guard rest.popFirst() == UInt8(ascii: "\""), let end = rest.popFirst() else { return nil }
            texts.append(String(Substring(text)))
            if rest.isEmpty { return texts }
            guard end == UInt8(ascii: ",") else { return nil }
        }
        return nil
    }
}

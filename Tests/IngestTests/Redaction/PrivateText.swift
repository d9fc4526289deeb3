import TestSupport

/// A template of the corpus, expanded by a seed.
///
/// `{rand:alphabet:n}` and its like stand for random parts; fixtures/pii/README.md tells all of them.
struct PrivateText {
    private(set) var text = ""
    /// What must not survive: the random parts of five bytes and more, as they stand; the whole of a text without any part.
    private(set) var secrets: [String] = []

    init(_ template: String, form: String, _ random: inout SyntheticRandom) {
        var plain = ""
        var rest = Substring(template)
        var parts = 0
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let words = rest[rest.index(after: open)..<close].split(separator: ":").map(String.init)
            guard let part = RandomPart.made(words, &random) else {
                plain += rest[...open]
                rest = rest[rest.index(after: open)...]
                continue
            }
            plain += rest[..<open] + part
            parts += 1
            if part.utf8.count >= 5 { secrets.append(part) }
            rest = rest[rest.index(after: close)...]
        }
        plain += rest
        text = TextForm.written(plain, form)
        secrets =
            secrets.isEmpty ? [text] : secrets.map { form.hasPrefix("base64") ? text : TextForm.written($0, form) }
    }
}

/// Other ways to write a text.
enum TextForm {
    static func written(_ text: String, _ form: String) -> String {
        switch form {
        case "base64": base64(Array(text.utf8), signs: "+/") + padding(text.utf8.count)
        case "base64url": base64(Array(text.utf8), signs: "-_")
        case "full_width": mapped(text) { $0 + 0xfee0 }
        case "mathematical": mapped(text, mathematical)
        case "zero_width": text.map(String.init).joined(separator: "\u{200b}")
        case "percent":
            text.utf8.map { "%" + (String($0, radix: 16).count < 2 ? "0" : "") + String($0, radix: 16) }.joined()
        case "json": "\"" + text.unicodeScalars.map(escaped).joined() + "\""
        default: text
        }
    }

    private static func mapped(_ text: String, _ change: (UInt32) -> UInt32) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.compactMap { Unicode.Scalar(change($0.value)) }))
    }

    /// Bold letters and digits.
    private static func mathematical(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x41...0x5a: scalar - 0x41 + 0x1d400
        case 0x61...0x7a: scalar - 0x61 + 0x1d41a
        case 0x30...0x39: scalar - 0x30 + 0x1d7ce
        default: scalar
        }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"", "\\": "\\" + String(scalar)
        case "\n": "\\n"
        default: String(scalar)
        }
    }

    private static func padding(_ count: Int) -> String { String(repeating: "=", count: (3 - count % 3) % 3) }

    static func base64(_ bytes: [UInt8], signs: String) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789" + signs)
        var result = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let part = bytes[start..<min(start + 3, bytes.count)]
            let value = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
            for place in 0...part.count { result.append(letters[value >> (18 - 6 * place) & 63]) }
        }
        return result
    }
}

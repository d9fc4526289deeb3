/// What a JSON library escapes beyond what it must; readers meet all of them.
struct JSONEscapes: OptionSet, Sendable {
    let rawValue: Int

    /// Everything that is not ASCII, as Python's json does; emoji become surrogate pairs.
    static let ascii = JSONEscapes(rawValue: 1)
    /// `<`, `>`, `&` and the Unicode line ends, as Ruby on Rails does.
    static let markup = JSONEscapes(rawValue: 2)
}

/// JSON under construction; any Swift string comes back from any reader as it was.
///
/// - Source: RFC 8259, section 7.
struct JSONText: Sendable {
    let escapes: JSONEscapes
    private(set) var bytes: [UInt8] = []

    init(_ escapes: JSONEscapes = []) { self.escapes = escapes }

    /// One value per line; no value gives no bytes.
    static func lines(_ values: some Sequence<JSONTree>, _ escapes: JSONEscapes = []) -> [UInt8] {
        var text = JSONText(escapes)
        for value in values {
            text.append(value)
            text.append(raw: "\n")
        }
        return text.bytes
    }

    mutating func append(raw text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func append(_ value: JSONTree) {
        switch value {
        case .null: append(raw: "null")
        case .bool(let flag): append(raw: flag ? "true" : "false")
        case .number(let number): append(raw: String(number))
        case .string(let text): append(quoted: text)
        case .array(let values): append(values, "[", "]") { $0.append($1) }
        case .object(let members):
            append(members, "{", "}") {
                $0.append(quoted: $1.name)
                $0.append(raw: ":")
                $0.append($1.value)
            }
        }
    }

    private mutating func append<Part>(
        _ parts: [Part], _ opening: String, _ closing: String, _ write: (inout JSONText, Part) -> Void
    ) {
        append(raw: opening)
        for (index, part) in parts.enumerated() {
            if index > 0 { append(raw: ",") }
            write(&self, part)
        }
        append(raw: closing)
    }

    private mutating func append(quoted text: String) {
        append(raw: "\"")
        for scalar in text.unicodeScalars { append(scalar) }
        append(raw: "\"")
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": append(raw: #"\""#)
        case "\\": append(raw: #"\\"#)
        case "\n": append(raw: #"\n"#)
        case "\r": append(raw: #"\r"#)
        case "\t": append(raw: #"\t"#)
        case "\u{8}": append(raw: #"\b"#)
        case "\u{C}": append(raw: #"\f"#)
        case _ where isEscaped(scalar): scalar.utf16.forEach { append(unit: $0) }
        case _ where scalar.isASCII: bytes.append(UInt8(scalar.value))
        default: bytes.append(contentsOf: String(scalar).utf8)
        }
    }

    private func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x20 { return true }
        if escapes.contains(.ascii), scalar.value > 0x7E { return true }
        return escapes.contains(.markup) && ["<", ">", "&", "\u{2028}", "\u{2029}"].contains(scalar)
    }

    private mutating func append(unit: UInt16) {
        let digits = String(unit, radix: 16)
        append(raw: #"\u"# + String(repeating: "0", count: 4 - digits.count) + digits)
    }
}

import Analysis

extension JSONValue {
    /// The document with sorted keys and two spaces of indent; lists of plain values and small
    /// objects stand on one line.
    ///
    /// Whatever could end a script element or deceive a reader is written as `\u` escapes, so the
    /// text may stand inside HTML.
    func text(indent: Int = 0) -> String {
        switch self {
        case .null: return "null"
        case .bool(let isTrue): return isTrue ? "true" : "false"
        case .number(let digits): return digits
        case .string(let text): return JSONText.quoted(text)
        case .array(let values) where values.allSatisfy(\.isPlain):
            return "[" + values.map { $0.text() }.joined(separator: ", ") + "]"
        case .array(let values): return Self.block("[", values.map { $0.text(indent: indent + 2) }, "]", indent)
        case .object(let members) where members.values.allSatisfy(\.isShallow) && inline(members).utf8.count < 512:
            return inline(members)
        case .object(let members):
            let lines = members.sorted { $0.key < $1.key }.map { key, value in
                JSONText.quoted(key) + ": " + value.text(indent: indent + 2)
            }
            return Self.block("{", lines, "}", indent)
        }
    }

    private func inline(_ members: [String: JSONValue]) -> String {
        let texts = members.sorted { $0.key < $1.key }.map { JSONText.quoted($0.key) + ": " + $0.value.text() }
        return "{" + texts.joined(separator: ", ") + "}"
    }

    /// An integer; beyond 2^53 as text, since many readers hold numbers as doubles.
    static func integer(_ value: Int64) -> JSONValue {
        value.magnitude <= 1 << 53 ? .number(String(value)) : .string(String(value))
    }

    /// A number with at most that many decimals, without idle zeros.
    static func decimal(_ value: Double, _ decimals: Int) -> JSONValue {
        guard value.isFinite, abs(value) < 9e15 else { return .null }
        let scale = JSONText.powersOfTen[decimals]
        let scaled = (value * Double(scale)).rounded()
        guard abs(scaled) < 9e18 else { return .integer(Int64(value.rounded())) }
        let whole = Int64(scaled) / scale
        var fraction = String((Int64(scaled) % scale).magnitude)
        fraction = String(repeating: "0", count: decimals - fraction.count) + fraction
        while fraction.hasSuffix("0") { fraction.removeLast() }
        let sign = scaled < 0 && whole == 0 ? "-" : ""
        return fraction.isEmpty ? .integer(whole) : .number("\(sign)\(whole).\(fraction)")
    }

    /// A plain value or a list of such.
    private var isShallow: Bool {
        if case .array(let values) = self { values.allSatisfy(\.isPlain) } else { isPlain }
    }

    private var isPlain: Bool {
        switch self {
        case .array, .object: false
        default: true
        }
    }

    private static func block(_ open: String, _ lines: [String], _ close: String, _ indent: Int) -> String {
        let inner = String(repeating: " ", count: indent + 2)
        return open + "\n" + lines.map { inner + $0 }.joined(separator: ",\n") + "\n" + inner.dropLast(2) + close
    }
}

/// Strings of JSON.
enum JSONText {
    static let powersOfTen: [Int64] = [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
    ]

    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case "<", ">", "&": quoted += escape(UInt16(scalar.value))
            default:
                if VisibleText.deceives(scalar) {
                    for unit in String(Character(scalar)).utf16 { quoted += escape(unit) }
                } else {
                    quoted.unicodeScalars.append(scalar)
                }
            }
        }
        return quoted + "\""
    }

    private static func escape(_ unit: UInt16) -> String {
        let hex = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    }
}

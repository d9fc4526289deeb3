/// The shape of an HTML page: its tags with the names of their attributes, and its texts.
///
/// Read by a small strict tokenizer that knows only what reports may contain; anything else
/// (comments, unquoted values, scripts, handlers, unknown entities, crossed tags) is an error. That it
/// is stricter than a browser is the point: what it accepts cannot be read in two ways.
public struct HTMLShape: Equatable {
    /// `td[class]` for an opening tag, `/td` for a closing one.
    public private(set) var tags: [String] = []
    /// Decoded text between tags, without the stylesheet.
    public private(set) var texts: [String] = []
    /// Every attribute as `name=value`, decoded.
    public private(set) var attributes: [String] = []

    public struct Refusal: Error, CustomStringConvertible {
        public let offset: Int
        public let found: String
        public var description: String { "HTML, character \(offset): \(found)" }
    }

    private static let voids: Set<String> = ["meta"]
    private static let forbidden: Set<String> = [
        "script", "img", "iframe", "object", "embed", "link", "base", "form", "input", "button", "foreignObject", "use",
        "image", "animate", "set", "template", "math", "video", "audio",
    ]

    public init(_ html: String) throws {
        var reader = Reader(scalars: Array(html.unicodeScalars))
        try reader.expect("<!doctype html>\n")
        var open: [String] = []
        while !reader.isAtEnd {
            if reader.peek("</") {
                try reader.expect("</")
                let name = try reader.name()
                try reader.expect(">")
                guard open.popLast() == name else { throw reader.refusal("</\(name)> closes nothing") }
                tags.append("/" + name)
            } else if reader.peek("<") {
                let name = try readTag(&reader)
                if !Self.voids.contains(name) { open.append(name) }
                if name == "style" { try reader.skipStyle() }
            } else {
                texts.append(try reader.text())
            }
        }
        guard open.isEmpty else { throw reader.refusal("\(open) left open") }
    }

    private mutating func readTag(_ reader: inout Reader) throws -> String {
        try reader.expect("<")
        let name = try reader.name()
        guard !Self.forbidden.contains(name) else { throw reader.refusal("element \(name)") }
        var names: [String] = []
        while reader.peek(" ") {
            try reader.expect(" ")
            let attribute = try reader.name()
            try reader.expect("=\"")
            let value = try reader.value()
            try check(attribute, value, reader)
            names.append(attribute)
            attributes.append(attribute + "=" + value)
        }
        try reader.expect(">")
        tags.append(name + (names.isEmpty ? "" : "[" + names.joined(separator: " ") + "]"))
        return name
    }

    private func check(_ name: String, _ value: String, _ reader: Reader) throws {
        let isHandler = name.lowercased().hasPrefix("on")
        if isHandler || ["style", "src", "srcdoc", "action", "srcset"].contains(name) {
            throw reader.refusal("attribute \(name)")
        }
        let isFixedTarget = value.hasPrefix("#") || value.hasSuffix("/report.html") && value.count == 22
        if name == "href", !isFixedTarget { throw reader.refusal("link to \(value)") }
    }
}

/// Walks over the characters of a page.
private struct Reader {
    let scalars: [Unicode.Scalar]
    var place = 0

    var isAtEnd: Bool { place >= scalars.count }

    func refusal(_ found: String) -> HTMLShape.Refusal { HTMLShape.Refusal(offset: place, found: found) }

    func peek(_ text: String) -> Bool { scalars[place...].starts(with: text.unicodeScalars) }

    mutating func expect(_ text: String) throws {
        guard peek(text) else { throw refusal("no \(text)") }
        place += text.unicodeScalars.count
    }

    mutating func name() throws -> String {
        let start = place
        while !isAtEnd, scalars[place].isASCII,
            scalars[place].properties.isAlphabetic || "0123456789-".unicodeScalars.contains(scalars[place])
        {
            place += 1
        }
        guard place > start else { throw refusal("no name") }
        return String(String.UnicodeScalarView(scalars[start..<place]))
    }

    mutating func value() throws -> String {
        var value = ""
        while !isAtEnd, scalars[place] != "\"" { value.unicodeScalars.append(try character()) }
        try expect("\"")
        return value
    }

    mutating func text() throws -> String {
        var text = ""
        while !isAtEnd, scalars[place] != "<" { text.unicodeScalars.append(try character()) }
        return text
    }

    /// The style element holds the program's own text up to its end.
    mutating func skipStyle() throws {
        while !isAtEnd, !peek("</style>") { place += 1 }
    }

    private mutating func character() throws -> Unicode.Scalar {
        let scalar = scalars[place]
        if scalar == "&" { return try entity() }
        guard !["<", ">", "\"", "'"].contains(scalar) else { throw refusal("a bare \(scalar)") }
        guard scalar == "\n" || scalar.properties.generalCategory != .control,
            scalar.properties.generalCategory != .format
        else { throw refusal("an unseen character U+\(String(scalar.value, radix: 16))") }
        place += 1
        return scalar
    }

    private mutating func entity() throws -> Unicode.Scalar {
        let known: [(String, Unicode.Scalar)] = [
            ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
        ]
        for (text, scalar) in known where peek(text) {
            place += text.unicodeScalars.count
            return scalar
        }
        throw refusal("an unknown entity")
    }
}

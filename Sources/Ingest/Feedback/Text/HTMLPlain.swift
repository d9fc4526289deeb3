/// HTML as help desks store it, to plain text.
///
/// Each `<br>` and each `</p>` ends a line; other blocks begin and end one where none has ended. Line breaks of the
/// source are blanks, or nothing beside a line end. Tags without an end and entities that nobody knows stay as they are.
///
/// - Source: HTML Living Standard, sections on character references and on phrasing content.
struct HTMLPlain {
    private var rest: Substring.UnicodeScalarView
    private var list = BlockList()
    /// How many quotes and stretches of code are open.
    private var quotes = 0
    private var codes = 0

    static func blocks(_ html: String) -> [TextBlock] {
        var reader = HTMLPlain(rest: html.unicodeScalars[...])
        reader.read()
        reader.list.dropLastLineEnd()
        return reader.list.blocks
    }

    private init(rest: Substring.UnicodeScalarView) { self.rest = rest }

    private mutating func read() {
        while let first = rest.first {
            switch first {
            case "<":
                if !takeTag() { addFirst() }
            case "&":
                if let (text, behind) = HTMLEntity.read(rest) {
                    list.add(text)
                    rest = rest[behind...]
                } else {
                    addFirst()
                }
            case "\n", "\r": takeSourceBreak()
            default: takePlain()
            }
        }
    }

    private mutating func addFirst() {
        if let first = rest.popFirst() { list.add(String(first)) }
    }

    private mutating func takePlain() {
        let part = rest.prefix { $0 != "<" && $0 != "&" && $0 != "\n" && $0 != "\r" }
        list.add(Substring(part))
        rest = rest[part.endIndex...]
    }

    private mutating func takeSourceBreak() {
        if codes > 0 { return addFirst() }
        rest = rest.drop { $0 == "\n" || $0 == "\r" || $0 == " " || $0 == "\t" }
        if !list.endsLine, rest.first != "<", !rest.isEmpty { list.add(" ") }
    }

    /// False where no tag begins here.
    private mutating func takeTag() -> Bool {
        if rest.starts(with: "<!--".unicodeScalars) {
            pass(over: "-->")
            return true
        }
        var inner = rest.dropFirst()
        let isEnd = inner.first == "/"
        if isEnd { inner = inner.dropFirst() }
        guard let first = inner.first, first.isASCII, first.properties.isAlphabetic || first == "!" else {
            return false
        }
        guard let close = Self.tagEnd(inner) else { return false }
        let name = String(Substring(inner.prefix { $0.properties.isAlphabetic || ("0"..."9").contains($0) }))
            .lowercased()
        rest = rest[inner.index(after: close)...]
        apply(name, isEnd: isEnd)
        return true
    }

    /// The `>` that ends a tag; one within quotes does not.
    private static func tagEnd(_ inner: Substring.UnicodeScalarView) -> String.Index? {
        var quote: Unicode.Scalar?
        for (count, index) in inner.indices.enumerated() {
            // No tag of a text is that long: this is a lone sign.
            if count > 20_000 { return nil }
            let scalar = inner[index]
            if let open = quote {
                if scalar == open { quote = nil }
            } else if scalar == "\"" || scalar == "'" {
                quote = scalar
            } else if scalar == ">" || scalar == "<" {
                return scalar == ">" ? index : nil
            }
        }
        return inner.prefix(20_000).firstIndex(of: ">")
    }

    private mutating func apply(_ name: String, isEnd: Bool) {
        switch name {
        case "br": list.add("\n")
        case "p":
            if isEnd { list.add("\n") } else { endLine() }
        case "style", "script", "head", "title":
            if !isEnd { pass(over: "</\(name)") }
        case "blockquote":
            endLine()
            quotes = max(0, quotes + (isEnd ? -1 : 1))
        case "pre":
            endLine()
            codes = max(0, codes + (isEnd ? -1 : 1))
        case "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "section", "article":
            endLine()
        case "td", "th":
            if isEnd { list.add(" ") }
        default: break
        }
        list.role = quotes > 0 ? .quote : codes > 0 ? .code : .prose
    }

    private mutating func endLine() { if !list.endsLine { list.add("\n") } }

    /// Leaves out everything up to and with an end mark, or all of the rest.
    private mutating func pass(over mark: String) {
        let lowered = Array(mark.unicodeScalars)
        while !rest.isEmpty {
            if rest.prefix(lowered.count).elementsEqual(lowered, by: { $0.properties.lowercaseMapping == String($1) }) {
                rest = rest.dropFirst(lowered.count)
                if mark.hasPrefix("</"), let close = rest.firstIndex(of: ">") {
                    rest = rest[rest.index(after: close)...]
                }
                return
            }
            rest.removeFirst()
        }
    }
}

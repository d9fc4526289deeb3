/// Writes HTML that is well-formed and free of foreign markup by construction.
///
/// Elements and attributes come from closed lists without scripts, event handlers, styles or
/// sources; every text is escaped on its way in. There is no way to put markup in as a string.
struct HTMLWriter {
    private(set) var html = ""

    /// An element with content.
    mutating func element(
        _ tag: Tag, _ attributes: [Attribute] = [], _ content: (inout HTMLWriter) -> Void = { _ in }
    ) {
        open(tag.rawValue, attributes)
        content(&self)
        html += "</\(tag.rawValue)>"
    }

    /// An element that holds one text.
    mutating func element(_ tag: Tag, _ attributes: [Attribute] = [], text: String) {
        element(tag, attributes) { $0.text(text) }
    }

    /// An element that never has content, such as `meta`.
    mutating func void(_ tag: VoidTag, _ attributes: [Attribute]) { open(tag.rawValue, attributes) }

    /// Text, escaped, with deceiving characters made visible.
    mutating func text(_ text: String) { html += HTMLText.escaped(text) }

    /// A line end between elements, for people who read the source.
    mutating func newline() { html += "\n" }

    /// The document's first line.
    mutating func doctype() { html += "<!doctype html>\n" }

    /// The only unescaped content, and it is part of the program.
    mutating func style(_ css: StaticString) { html += "<style>\n\(css)</style>" }

    private mutating func open(_ tag: String, _ attributes: [Attribute]) {
        html += "<\(tag)"
        for attribute in attributes { html += attribute.html }
        html += ">"
    }
}

/// Elements with content that reports use.
enum Tag: String {
    case html, head, title, body, header, main, nav, section, footer, div, span, p, h1, h2, h3, ul, li, a, strong
    case bdi, code, pre, small, dl, dt, dd, figure, figcaption, details, summary
    case table, caption, thead, tbody, tr, th, td
    case svg, desc, g, path, line, rect, textLabel = "text"
}

/// Elements without content that reports use.
enum VoidTag: String {
    case meta
}

/// Escaping for text and for attribute values in double quotes; one rule that is safe in both.
enum HTMLText {
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in VisibleText.of(text).unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}

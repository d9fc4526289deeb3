/// Plain text as the HTML that help desks store: each `<br>` and each `</p>` is one line end.
enum HTMLText {
    /// How a desk's editor writes lines.
    enum Lines: Sendable {
        /// One paragraph, `<br>` between its lines.
        case breaks
        /// One paragraph per line, with attributes, as the messenger of Intercom writes them.
        case paragraphs
    }

    static func body(_ text: String, _ lines: Lines = .breaks, namesAccents: Bool = false) -> String {
        let escaped = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
            escape($0, namesAccents: namesAccents)
        }
        switch lines {
        case .breaks: return "<p>" + escaped.joined(separator: "<br>") + "</p>"
        case .paragraphs: return escaped.map { "<p class=\"no-margin\">\($0)</p>" }.joined()
        }
    }

    private static func escape(_ text: some Sequence<Unicode.Scalar>, namesAccents: Bool) -> String {
        text.reduce(into: "") { html, scalar in
            if let entity = entities[scalar] {
                html += entity
            } else if namesAccents, isNumbered(scalar) {
                html += "&#\(scalar.value);"
            } else {
                html.unicodeScalars.append(scalar)
            }
        }
    }

    /// HTML readers turn a bare carriage return into a line feed.
    private static let entities: [Unicode.Scalar: String] = [
        "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;", "\r": "&#13;", "\u{A0}": "&nbsp;",
        "\u{E9}": "&eacute;", "\u{E4}": "&auml;", "\u{F6}": "&ouml;", "\u{FC}": "&uuml;", "\u{2019}": "&rsquo;",
        "\u{20AC}": "&euro;",
    ]

    /// Numbers below 160 and non-characters would be read as something else.
    private static func isNumbered(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0xA0 && !scalar.properties.isNoncharacterCodePoint
    }
}

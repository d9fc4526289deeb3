/// The frame of every page: head with the content policy and the stylesheet, skip link, body.
struct HTMLPage {
    let title: String

    func write(to html: inout HTMLWriter, body: (inout HTMLWriter) -> Void) {
        html.doctype()
        html.element(.html, [.text(.lang, "en")]) { html in
            html.element(.head) { head(&$0) }
            html.newline()
            html.element(.body) { html in
                html.element(.a, [.classes("skip"), .link(to: Anchor("main"))], text: "Skip to the report")
                html.element(.div, [.classes("page")], body)
            }
        }
        html.newline()
    }

    /// The policy forbids all loading and running; styles stand in the page, icons would be data.
    private func head(_ html: inout HTMLWriter) {
        html.void(.meta, [.word(.charset, "utf-8")])
        html.void(
            .meta,
            [
                .word(.equivalent, "Content-Security-Policy"),
                .text(.content, "default-src 'none'; style-src 'unsafe-inline'; img-src data:"),
            ])
        html.void(.meta, [.word(.name, "viewport"), .text(.content, "width=device-width, initial-scale=1")])
        html.void(.meta, [.word(.name, "color-scheme"), .text(.content, "light dark")])
        html.void(.meta, [.word(.name, "referrer"), .text(.content, "no-referrer")])
        html.element(.title, text: title)
        html.style(Stylesheet.css)
    }
}

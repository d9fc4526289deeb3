import Analysis

/// A report as one self-contained HTML file: no script, no network, light and dark, printable.
public struct HTMLRenderer: Renderer {
    public static let fileEnding = "html"

    public init() {}

    public func render(_ report: Report) -> String {
        var html = HTMLWriter()
        let title =
            report.heading.title + ": " + report.heading.pipeline + ", " + TimeText.window(report.heading.window)
        HTMLPage(title: title).write(to: &html) { html in
            header(report, &html)
            html.element(.main, [.id(Anchor("main"))]) { html in
                for (index, part) in report.parts.enumerated() { write(part, isLead: index == 0, &html) }
            }
            html.element(.footer) { html in
                html.element(
                    .p, text: "Made by Hypercare \(report.heading.toolVersion) from the tables of the workspace alone.")
            }
        }
        return html.html
    }

    private func header(_ report: Report, _ html: inout HTMLWriter) {
        let heading = report.heading
        html.element(.header) { html in
            html.element(.p, [.classes("over")]) { html in
                html.text(heading.title + " · ")
                html.element(.bdi, text: VisibleText.label(heading.pipeline, maxCharacters: 80))
            }
            html.element(.h1, text: TimeText.window(heading.window))
            html.element(.p, [.classes("meta")]) { html in
                html.text(TimeText.minute(heading.window.fromUs) + " to " + TimeText.minute(heading.window.toUs))
                html.text(" UTC · " + TimeText.length(heading.window.lengthUs))
            }
            html.element(.nav, [.text(.label, "Sections")]) { html in
                html.element(.ul) { html in
                    for part in report.parts.dropFirst() {
                        html.element(.li) { $0.element(.a, [.link(to: Anchor(part.name))], text: part.title) }
                    }
                }
            }
        }
        html.newline()
    }

    private func write(_ part: Report.Part, isLead: Bool, _ html: inout HTMLWriter) {
        let (anchor, heading) = (Anchor(part.name), Anchor(part.name, "heading"))
        html.element(
            .section, [.id(anchor), isLead ? .classes("lead") : .classes("part"), .labelled(by: [heading])]
        ) { html in
            html.element(.h2, [.id(heading)], text: part.title)
            BlockWriter(anchor: anchor).write(part.blocks, to: &html)
        }
        html.newline()
    }
}

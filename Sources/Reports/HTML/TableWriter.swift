import Analysis

/// Writes a table as HTML.
struct TableWriter {
    private static let maxNameCharacters = 120
    private static let maxQuoteCharacters = 240
    private static let maxExcerptCharacters = 300

    let table: Table

    init(_ table: Table) { self.table = table }

    func write(to html: inout HTMLWriter) {
        guard table.isFolded else {
            writeOpen(to: &html)
            return
        }
        html.element(.details) { html in
            html.element(.summary, text: table.caption)
            writeOpen(to: &html)
        }
    }

    private func writeOpen(to html: inout HTMLWriter) {
        html.element(
            .div,
            [
                table.rows.count <= 10 ? .classes("scroll short") : .classes("scroll"), .word(.role, "region"),
                .number(.tabindex, 0), .text(.label, table.caption),
            ]
        ) { html in
            html.element(.table) { html in
                html.element(.caption, text: table.caption)
                head(&html)
                html.element(.tbody) { html in
                    for row in table.rows { write(row, &html) }
                }
            }
        }
        if let remark = table.remark {
            html.element(.p, [.classes("remark")]) { ProseWriter(remark).write(to: &$0) }
        }
    }

    private func head(_ html: inout HTMLWriter) {
        html.element(.thead) { html in
            html.element(.tr) { html in
                for column in table.columns {
                    html.element(.th, [.word(.scope, "col"), Self.classes(column)], text: column.title)
                }
            }
        }
        html.newline()
    }

    private func write(_ row: [Cell], _ html: inout HTMLWriter) {
        html.element(.tr) { html in
            for (place, cell) in row.enumerated() {
                let column = table.columns[place]
                if place == 0 {
                    html.element(.th, [.word(.scope, "row"), Self.classes(column)]) { write(cell, &$0) }
                } else {
                    html.element(.td, [Self.classes(column)]) { write(cell, &$0) }
                }
            }
        }
        html.newline()
    }

    private static func classes(_ column: Column) -> Attribute {
        switch column.kind {
        case .text: .classes("txt")
        case .path: .classes("path")
        case .sentence: .classes("say")
        case .number: .classes("num")
        case .course: .classes("crs")
        }
    }

    private func write(_ cell: Cell, _ html: inout HTMLWriter) {
        switch cell {
        case .missing: html.element(.span, [.classes("none")], text: "–")
        case .quantity(let quantity): write(quantity, &html)
        case .share(let quantity, let share): write(quantity, share: share, &html)
        case .change(let change): ChangeMark.write(change, to: &html)
        case .words(let words): html.text(words)
        case .name(let name): write(name: name, &html)
        case .names(let main, let lesser):
            write(name: main, &html)
            html.element(.small) { write(name: lesser, &$0) }
        case .quote(let text):
            html.text("“")
            html.element(.bdi, text: VisibleText.label(text, maxCharacters: Self.maxQuoteCharacters))
            html.text("”")
        case .excerpt(let text):
            html.element(.code, text: VisibleText.label(text, maxCharacters: Self.maxExcerptCharacters))
        case .code(let number): html.text(NumberText.name(number))
        case .time(let timeUs):
            html.element(.span, [.classes("number")], text: TimeText.clockToMillisecond(timeUs))
            html.text(" ")
            html.element(.small, [.classes("number")], text: CalendarDay(timeUs: timeUs).text)
        case .minute(let timeUs):
            html.element(.span, [.classes("number")], text: TimeText.clock(timeUs))
            html.text(" ")
            html.element(.small, [.classes("number")], text: CalendarDay(timeUs: timeUs).text)
        case .trend(let values): Sparkline.write(values, to: &html)
        }
    }

    private func write(name: String, _ html: inout HTMLWriter) {
        html.element(.bdi, text: VisibleText.label(name, maxCharacters: Self.maxNameCharacters))
    }

    /// Zeros step back, so that what is not zero stands out.
    private func write(_ quantity: Quantity, _ html: inout HTMLWriter) {
        if quantity.value == 0 {
            html.element(.span, [.classes("none")], text: quantity.short)
        } else {
            html.text(quantity.short)
        }
    }

    private func write(_ quantity: Quantity, share: Double, _ html: inout HTMLWriter) {
        html.text(quantity.short + " ")
        html.element(.small, text: NumberText.percent(share))
        Bar.write(share, to: &html)
    }
}

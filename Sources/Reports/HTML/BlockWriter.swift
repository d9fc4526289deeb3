import Analysis

/// Writes the blocks of one section as HTML.
struct BlockWriter {
    let anchor: Anchor

    /// Neighbouring charts, and neighbouring narrow tables, stand side by side where there is room.
    func write(_ blocks: [Block], to html: inout HTMLWriter) {
        for row in rows(of: blocks) {
            if row.count == 1, !isChart(row[0]) {
                write(row[0], to: &html)
            } else {
                html.element(.div, [isChart(row[0]) ? .classes("charts") : .classes("pair")]) { html in
                    for block in row { write(block, to: &html) }
                }
            }
        }
    }

    private func rows(of blocks: [Block]) -> [[Block]] {
        blocks.reduce(into: []) { rows, block in
            if let last = rows.last?.last, isChart(last) && isChart(block) || isHalf(last) && isHalf(block) {
                rows[rows.count - 1].append(block)
            } else {
                rows.append([block])
            }
        }
    }

    private func isChart(_ block: Block) -> Bool {
        if case .chart = block { true } else { false }
    }

    private func isHalf(_ block: Block) -> Bool {
        if case .table(let table) = block { table.isHalf } else { false }
    }

    private func write(_ block: Block, to html: inout HTMLWriter) {
        switch block {
        case .heading(let words): html.element(.h3, text: words)
        case .prose(let prose): html.element(.p) { ProseWriter(prose).write(to: &$0) }
        case .note(let note): write(note, to: &html)
        case .figures(let group): FigureWriter(group).write(to: &html)
        case .table(let table): TableWriter(table).write(to: &html)
        case .chart(let chart): ChartFigure(chart, anchor: Anchor(anchor.text, chart.name)).write(to: &html)
        case .query(let query): write(query, to: &html)
        }
        html.newline()
    }

    private func write(_ note: Note, to html: inout HTMLWriter) {
        html.element(.div, [.tone(note.tone, "note")]) { html in
            html.element(.h3) { html in
                ToneMark.write(note.tone, to: &html)
                html.text(note.title)
            }
            if note.body.count == 1, let only = note.body.first {
                html.element(.p) { ProseWriter(only).write(to: &$0) }
            } else if !note.body.isEmpty {
                html.element(.ul) { html in
                    for prose in note.body { html.element(.li) { ProseWriter(prose).write(to: &$0) } }
                }
            }
        }
    }

    private func write(_ query: Query, to html: inout HTMLWriter) {
        html.element(.details, [.classes("query")]) { html in
            html.element(.summary, text: "SQL for this")
            html.element(.p, text: query.title + ", in DuckDB with its extension delta, from the workspace's folder:")
            html.element(.pre) { html in
                html.element(.code) { html in
                    for line in query.sql.split(separator: "\n", omittingEmptySubsequences: false) {
                        html.text(String(line))
                        html.newline()
                    }
                }
            }
        }
    }
}

/// The sign before a note; its meaning stands in words beside it.
enum ToneMark {
    static func write(_ tone: Tone, to html: inout HTMLWriter) {
        html.element(
            .svg,
            [
                .classes("mark"), .number(.width, 20), .number(.height, 20), .viewBox(width: 20, height: 20),
                .word(.hidden, "true"),
            ]
        ) { $0.element(.path, [.path(path(tone))]) }
    }

    private static func path(_ tone: Tone) -> SVGPath {
        var path = SVGPath()
        switch tone {
        case .good:
            path.move(4.5, 10.5)
            path.line(8.5, 14.5)
            path.line(15.5, 6)
        case .bad:
            path.move(5.5, 5.5)
            path.line(14.5, 14.5)
            path.move(14.5, 5.5)
            path.line(5.5, 14.5)
        case .warning, .neutral:
            path.move(10, 4)
            path.line(10, 11.5)
            path.move(10, 15.5)
            path.dot()
        }
        return path
    }
}

/// Writes prose as HTML.
struct ProseWriter {
    let prose: Prose

    init(_ prose: Prose) { self.prose = prose }

    func write(to html: inout HTMLWriter) {
        for part in prose.parts {
            switch part {
            case .words(let words): html.text(words)
            case .strong(let words): html.element(.strong, text: words)
            case .name(let name): html.element(.bdi, text: VisibleText.label(name, maxCharacters: 160))
            case .quantity(let quantity): html.element(.span, [.classes("number")], text: quantity.text)
            case .time(let timeUs): html.element(.span, [.classes("number")], text: TimeText.minute(timeUs) + " UTC")
            case .change(let change): ChangeMark.write(change, to: &html)
            }
        }
    }
}

/// A change with an arrow, so that it is not told by colour alone.
enum ChangeMark {
    static func write(_ change: Change, to html: inout HTMLWriter) {
        html.element(.span, [.tone(change.tone, "change number")]) { html in
            if change.isRise || change.isFall {
                html.element(.span, [.word(.hidden, "true")], text: change.isRise ? "▲" : "▼")
                html.text(" ")
            }
            html.text(change.text)
        }
    }
}

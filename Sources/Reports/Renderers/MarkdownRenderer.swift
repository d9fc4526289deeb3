import Analysis

/// A report as GitHub-flavoured Markdown, for pull requests, tickets and chat. No HTML, no
/// images; statements to run stand in the page and in the JSON document.
public struct MarkdownRenderer: Renderer {
    public static let fileEnding = "md"

    public init() {}

    public func render(_ report: Report) -> String {
        let heading = report.heading
        let (from, to) = (TimeText.minute(heading.window.fromUs), TimeText.minute(heading.window.toUs))
        var markdown = MarkdownWriter()
        markdown.paragraph("# " + MarkdownText.words(heading.title + ": " + TimeText.window(heading.window)))
        markdown.paragraph(
            MarkdownText.code(heading.pipeline, maxCharacters: 80)
                + MarkdownText.words(" · \(from) to \(to) UTC · \(TimeText.length(heading.window.lengthUs))"))
        for (index, part) in report.parts.enumerated() {
            if index > 0 { markdown.paragraph("## " + MarkdownText.words(part.title)) }
            for block in part.blocks { markdown.write(block) }
        }
        return markdown.text
    }
}

/// Blocks as paragraphs of Markdown.
struct MarkdownWriter {
    private static let courseLength = 32

    private(set) var text = ""

    mutating func paragraph(_ lines: String) { text += (text.isEmpty ? "" : "\n") + lines + "\n" }

    mutating func write(_ block: Block) {
        switch block {
        case .heading(let words): paragraph("### " + MarkdownText.words(words))
        case .prose(let prose): paragraph(line(prose))
        case .note(let note): paragraph(quote(note))
        case .figures(let group): write(group)
        case .table(let table): write(table)
        case .chart(let chart): write(chart)
        case .query: break
        }
    }

    private func quote(_ note: Note) -> String {
        let title = "> **" + MarkdownText.words(Self.signs[note.tone, default: ""] + note.title) + "**"
        let sign = note.body.count > 1 ? "> - " : "> "
        let body = note.body.isEmpty ? [] : [">"] + note.body.map { sign + line($0) }
        return ([title] + body).joined(separator: "\n")
    }

    private static let signs: [Tone: String] = [.good: "✓ ", .warning: "! ", .bad: "✗ "]

    private func line(_ prose: Prose) -> String {
        prose.parts.map { part in
            switch part {
            case .words(let words): MarkdownText.words(words)
            case .strong(let words): "**" + MarkdownText.words(words) + "**"
            case .name(let name): MarkdownText.code(name)
            case .quantity(let quantity): MarkdownText.words(quantity.text)
            case .time(let timeUs): TimeText.minute(timeUs) + " UTC"
            case .change(let change): MarkdownText.words(change.text)
            }
        }.joined()
    }

    private mutating func write(_ group: FigureGroup) {
        guard !group.figures.isEmpty else { return }
        let hasChanges = group.figures.contains { $0.change != nil }
        let rows = group.figures.map { figure in
            let detail = figure.detail.map { " (" + line($0) + ")" } ?? ""
            let value = MarkdownText.words(figure.quantity?.text ?? "not known") + detail
            let change = figure.change.map { MarkdownText.words($0.text) } ?? "–"
            return [MarkdownText.words(figure.label), value] + (hasChanges ? [change] : [])
        }
        let titles = ["Figure", "Value"] + (hasChanges ? ["Change"] : [])
        grid(titles, [.leading, .trailing, .trailing], rows)
    }

    private mutating func write(_ table: Table) {
        paragraph("**" + MarkdownText.words(table.caption) + "**")
        grid(
            table.columns.map { MarkdownText.words($0.title) }, table.columns.map(\.alignment),
            table.rows.map { $0.map(cell) })
        if let remark = table.remark { paragraph(line(remark)) }
    }

    private func cell(_ cell: Cell) -> String {
        switch cell {
        case .missing: "–"
        case .quantity(let quantity): MarkdownText.words(quantity.short)
        case .share(let quantity, let share):
            MarkdownText.words(quantity.short + " (" + NumberText.percent(share) + ")")
        case .change(let change): MarkdownText.words(change.text)
        case .words(let words): MarkdownText.words(words)
        case .name(let name): MarkdownText.code(name)
        case .names(let main, let lesser): MarkdownText.code(main) + " · " + MarkdownText.code(lesser)
        case .quote(let text): MarkdownText.code(text, maxCharacters: 240)
        case .excerpt(let text): MarkdownText.code(text, maxCharacters: 300)
        case .code(let number): NumberText.name(number)
        case .time(let timeUs): TimeText.millisecond(timeUs)
        case .minute(let timeUs): TimeText.minute(timeUs)
        case .trend(let values): Self.course(values, to: 16)
        }
    }

    private mutating func write(_ chart: Chart) {
        paragraph("**" + MarkdownText.words(chart.title) + "**")
        let rows = chart.lines.map { line in
            [
                MarkdownText.words(line.label), Self.course(line.series.values, to: Self.courseLength),
                MarkdownText.words(ChartText.summary(line.series)),
            ]
        }
        grid(["Line", "Course", "Summary"], [.leading, .leading, .leading], rows)
    }

    private mutating func grid(_ titles: [String], _ alignments: [Column.Alignment], _ rows: [[String]]) {
        let rule = zip(titles, alignments).map { $1 == .trailing ? "---:" : "---" }
        let lines = ([titles, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
        paragraph(lines.joined(separator: "\n"))
    }

    /// The values as eight heights of blocks, gaps as points.
    static func course(_ values: [Double?], to length: Int) -> String {
        let thinned = ChartDrawing.thinned(values, to: length)
        let peak = thinned.reduce(0) { max($0, $1 ?? 0) }
        return thinned.map { value in
            guard let value else { return "·" }
            return peak > 0 ? blocks[min(max(Int(value / peak * 8), 0), 7)] : blocks[0]
        }.joined()
    }

    private static let blocks = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
}

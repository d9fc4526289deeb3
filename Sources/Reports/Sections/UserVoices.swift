import Analysis

/// What users say: how much, how they feel, about what, and what they talk about more than before.
public struct UserVoices: Section {
    public static let name = "feedback"
    public static let title = "What users say"

    public init() {}

    public func blocks(for results: Results) -> [Block] {
        guard let findings = results.feedback else { return [] }
        guard findings.figures.window.items > 0 else { return [.prose("No feedback in this window.")] }
        let tables = VoiceTables(findings)
        let charts = [chart(findings.figures, results.window)].compactMap { $0 }
        return [.prose(summary(findings.figures))] + VoiceFigures(findings.figures).groups.map(Block.figures)
            + charts.map(Block.chart) + themes(findings.themes, tables)
            + ([tables.examples, tables.topics].compactMap { $0 } + tables.groups).map(Block.table)
            + [.prose(basis(findings))]
    }

    private func summary(_ figures: FeedbackFigures) -> Prose {
        let window = figures.window
        let items = Quantity(Int64(window.items), .count("items"))
        let copies = window.items - window.distinct
        let distinct =
            copies > 0 ? ", \(NumberText.exact(Int64(copies))) of them near-duplicates of others" : ""
        let before = figures.baseline.map { baseline in
            " Changes are against \(TimeText.counted(Int64(baseline.days), "earlier day")), by the day."
        }
        return """
            \(strong: items.text) of feedback\(words: distinct).\(words: before ?? " There is nothing earlier to compare with.")
            """
    }

    /// Nil where the window's grid has but one point.
    private func chart(_ figures: FeedbackFigures, _ window: TimeWindow) -> Chart? {
        let grid = TimeGrid(window: window, minStepUs: figures.course.stepUs)
        guard grid.pointCount > 1 else { return nil }
        func line(_ label: String, _ style: Line.Style, _ count: (SentimentCounts) -> Int) -> Line {
            var values = [Double](repeating: 0, count: grid.pointCount)
            for point in figures.course.points {
                // The window may begin within the first point.
                guard let index = grid.index(of: max(point.startUs, window.fromUs)) else { continue }
                values[index] += Double(count(point.counts))
            }
            let series = Series(name: label.lowercased() + "_items", unit: .count("items"), grid: grid, values: values)
            return Line(label, style, series)
        }
        return Chart(
            "sentiment", "Items by sentiment", meaning: "Items of feedback in each \(TimeText.length(grid.stepUs))",
            lines: [
                line("All", .volume) { $0.total }, line("Negative", .bad) { $0.negative },
                line("Positive", .output) { $0.positive },
            ])
    }

    private func themes(_ themes: FeedbackThemes, _ tables: VoiceTables) -> [Block] {
        if let table = tables.themes { return [.table(table)] }
        return themes.hasBaseline ? [.prose("Nothing is talked about more than before.")] : []
    }

    private func basis(_ findings: FeedbackFindings) -> Prose {
        let themes = findings.themes
        return """
            Sentiment, topics and severity are what a model tells from the texts alone; read single items before acting \
            on them. Themes rest on \(Quantity(Int64(themes.documents), .count("texts"))) that say something of their own. \
            Intervals hold the true value 19 times in 20.
            """
    }
}

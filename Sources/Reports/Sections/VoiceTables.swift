import Analysis

/// Topics, themes, examples and origins of feedback as tables; nil where there is nothing to list.
struct VoiceTables {
    private let figures: FeedbackFigures
    private let found: FeedbackThemes

    init(_ findings: FeedbackFindings) {
        figures = findings.figures
        found = findings.themes
    }

    var themes: Table? {
        guard !found.themes.isEmpty else { return nil }
        let columns: [Column] = [
            .text("theme", "Theme", lesser: "other_phrases"), .number("items", "Items"), .number("before", "Before"),
            .number("negative_ratio", "Negative"), .sentence("quote", "For example"), .text("topic", "Topic"),
            .number("first_seen", "First"),
        ]
        let caption = found.hasBaseline ? "Talked about more than before" : "Said most often"
        var table = Table("themes", caption, columns: columns, rows: found.themes.map(row)).compacted
        table.remark =
            found.hasBaseline
            ? "Items and before: texts with the phrase, and their part of all texts now and before."
            : "There is nothing earlier to compare with, so these phrases may be as frequent on any day."
        return table
    }

    private func row(_ theme: FeedbackTheme) -> [Cell] {
        [
            theme.otherPhrases.isEmpty
                ? .name(theme.phrase) : .names(theme.phrase, theme.otherPhrases.joined(separator: ", ")),
            .share(Quantity(Int64(theme.documents), .count("items")), theme.ratio),
            theme.baselineRatio.map { .quantity(Quantity($0, .ratio)) } ?? .missing,
            .quantity(Quantity(theme.negativeRatio, .ratio)),
            theme.quotes.first.map { .quote($0.text) } ?? .missing, topic(theme.topic), .minute(theme.firstSeenUs),
        ]
    }

    var topics: Table? {
        guard !figures.topics.isEmpty else { return nil }
        let columns: [Column] = [
            .text("topic", "Topic"), .number("items", "Items"), .number("negative_ratio", "Negative"),
            .number("items_per_day_change", "Change"),
        ]
        let rows = figures.topics.map { topic -> [Cell] in
            let change = Change(from: topic.baselinePerDay, to: topic.perDay, .count("items"))
            return [.name(topic.topic)] + cells(topic.counts) + [change.map(Cell.change) ?? .missing]
        }
        return Table("topics", "Topics, up to three an item", columns: columns, rows: rows).compacted.halved
    }

    var examples: Table? {
        let quotes = figures.mostNegative + figures.mostPositive
        guard !quotes.isEmpty else { return nil }
        let columns: [Column] = [
            .text("sentiment", "Sentiment"), .sentence("quote", "In their words"), .path("topic", "Topic"),
            .text("channel", "Channel"), .number("time", "Time (UTC)"), .path("feedback_id", "Id"),
        ]
        let rows = quotes.map { quote -> [Cell] in
            [
                .words(quote.sentiment.rawValue + (quote.severity == "high" ? ", high severity" : "")),
                .quote(quote.text), topic(quote.topic), quote.channel.map(Cell.name) ?? .missing,
                .minute(quote.timeUs), .name(quote.id),
            ]
        }
        return Table("examples", "Clearest complaints and praise", columns: columns, rows: rows).compacted
    }

    /// Consumers, channels and languages, each where there is more than one.
    var groups: [Table] {
        [
            group("feedback_consumers", "Who writes most", "Consumer", figures.consumers),
            group("channels", "Channels", "Channel", figures.channels),
            group("languages", "Languages", "Language", figures.languages),
        ].compactMap { $0 }
    }

    private func group(_ name: String, _ caption: String, _ title: String, _ ranking: FeedbackRanking) -> Table? {
        guard ranking.nameCount > 1 else { return nil }
        let columns: [Column] = [
            .text("name", title), .number("items", "Items"), .number("negative_ratio", "Negative"),
        ]
        let rest = [
            ("all others", ranking.others), ("not named", ranking.unnamed),
        ].filter { $0.1.total > 0 }.map { [.words($0.0)] + cells($0.1) }
        let rows = ranking.rows.map { [.name($0.name)] + cells($0.counts) } + rest
        return Table(name, caption, columns: columns, rows: rows).halved
    }

    private func cells(_ counts: SentimentCounts) -> [Cell] {
        [
            .share(
                Quantity(Int64(counts.total), .count("items")),
                Double(counts.total) / Double(max(figures.window.items, 1))), ratio(counts.negativeRatio),
        ]
    }

    private func ratio(_ value: Double?) -> Cell { value.map { .quantity(Quantity($0, .ratio)) } ?? .missing }

    private func topic(_ word: String?) -> Cell { word.map(Cell.name) ?? .missing }
}

import Settings
import Tagging

/// Writes the tags of one text as `hypercare tag` prints them.
struct TagLine {
    let output: RowForm

    var head: String {
        output == .csv ? CsvText.line(["id", "sentiment", "score", "topics", "severity", "language"]) : ""
    }

    func line(id: String, _ tags: Tags, _ language: TagLanguage) -> String {
        switch output {
        case .csv:
            CsvText.line([
                CsvText.cell(id), tags.sentiment.word, Self.score(tags.score),
                tags.topics.map(\.word).joined(separator: "|"), tags.severity.word,
                language.code.text,
            ])
        case .ndjson:
            JSON.members([
                "id": .text(id), "sentiment": .text(tags.sentiment.word), "score": .double(Self.rounded(tags.score)),
                "topics": .list(tags.topics.map { .text($0.word) }), "severity": .text(tags.severity.word),
                "language": .text(language.code.text), "is_certain": .bool(language.isCertain),
            ]).line + "\n"
        }
    }

    /// Thousandths: what the model cannot tell apart need not look different.
    private static func rounded(_ score: Float) -> Double { Double(Int((score * 1_000).rounded())) / 1_000 }

    private static func score(_ score: Float) -> String { CsvText.number(rounded(score)) }
}

/// The CSV files of surveys: recommendation, satisfaction, and whether a page was helpful.
///
/// - Source: FORMATS.md, chapter on feedback exports; samples `survey_*`.
struct Surveys {
    private typealias Column = FeedbackSheet.Column

    private let source: FeedbackSource
    private let ids: ExportIds

    init(_ source: FeedbackSource) {
        self.source = source
        ids = ExportIds(source)
    }

    /// Scores of 0 to 10 with a comment; either may be missing. The hidden field is the last column.
    func nps(_ items: [FeedbackItem]) -> [UInt8] {
        let columns = [
            Column("Response ID") { id($0) },
            Column("Submitted At (UTC)") { ExportStamp($0.createdUs).plain },
            Column("Email") { $0.author.email },
            Column("NPS Score") { $0.rating.map { "\($0)" } ?? "" },
            Column("Comment") { $0.text ?? "" },
            Column("Language") { $0.language },
            Column("Account") { $0.author.account ?? "" },
            Column("Request ID") { $0.requestId ?? "" },
        ]
        return FeedbackSheet(columns: columns).bytes(of: items)
    }

    /// A German form: byte order mark, semicolons, decimal commas, days first, whole minutes.
    func csat(_ items: [FeedbackItem]) -> [UInt8] {
        let columns = [
            Column("id") { id($0) },
            Column("datum") { ExportStamp($0.createdUs, offsetMinutes: source.utcOffsetMinutes).german },
            Column("kanal") { ids.pick("channel/\($0.number)", ["web", "web", "email", "app"]) },
            Column("bewertung") { $0.rating.map { "\($0),0" } ?? "" },
            Column("skala") { _ in "5" },
            Column("text") { $0.text ?? "" },
            Column("request_id") { $0.requestId ?? "" },
        ]
        let style = CSVStyle(separator: ";", startsWithMark: true)
        return FeedbackSheet(style: style, columns: columns).bytes(of: items)
    }

    /// An American form: months first, twelve hours, questions as headers, all cells quoted, CRLF.
    func helpful(_ items: [FeedbackItem]) -> [UInt8] {
        let columns = [
            Column("Entry ID") { id($0) },
            Column("Timestamp (UTC)") { ExportStamp($0.createdUs).american },
            Column("Page") { page($0) },
            Column("Was this helpful?") { $0.rating.map { $0 > 0 ? "Yes" : "No" } ?? "" },
            Column("What could we do better?") { $0.text ?? "" },
            Column("Language") { $0.language },
            Column("Email (optional)") { $0.author.email },
            Column("Organization") { $0.author.account ?? "" },
            Column("Conversation ID") { $0.conversationId ?? "" },
            Column("Request ID") { $0.requestId ?? "" },
        ]
        let style = CSVStyle(lineEnd: "\r\n", quotesAll: true)
        return FeedbackSheet(style: style, columns: columns).bytes(of: items)
    }

    private func id(_ item: FeedbackItem) -> String { FeedbackExport.id(of: item, source: source) }

    private func page(_ item: FeedbackItem) -> String {
        "https://\(source.slug).example/help/\(ExportIds.slug(item.component, separator: "-"))"
    }
}

/// Feedback of any kind as a home-made program exports it: one flat table, or nested lines.
///
/// The scale beside a rating says what it is out of; a survey's is 0 to 10. Both name statuses and
/// priorities in words of their own.
struct GenericFeedback {
    private typealias Column = FeedbackSheet.Column

    private let source: FeedbackSource

    init(_ source: FeedbackSource) { self.source = source }

    /// Times are ISO, UTC; tags share a cell, separated by `|`.
    func sheet(of items: [FeedbackItem]) -> [UInt8] { FeedbackSheet(columns: words + states + links).bytes(of: items) }

    private var words: [Column] {
        [
            Column("id") { id($0) },
            Column("created_at") { ExportStamp($0.createdUs).iso },
            Column("type") { $0.kind.rawValue },
            Column("author") { $0.author.name },
            Column("email") { $0.author.email },
            Column("account") { $0.author.account ?? "" },
            Column("language") { $0.language },
            Column("subject") { $0.subject ?? "" },
            Column("text") { $0.text ?? "" },
        ]
    }

    private var states: [Column] {
        [
            Column("rating") { $0.rating.map { "\($0)" } ?? "" },
            Column("rating_scale") { scale($0) ?? "" },
            Column("status") { $0.status.rawValue },
            Column("priority") { "P\($0.priority)" },
            Column("updated_at") { ExportStamp($0.updatedUs).iso },
            Column("solved_at") { $0.solvedUs.map { ExportStamp($0).iso } ?? "" },
            Column("replies") { "\($0.comments.count)" },
        ]
    }

    private var links: [Column] {
        [
            Column("tags") { $0.tags.joined(separator: "|") },
            Column("product") { $0.component },
            Column("request_id") { $0.requestId ?? "" },
            Column("conversation_id") { $0.conversationId ?? "" },
            .empty("notes"),
        ]
    }

    /// Times are as Python writes them, all text is ASCII, as Python's json writes it.
    func lines(of items: [FeedbackItem]) -> [UInt8] { JSONText.lines(items.lazy.map(line), .ascii) }

    private func line(_ item: FeedbackItem) -> JSONTree {
        [
            "id": .string(id(item)), "timestamp": .string(ExportStamp(item.createdUs).isoPython),
            "kind": .string(item.kind.rawValue), "customer": person(item.author), "lang": .string(item.language),
            "message": ["title": .text(item.subject), "body": .text(item.text)],
            "score": item.rating.map { ["value": .number($0), "scale": .text(scale(item))] } ?? .null,
            "state": .string(item.status.rawValue), "priority": .number(item.priority),
            "updated": .string(ExportStamp(item.updatedUs).isoPython),
            "resolved": .text(item.solvedUs.map { ExportStamp($0).isoPython }), "labels": .texts(item.tags),
            "context": [
                "product": .string(item.component), "request_id": .text(item.requestId),
                "conversation_id": .text(item.conversationId),
            ],
            "replies": .array(item.comments.map(reply)),
        ]
    }

    private func reply(_ comment: FeedbackComment) -> JSONTree {
        [
            "at": .string(ExportStamp(comment.timeUs).isoPython), "by": person(comment.author),
            "visibility": .string(comment.isPublic ? "public" : "internal"), "body": .string(comment.text),
        ]
    }

    private func person(_ author: FeedbackAuthor) -> JSONTree {
        [
            "id": .string(String(author.id, radix: 16)), "name": .string(author.name), "email": .string(author.email),
            "company": .text(author.account), "role": .string(author.isAgent ? "agent" : "customer"),
        ]
    }

    private func id(_ item: FeedbackItem) -> String { FeedbackExport.id(of: item, source: source) }

    private func scale(_ item: FeedbackItem) -> String? {
        source.format.ratings(of: item.kind).map { "\($0.lowerBound)-\($0.upperBound)" }
    }
}

/// Thumbs on the answers of a chat, one per line, with the conversation they belong to.
///
/// The transcript holds the item's comments as turns: agents speak as the assistant. Where there are
/// none it has two turns whose contents were removed, as most systems keep them. Times are ISO with
/// milliseconds, UTC; those of turns are epoch milliseconds.
struct ChatThumbs {
    private let source: FeedbackSource
    private let ids: ExportIds

    init(_ source: FeedbackSource) {
        self.source = source
        ids = ExportIds(source)
    }

    func bytes(of items: [FeedbackItem]) -> [UInt8] { JSONText.lines(items.lazy.map(thumb)) }

    private func thumb(_ item: FeedbackItem) -> JSONTree {
        [
            "feedback_id": .string(FeedbackExport.id(of: item, source: source)),
            "conversation_id": .text(item.conversationId),
            "message_id": .string("msg_" + ids.hex("message/\(item.number)", digits: 20)),
            "created_at": .string(ExportStamp(item.createdUs).isoMilliseconds),
            "rating": .text(item.rating.map { $0 > 0 ? "up" : "down" }), "title": .text(item.subject),
            "comment": .text(item.text), "locale": .string(item.language),
            "user": [
                "id": .string("u_" + ids.hex(ExportIds.person(item.author), digits: 16)),
                "name": .string(item.author.name), "email": .string(item.author.email),
                "organization": .text(item.author.account),
            ],
            "assistant": .string(item.component), "request_id": .text(item.requestId), "tags": .texts(item.tags),
            "transcript": .array(turns(item)),
        ]
    }

    private func turns(_ item: FeedbackItem) -> [JSONTree] {
        guard item.comments.isEmpty else { return item.comments.filter(\.isPublic).map(turn) }
        return [
            ["role": "user", "content": nil, "redacted": true, "ts": milliseconds(item.createdUs - 30_000_000)],
            ["role": "assistant", "content": nil, "redacted": true, "ts": milliseconds(item.createdUs - 20_000_000)],
        ]
    }

    private func turn(_ comment: FeedbackComment) -> JSONTree {
        [
            "role": .string(comment.author.isAgent ? "assistant" : "user"), "content": .string(comment.text),
            "ts": milliseconds(comment.timeUs),
        ]
    }

    private func milliseconds(_ us: Int64) -> JSONTree { .number(ExportStamp(us).epochMilliseconds) }
}

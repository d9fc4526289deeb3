/// Zendesk's incremental export: one ticket object per line, its comments inside.
///
/// As in the product, the first comment repeats `description`, the moment of solving is not on the
/// ticket but in its metric set, and texts are escaped as Rails does. Times are ISO, UTC.
///
/// - Source: FORMATS.md, chapter on feedback exports; sample `zendesk_export.ndjson`.
struct ZendeskTickets {
    private let source: FeedbackSource
    private let ids: ExportIds

    init(_ source: FeedbackSource) {
        self.source = source
        ids = ExportIds(source)
    }

    func bytes(of items: [FeedbackItem]) -> [UInt8] { JSONText.lines(items.lazy.map(ticket), .markup) }

    private var host: String { "https://\(source.slug).zendesk.example" }
    private var mailbox: String { "support@\(source.slug).example" }

    private func ticket(_ item: FeedbackItem) -> JSONTree {
        let id = FeedbackExport.id(of: item, source: source)
        let head: JSONTree = [
            "url": .string("\(host)/api/v2/tickets/\(id).json"), "id": .whole(Int(id)), "external_id": nil,
            "via": via(item), "created_at": .string(ExportStamp(item.createdUs).iso),
            "updated_at": .string(ExportStamp(item.updatedUs).iso),
            "generated_timestamp": .number(ExportStamp(item.updatedUs).epochSeconds + 3),
            "type": type(item), "subject": .text(item.subject), "raw_subject": .text(item.subject),
            "description": .string(item.text ?? ""), "priority": .string(ZendeskWords.priority(item)),
            "status": .string(ZendeskWords.status(item)), "recipient": .string(mailbox),
        ]
        return head.adding(people(item)).adding(details(item))
    }

    private func people(_ item: FeedbackItem) -> JSONTree {
        let requester = person(item.author)
        return [
            "requester_id": .number(requester), "submitter_id": .number(requester),
            "assignee_id": .whole(item.assignee.map(person)),
            "organization_id": .whole(item.author.account.map(organisation)),
            "group_id": .number(ids.large("group")), "collaborator_ids": [], "has_incidents": false, "is_public": true,
            "requester": [
                "id": .number(requester), "name": .string(item.author.name), "email": .string(item.author.email),
                "locale": .string(item.language), "role": "end-user",
            ],
            "organization": item.author.account.map {
                ["id": .number(organisation($0)), "name": .string($0)]
            } ?? .null,
        ]
    }

    private func details(_ item: FeedbackItem) -> JSONTree {
        [
            "tags": .texts(item.tagWords), "custom_fields": customFields(item),
            "satisfaction_rating": satisfaction(item), "brand_id": .number(ids.large("brand")),
            "allow_channelback": false, "comments": .array(comments(item)), "metric_set": metrics(item),
        ]
    }

    private func via(_ item: FeedbackItem) -> JSONTree {
        let channel = ZendeskWords.channel(item, ids)
        guard channel == "email" else {
            return ["channel": .string(channel), "source": ["from": [:], "to": [:], "rel": nil]]
        }
        return [
            "channel": "email",
            "source": [
                "from": ["address": .string(item.author.email), "name": .string(item.author.name)],
                "to": ["address": .string(mailbox), "name": "Support"], "rel": nil,
            ],
        ]
    }

    private func type(_ item: FeedbackItem) -> JSONTree { .text(ZendeskWords.type(item, ids)) }

    private func customFields(_ item: FeedbackItem) -> JSONTree {
        let product = item.component.isEmpty ? nil : item.component
        return [
            ["id": .number(ids.large("field/request")), "value": .text(item.requestId)],
            ["id": .number(ids.large("field/conversation")), "value": .text(item.conversationId)],
            ["id": .number(ids.large("field/product")), "value": .text(product)],
        ]
    }

    private func satisfaction(_ item: FeedbackItem) -> JSONTree {
        guard item.rating != nil else { return ["score": .string(ZendeskWords.score(item))] }
        return [
            "id": .number(ids.large("rating/\(item.number)")), "score": .string(ZendeskWords.score(item)),
            "comment": nil,
        ]
    }

    private func comments(_ item: FeedbackItem) -> [JSONTree] {
        var first = FeedbackComment()
        first.timeUs = item.createdUs
        first.author = item.author
        first.text = item.text ?? ""
        return ([first] + item.comments).enumerated().map { comment($1, label: "comment/\(item.number)/\($0)") }
    }

    private func comment(_ comment: FeedbackComment, label: String) -> JSONTree {
        [
            "id": .number(ids.large(label)), "type": "Comment", "author_id": .number(person(comment.author)),
            "body": .string(comment.text),
            "html_body": .string("<div class=\"zd-comment\" dir=\"auto\">\(HTMLText.body(comment.text))</div>"),
            "plain_body": .string(comment.text), "public": .bool(comment.isPublic), "attachments": [],
            "audit_id": .number(ids.large("audit/" + label)),
            "via": ["channel": .string(comment.author.isAgent ? "web" : "email")],
            "created_at": .string(ExportStamp(comment.timeUs).iso),
        ]
    }

    private func metrics(_ item: FeedbackItem) -> JSONTree {
        [
            "id": .number(ids.large("metrics/\(item.number)")),
            "created_at": .string(ExportStamp(item.createdUs).iso),
            "updated_at": .string(ExportStamp(item.updatedUs).iso),
            "solved_at": .text(item.solvedUs.map { ExportStamp($0).iso }), "reopens": 0,
            "replies": .number(item.comments.count { $0.author.isAgent && $0.isPublic }),
        ]
    }

    private func person(_ author: FeedbackAuthor) -> Int { ids.large(ExportIds.person(author)) }
    private func organisation(_ name: String) -> Int { ids.large("organisation/\(name)") }
}

/// What Zendesk calls states and the like, in its exports' lower case.
enum ZendeskWords {
    /// `new` until somebody answers; about a third of the waiting ones wait for others.
    static func status(_ item: FeedbackItem) -> String {
        switch item.status {
        case .open: item.comments.isEmpty ? "new" : "open"
        case .pending: item.number % 3 == 0 ? "hold" : "pending"
        case .solved: "solved"
        case .closed: "closed"
        }
    }

    static func priority(_ item: FeedbackItem) -> String {
        ["urgent", "high", "normal", "low"][min(max(item.priority, 1), 4) - 1]
    }

    /// Four and five stars are good; who did not answer was asked once his ticket was solved.
    static func score(_ item: FeedbackItem) -> String {
        guard let rating = item.rating else { return item.isDone ? "offered" : "unoffered" }
        return rating >= 4 ? "good" : "bad"
    }

    static func channel(_ item: FeedbackItem, _ ids: ExportIds) -> String {
        ids.pick("via/\(item.number)", ["email", "email", "web", "api", "chat"])
    }

    /// Chosen by the priority and by chance; it must not tell what the ticket is about.
    static func type(_ item: FeedbackItem, _ ids: ExportIds) -> String? {
        if item.priority <= 1 { return "incident" }
        let type = ids.pick("type/\(item.number)", ["incident", "question", "task", ""])
        return type.isEmpty ? nil : type
    }
}

/// Intercom's conversations, one per line: HTML texts, times in whole epoch seconds.
///
/// Subjects are HTML as well. Parts hold the answers, notes that only agents see (`note`), and parts
/// without a text for assignment and closing, which `total_count` counts too. Ids are texts of
/// digits, as long as an epoch time. A rating of 1 to 5 stands in `conversation_rating`.
///
/// - Source: FORMATS.md, chapter on feedback exports; sample `intercom_conversations.ndjson`.
struct IntercomConversations {
    private let source: FeedbackSource
    private let ids: ExportIds

    init(_ source: FeedbackSource) {
        self.source = source
        ids = ExportIds(source)
    }

    func bytes(of items: [FeedbackItem]) -> [UInt8] { JSONText.lines(items.lazy.map(conversation)) }

    private func conversation(_ item: FeedbackItem) -> JSONTree {
        let head: JSONTree = [
            "type": "conversation", "id": .string(FeedbackExport.id(of: item, source: source)), "title": nil,
            "created_at": seconds(item.createdUs), "updated_at": seconds(item.updatedUs),
            "waiting_since": item.isDone ? nil : seconds(item.createdUs),
            "snoozed_until": item.status == .pending ? seconds(item.updatedUs + 3 * CivilDay.lengthUs) : nil,
            "source": origin(item),
        ]
        return head.adding(people(item)).adding(states(item)).adding(details(item))
    }

    private func origin(_ item: FeedbackItem) -> JSONTree {
        [
            "type": .string(item.subject == nil ? "conversation" : "email"),
            "id": .string("\(ids.number("source/\(item.number)", in: 100_000_000..<900_000_000))"),
            "delivered_as": "customer_initiated",
            "subject": .string(item.subject.map { HTMLText.body($0) } ?? ""),
            "body": item.text.map { .string(html($0, "\(item.number)")) } ?? .null,
            "author": person(item.author), "attachments": [], "url": nil, "redacted": false,
        ]
    }

    private func people(_ item: FeedbackItem) -> JSONTree {
        let contact: JSONTree = ["type": "contact", "id": .string(ids.hex(ExportIds.person(item.author), digits: 24))]
        return [
            "contacts": ["type": "contact.list", "contacts": [contact]],
            "company": item.author.account.map { name in
                [
                    "type": "company", "id": .string(ids.hex("company/\(name)", digits: 24)), "name": .string(name),
                ]
            } ?? .null,
            "admin_assignee_id": .whole(item.assignee.map(adminId)),
        ]
    }

    private func states(_ item: FeedbackItem) -> JSONTree {
        [
            "open": .bool(!item.isDone), "state": .string(state(item)), "read": true,
            "priority": .string(item.priority <= 2 ? "priority" : "not_priority"),
            "tags": ["type": "tag.list", "tags": .array(item.tags.map(tag))],
            "conversation_rating": rating(item),
            "statistics": [
                "type": "conversation_statistics", "time_to_assignment": .whole(timeToAssignment(item)),
                "last_close_at": item.solvedUs.map(seconds) ?? .null, "count_reopens": 0,
            ],
        ]
    }

    private func details(_ item: FeedbackItem) -> JSONTree {
        let parts = parts(item)
        return [
            "custom_attributes": [
                "Language": .string(item.language), "Product": .string(item.component),
                "Request ID": .text(item.requestId), "AI Conversation ID": .text(item.conversationId),
            ],
            "conversation_parts": [
                "type": "conversation_part.list", "conversation_parts": .array(parts),
                "total_count": .number(parts.count),
            ],
        ]
    }

    private func state(_ item: FeedbackItem) -> String {
        switch item.status {
        case .open: "open"
        case .pending: "snoozed"
        case .solved, .closed: "closed"
        }
    }

    private func rating(_ item: FeedbackItem) -> JSONTree {
        guard let rating = item.rating else { return nil }
        return ["rating": .number(rating), "remark": nil, "created_at": seconds(item.updatedUs)]
    }

    /// The comments, an assignment before the first agent's, a closing at the end.
    private func parts(_ item: FeedbackItem) -> [JSONTree] {
        var parts: [JSONTree] = []
        func add(_ type: String, _ timeUs: Int64, _ author: FeedbackAuthor, _ text: String?) {
            let label = "\(item.number)/\(parts.count)"
            let body = text.map { html($0, label) }
            let id = ids.number("part/\(label)", in: 100_000_000..<900_000_000)
            parts.append([
                "type": "conversation_part", "id": .string("\(id)"), "part_type": .string(type), "body": .text(body),
                "created_at": seconds(timeUs), "author": person(author), "attachments": [],
            ])
        }
        for comment in item.comments {
            if comment.author.isAgent, !parts.contains(where: isAssignment) {
                add("assignment", comment.timeUs, comment.author, nil)
            }
            add(comment.isPublic ? "comment" : "note", comment.timeUs, comment.author, comment.text)
        }
        if let solvedUs = item.solvedUs, let agent = item.assignee { add("close", solvedUs, agent, nil) }
        return parts
    }

    private func isAssignment(_ part: JSONTree) -> Bool {
        guard case .object(let members) = part else { return false }
        return members.contains { member in
            if case .string("assignment") = member.value { member.name == "part_type" } else { false }
        }
    }

    private func timeToAssignment(_ item: FeedbackItem) -> Int? {
        item.comments.first { $0.author.isAgent }.map { Int(($0.timeUs - item.createdUs) / 1_000_000) }
    }

    private func person(_ author: FeedbackAuthor) -> JSONTree {
        let id = author.isAgent ? "\(adminId(author))" : ids.hex(ExportIds.person(author), digits: 24)
        return [
            "type": .string(author.isAgent ? "admin" : "user"), "id": .string(id), "name": .string(author.name),
            "email": .string(author.email),
        ]
    }

    private func adminId(_ author: FeedbackAuthor) -> Int {
        ids.number(ExportIds.person(author), in: 200_000..<9_000_000)
    }

    private func tag(_ name: String) -> JSONTree {
        ["type": "tag", "id": .string("\(ids.number("tag/\(name)", in: 100_000..<999_999))"), "name": .string(name)]
    }

    /// Some texts come from the messenger, some from mail programs that number every accent.
    private func html(_ text: String, _ label: String) -> String {
        let fromMail = ids.pick("mail/\(label)", ["no", "no", "no", "yes"]) == "yes"
        return HTMLText.body(text, ids.half("lines/\(label)") ? .paragraphs : .breaks, namesAccents: fromMail)
    }

    private func seconds(_ us: Int64) -> JSONTree { .number(ExportStamp(us).epochSeconds) }
}

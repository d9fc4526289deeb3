/// The list of issues as GitHub's REST API gives it: one JSON array, an issue per line.
///
/// There are neither priorities nor ratings nor texts of comments, only their number. A form adds a
/// section to the body where it knows a request or conversation id. Organisations show as the ending
/// of a managed login, `m-okafor_acme`. Times are ISO, UTC.
///
/// - Source: GitHub REST API 2022-11-28, "List repository issues".
struct GitHubIssues {
    private let source: FeedbackSource
    private let ids: ExportIds

    init(_ source: FeedbackSource) {
        self.source = source
        ids = ExportIds(source)
    }

    func bytes(of items: [FeedbackItem]) -> [UInt8] {
        var text = JSONText()
        text.append(raw: "[")
        for (index, item) in items.enumerated() {
            text.append(raw: index == 0 ? "\n" : ",\n")
            text.append(issue(item))
        }
        text.append(raw: items.isEmpty ? "]\n" : "\n]\n")
        return text.bytes
    }

    private var repository: String { "acme/\(source.slug)" }

    private func issue(_ item: FeedbackItem) -> JSONTree {
        let number = FeedbackExport.id(of: item, source: source)
        let head: JSONTree = [
            "url": .string("https://api.github.example/repos/\(repository)/issues/\(number)"),
            "html_url": .string("https://github.example/\(repository)/issues/\(number)"),
            "id": .number(ids.running(item, from: 2_000_000_000..<2_400_000_000)),
            "node_id": .string("I_kwDO" + ids.hex("node/\(item.number)", digits: 12)), "number": .whole(Int(number)),
            "title": .string(item.subject ?? ""), "user": user(item.author),
            "labels": .array(item.tags.map(label)), "state": .string(item.isDone ? "closed" : "open"),
            "locked": false,
        ]
        return head.adding(people(item)).adding(details(item))
    }

    private func people(_ item: FeedbackItem) -> JSONTree {
        let assignee = item.assignee.map(user)
        return [
            "assignee": assignee ?? .null, "assignees": .array(assignee.map { [$0] } ?? []), "milestone": nil,
            "comments": .number(item.comments.count { $0.isPublic }), "author_association": "NONE",
        ]
    }

    private func details(_ item: FeedbackItem) -> JSONTree {
        [
            "created_at": .string(ExportStamp(item.createdUs).iso),
            "updated_at": .string(ExportStamp(item.updatedUs).iso), "closed_at": closed(item),
            "active_lock_reason": nil, "body": body(item), "state_reason": reason(item),
            "reactions": ["total_count": 0, "+1": 0, "-1": 0],
        ]
    }

    private func closed(_ item: FeedbackItem) -> JSONTree {
        item.isDone ? .string(ExportStamp(item.solvedUs ?? item.updatedUs).iso) : nil
    }

    private func reason(_ item: FeedbackItem) -> JSONTree {
        guard item.isDone else { return nil }
        return item.solvedUs == nil ? "not_planned" : "completed"
    }

    /// The text as it was typed, which is Markdown, and a section for each id of the form.
    private func body(_ item: FeedbackItem) -> JSONTree {
        let sections = [("Request ID", item.requestId), ("Conversation ID", item.conversationId)].compactMap {
            title, id in id.map { "### \(title)\n\n`\($0)`" }
        }
        let parts = (item.text.map { [$0] } ?? []) + sections
        return parts.isEmpty ? nil : .string(parts.joined(separator: "\n\n"))
    }

    private func user(_ author: FeedbackAuthor) -> JSONTree {
        let name = ExportIds.slug(author.name, separator: "-")
        let login = author.account.map { name + "_" + ExportIds.slug($0, separator: "-") } ?? name
        return [
            "login": .string(login), "id": .number(ids.number(ExportIds.person(author), in: 100_000..<180_000_000)),
            "type": "User", "site_admin": false,
        ]
    }

    private func label(_ name: String) -> JSONTree {
        [
            "id": .number(ids.large("label/\(name)")), "name": .string(name),
            "color": .string(ids.hex("label/\(name)", digits: 6)), "default": false, "description": nil,
        ]
    }
}

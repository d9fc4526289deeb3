/// Jira's REST search, one issue per line; times with milliseconds and an offset without a colon.
///
/// Half of the sources are version 3, whose texts are document trees, and half version 2, whose texts
/// are strings. Comments of a service desk say by `jsdPublic` who sees them; organisation, rating,
/// language and request id stand in custom fields, whose numbers differ from one site to the next.
///
/// - Source: FORMATS.md, chapter on feedback exports; sample `jira_search.ndjson`.
struct JiraIssues {
    private let source: FeedbackSource
    private let ids: ExportIds

    init(_ source: FeedbackSource) {
        self.source = source
        ids = ExportIds(source)
    }

    func bytes(of items: [FeedbackItem]) -> [UInt8] { JSONText.lines(items.lazy.map(issue)) }

    /// Whether texts are document trees.
    var writesDocuments: Bool { ids.half("jira/version") }

    private var host: String { "https://\(source.slug).atlassian.example/rest/api/\(writesDocuments ? 3 : 2)" }

    private func issue(_ item: FeedbackItem) -> JSONTree {
        let id = JiraWords.issueId(item, ids)
        return [
            "expand": "renderedFields,names,schema,operations,editmeta,changelog", "id": .string("\(id)"),
            "self": .string("\(host)/issue/\(id)"), "key": .string(FeedbackExport.id(of: item, source: source)),
            "fields": words(item).adding(people(item)).adding(texts(item)).adding(customFields(item)),
        ]
    }

    private func words(_ item: FeedbackItem) -> JSONTree {
        [
            "summary": .string(item.subject ?? ""), "issuetype": ["name": .string(JiraWords.type(item, ids))],
            "project": ["key": .string(source.projectKey), "name": .string(source.name)],
            "status": [
                "name": .string(JiraWords.status(item)), "statusCategory": ["key": .string(JiraWords.category(item))],
            ],
            "priority": ["name": .string(JiraWords.priority(item))],
            "resolution": JiraWords.resolution(item).map { ["name": .string($0)] } ?? .null,
            "labels": .texts(item.tagWords),
            "components": item.component.isEmpty ? [] : [["name": .string(item.component)]],
            "environment": nil, "duedate": nil,
        ]
    }

    private func people(_ item: FeedbackItem) -> JSONTree {
        [
            "reporter": person(item.author), "creator": person(item.author),
            "assignee": item.assignee.map(person) ?? .null,
            "created": .string(stamp(item.createdUs)), "updated": .string(stamp(item.updatedUs)),
            "resolutiondate": .text(item.solvedUs.map(stamp)),
        ]
    }

    private func texts(_ item: FeedbackItem) -> JSONTree {
        let comments = item.comments.enumerated().map { comment($1, id: JiraWords.issueId(item, ids) * 40 + $0) }
        let count = JSONTree.number(comments.count)
        return [
            "description": item.text.map(text) ?? .null,
            "comment": ["comments": .array(comments), "maxResults": count, "total": count, "startAt": 0],
        ]
    }

    private func customFields(_ item: FeedbackItem) -> JSONTree {
        let organisations = item.author.account.map { name -> JSONTree in
            [["id": .string("\(ids.number("organisation/\(name)", in: 1..<900))"), "name": .string(name)]]
        }
        return [
            field("request"): .text(item.requestId), field("conversation"): .text(item.conversationId),
            field("organisations"): organisations ?? [],
            field("satisfaction"): item.rating.map { ["rating": .number($0)] } ?? .null,
            field("language"): ["languageCode": .string(item.language)],
        ]
    }

    private func comment(_ comment: FeedbackComment, id: Int) -> JSONTree {
        [
            "id": .string("\(id)"), "author": person(comment.author), "body": text(comment.text),
            "updateAuthor": person(comment.author), "created": .string(stamp(comment.timeUs)),
            "updated": .string(stamp(comment.timeUs)), "jsdPublic": .bool(comment.isPublic),
        ]
    }

    private func text(_ text: String) -> JSONTree {
        writesDocuments ? AtlassianDocument.tree(text) : .string(text)
    }

    private func person(_ author: FeedbackAuthor) -> JSONTree {
        [
            "accountId": .string(ids.hex(ExportIds.person(author), digits: 24)),
            "accountType": .string(author.isAgent ? "atlassian" : "customer"),
            "emailAddress": .string(author.email), "displayName": .string(author.name), "active": true,
        ]
    }

    private func field(_ label: String) -> String { JiraWords.customField(label, ids) }

    private func stamp(_ us: Int64) -> String { ExportStamp(us, offsetMinutes: source.utcOffsetMinutes).jira }
}

/// What Jira calls states and the like.
enum JiraWords {
    static func issueId(_ item: FeedbackItem, _ ids: ExportIds) -> Int {
        ids.running(item, from: 10_000..<100_000)
    }

    /// Each label's number lies in a range of its own, so that no two fields share one.
    static func customField(_ label: String, _ ids: ExportIds) -> String {
        let labels = ["request", "conversation", "organisations", "satisfaction", "language"]
        let place = labels.firstIndex(of: label) ?? labels.count
        return "customfield_\(10_030 + 20 * place + ids.number("field/\(label)", in: 0..<20))"
    }

    static func status(_ item: FeedbackItem) -> String {
        switch item.status {
        case .open: item.comments.isEmpty ? "Open" : "In Progress"
        case .pending: "Waiting for customer"
        case .solved: "Resolved"
        case .closed: "Closed"
        }
    }

    static func category(_ item: FeedbackItem) -> String {
        if item.isDone { return "done" }
        return status(item) == "Open" ? "new" : "indeterminate"
    }

    static func priority(_ item: FeedbackItem) -> String {
        ["Highest", "High", "Medium", "Low"][min(max(item.priority, 1), 4) - 1]
    }

    static func resolution(_ item: FeedbackItem) -> String? {
        guard item.isDone else { return nil }
        return item.solvedUs == nil ? "Won't Do" : "Done"
    }

    /// Chosen by chance; it must not tell what the issue is about.
    static func type(_ item: FeedbackItem, _ ids: ExportIds) -> String {
        ids.pick("type/\(item.number)", ["Support", "Support", "[System] Service request", "Task"])
    }
}

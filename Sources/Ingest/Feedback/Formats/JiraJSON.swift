extension FeedbackFormat {
    /// Issues of Jira's REST search, with or without a service desk; texts are document trees or wiki markup.
    static let jiraJSON = FeedbackFormat(
        "jira_json",
        objects: ObjectFormat(
            recognises: { $0.has("key", "fields") && $0["fields"].isObject }, raw: { value, _ in JiraIssue.raw(value) })
    )
}

private enum JiraIssue {
    static func raw(_ value: JSONValue) -> RawFeedback {
        let fields = value["fields"]
        var raw = RawFeedback()
        raw[.id] = value["key"].text
        raw[.subject] = fields["summary"].text
        setText(&raw, fields["description"])
        raw[.createdAt] = fields["created"].text
        raw[.updatedAt] = fields["updated"].text
        raw[.solvedAt] = fields["resolutiondate"].text
        raw[.type] = fields["issuetype"]["name"].text
        raw[.priority] = fields["priority"]["name"].text
        raw[.status] = fields["status"]["name"].text
        raw.tags = fields["labels"].texts()
        let reporter = fields["reporter"].isObject ? fields["reporter"] : fields["creator"]
        raw[.author] = personId(reporter)
        raw[.authorEmail] = reporter["emailAddress"].text
        raw.role = reporter["accountType"].text == "app" ? .agent : .customer
        raw.isAutomatic = reporter["accountType"].text == "app"
        setCustomFields(&raw, fields)
        raw.replies = fields["comment"]["comments"].elements.map { reply($0, fields) }
        raw[.comments] = fields["comment"]["total"].text
        return raw
    }

    private static func setText(_ raw: inout RawFeedback, _ text: JSONValue) {
        if text.isObject {
            raw.document = text
        } else {
            raw[.text] = text.text
            raw.markup = .wiki
        }
    }

    private static func personId(_ person: JSONValue) -> String? {
        person["accountId"].text ?? person["key"].text ?? person["name"].text ?? person["displayName"].text
    }

    /// The numbers of custom fields differ from site to site, so their shapes tell what they are.
    private static func setCustomFields(_ raw: inout RawFeedback, _ fields: JSONValue) {
        for (name, value) in fields.members.sorted(by: { $0.key < $1.key }) where name.hasPrefix("customfield_") {
            if let text = value.text {
                raw.idFields.append((name, text))
            } else if let rating = value["rating"].text {
                raw[.rating] = rating
                raw[.ratingComment] = value["comment"].text ?? value["comment"]["body"].text
            } else if let language = value["languageCode"].text {
                raw[.language] = language
            } else if let organisation = value.elements.first, organisation.has("id", "name"), !isSprint(organisation) {
                raw[.account] = raw[.account] ?? organisation["name"].text
            } else if let request = value["requestType"]["name"].text, raw[.type] == nil {
                raw[.type] = request
            }
        }
        raw[.account] = raw[.account] ?? fields["organizations"].texts("name").first
    }

    private static func isSprint(_ value: JSONValue) -> Bool {
        ["state", "boardId", "value", "accountId"].contains { value.has($0) }
    }

    private static func reply(_ comment: JSONValue, _ fields: JSONValue) -> RawFeedback {
        var raw = RawFeedback()
        let author = comment["author"]
        raw[.id] = comment["id"].text
        setText(&raw, comment["body"])
        raw[.createdAt] = comment["created"].text
        raw[.updatedAt] = comment["updated"].text
        raw[.author] = personId(author)
        raw[.authorEmail] = author["emailAddress"].text
        // A visibility names the group that alone may see the comment.
        raw.isPublic = comment["visibility"].isObject ? false : comment["jsdPublic"].bool
        raw.role = role(author, fields, isPublic: raw.isPublic)
        raw.isAutomatic = author["accountType"].text == "app"
        return raw
    }

    private static func role(_ author: JSONValue, _ fields: JSONValue, isPublic: Bool?) -> FeedbackRole {
        guard isPublic != false, let id = personId(author) else { return isPublic == false ? .agent : .unknown }
        if id == personId(fields["reporter"]) || author["accountType"].text == "customer" { return .customer }
        if id == personId(fields["assignee"]) || author["accountType"].text == "app" { return .agent }
        // Outside of a service desk everybody has the same kind of account.
        return isPublic == true ? .agent : .unknown
    }
}

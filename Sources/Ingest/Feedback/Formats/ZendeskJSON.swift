extension FeedbackFormat {
    /// Tickets of Zendesk's API and of its JSON export; comments may stand inside.
    ///
    /// The first comment repeats the description and gives no record. A comment's author is a customer if he asked for
    /// the ticket or follows it, and else an agent: tickets do not say it.
    static let zendeskJSON = FeedbackFormat(
        "zendesk_json",
        objects: ObjectFormat(
            recognises: { $0.has("requester_id", "submitter_id") || $0.has("requester_id", "description", "status") },
            raw: { value, _ in ZendeskTicket.raw(value) }))
}

private enum ZendeskTicket {
    static func raw(_ value: JSONValue) -> RawFeedback {
        var raw = RawFeedback()
        raw[.id] = value["id"].text
        raw[.subject] = value["subject"].text ?? value["raw_subject"].text
        raw[.text] = value["description"].text
        raw[.channel] = value["via"]["channel"].text
        raw[.createdAt] = value["created_at"].text
        raw[.updatedAt] = value["updated_at"].text
        raw[.solvedAt] = value["metric_set"]["solved_at"].text ?? value["solved_at"].text
        raw.tags = value["tags"].texts()
        setPeople(&raw, value)
        setStates(&raw, value)
        setFields(&raw, value)
        setComments(&raw, value)
        return raw
    }

    private static func setPeople(_ raw: inout RawFeedback, _ value: JSONValue) {
        raw[.author] = value["requester_id"].text
        raw[.authorEmail] = value["requester"]["email"].text ?? value["via"]["source"]["from"]["address"].text
        raw[.account] = value["organization"]["name"].text ?? value["organization_id"].text
        raw[.language] = value["requester"]["locale"].text
        raw.isPublic = value["is_public"].bool
        // Who files a ticket for another may be an agent.
        let isOwn = value["submitter_id"] == value["requester_id"] || value["submitter_id"].text == nil
        raw.role = isOwn ? .customer : .unknown
    }

    private static func setStates(_ raw: inout RawFeedback, _ value: JSONValue) {
        raw[.status] = value["status"].text
        raw[.priority] = value["priority"].text
        raw[.type] = value["type"].text
        let rating = value["satisfaction_rating"]
        raw[.rating] = rating["score"].text
        raw[.ratingComment] = rating["comment"].text
    }

    private static func setFields(_ raw: inout RawFeedback, _ value: JSONValue) {
        let fields =
            value["custom_fields"].elements.isEmpty ? value["fields"].elements : value["custom_fields"].elements
        raw.idFields = fields.compactMap { field in field["value"].text.map { ("", $0) } }
        if let external = value["external_id"].text { raw.idFields.append(("external_id", external)) }
    }

    private static func setComments(_ raw: inout RawFeedback, _ value: JSONValue) {
        var comments = value["comments"].elements
        guard let first = comments.first else { return }
        if text(first) == value["description"].text || raw[.text] == nil {
            raw[.text] = raw[.text] ?? text(first)
            let isAsker = first["author_id"].text == value["requester_id"].text
            raw.role = first["author_id"].text == nil || isAsker ? raw.role : .agent
            comments.removeFirst()
        }
        raw.replies = comments.map { reply($0, value) }
        raw[.comments] = "\(comments.count)"
    }

    private static func text(_ comment: JSONValue) -> String? {
        comment["plain_body"].text ?? comment["body"].text
    }

    private static func reply(_ comment: JSONValue, _ ticket: JSONValue) -> RawFeedback {
        var raw = RawFeedback()
        raw[.id] = comment["id"].text
        raw[.text] = text(comment) ?? comment["html_body"].text
        if text(comment) == nil { raw.markup = .html }
        raw[.createdAt] = comment["created_at"].text
        raw[.channel] = comment["via"]["channel"].text
        raw[.author] = comment["author_id"].text
        raw.isPublic = comment["public"].bool
        let followers = ticket["collaborator_ids"].texts() + ticket["email_cc_ids"].texts()
        let isCustomer = raw[.author].map { $0 == ticket["requester_id"].text || followers.contains($0) }
        raw.role = isCustomer.map { $0 && raw.isPublic != false ? .customer : .agent } ?? .unknown
        return raw
    }
}

extension FeedbackFormat {
    /// Conversations of Intercom; texts and subjects are HTML, times epoch seconds.
    static let intercomJSON = FeedbackFormat(
        "intercom_json",
        objects: ObjectFormat(
            recognises: { $0["type"].text == "conversation" || $0.has("conversation_parts", "source") },
            raw: { value, _ in IntercomConversation.raw(value) }))
}

private enum IntercomConversation {
    static func raw(_ value: JSONValue) -> RawFeedback {
        let source = value["source"].isObject ? value["source"] : value["conversation_message"]
        var raw = message(source)
        raw[.id] = value["id"].text
        raw.subjectMarkup = .html
        raw[.subject] = source["subject"].text ?? value["title"].text
        raw[.channel] = source["type"].text
        raw[.createdAt] = value["created_at"].text
        raw[.updatedAt] = value["updated_at"].text
        raw[.closedAt] = value["statistics"]["last_close_at"].text
        raw[.account] = value["company"]["name"].text ?? source["author"]["company"].text
        raw[.status] = value["state"].text
        raw[.priority] = value["priority"].text
        raw.tags = value["tags"]["tags"].texts("name")
        raw[.rating] = value["conversation_rating"]["rating"].text
        raw[.ratingComment] = value["conversation_rating"]["remark"].text
        setAttributes(&raw, value["custom_attributes"])
        setParts(&raw, value["conversation_parts"])
        if ["operator_initiated", "automated"].contains(source["delivered_as"].text) { raw.isAutomatic = true }
        return raw
    }

    private static func message(_ source: JSONValue) -> RawFeedback {
        var raw = RawFeedback()
        let author = source["author"]
        raw.markup = .html
        raw[.text] = source["body"].text
        raw[.author] = author["id"].text ?? author["name"].text
        raw[.authorEmail] = author["email"].text
        switch author["type"].text {
        case "user", "lead", "contact", "visitor": raw.role = .customer
        case "admin", "team": raw.role = .agent
        case "bot", "operator":
            raw.role = .agent
            raw.isAutomatic = true
        default: break
        }
        return raw
    }

    private static func setAttributes(_ raw: inout RawFeedback, _ attributes: JSONValue) {
        for (name, value) in attributes.members.sorted(by: { $0.key < $1.key }) {
            guard let text = value.text else { continue }
            if name.lowercased() == "language" { raw[.language] = text } else { raw.idFields.append((name, text)) }
        }
    }

    /// Parts without a text only say that something was assigned or closed.
    private static func setParts(_ raw: inout RawFeedback, _ parts: JSONValue) {
        let list = parts["conversation_parts"].elements.isEmpty ? parts.elements : parts["conversation_parts"].elements
        raw.replies = list.filter { $0["body"].text != nil }.map { part in
            var reply = message(part)
            reply[.id] = part["id"].text
            reply[.createdAt] = part["created_at"].text
            let isNote = part["part_type"].text == "note"
            reply.isPublic = !isNote
            if isNote { reply.role = .agent }
            return reply
        }
        raw[.comments] = "\(raw.replies.count)"
    }
}

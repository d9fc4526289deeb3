extension FeedbackFormat {
    /// Thumbs on the answers of a chat, one a line, with the turns of the conversation where they were kept.
    ///
    /// Turns are comments: the assistant's are an agent's, the user's a customer's.
    static let chatFeedback = FeedbackFormat(
        "chat_feedback_ndjson",
        objects: ObjectFormat(
            recognises: { value in
                value.has("feedback_id") || value.has("transcript")
                    || value.has("conversation_id", "rating")
                        && !value.has("message")
            },
            raw: { value, _ in ChatThumb.raw(value) }))
}

private enum ChatThumb {
    static func raw(_ value: JSONValue) -> RawFeedback {
        var raw = RawFeedback()
        raw.kind = .rating
        raw.role = .customer
        raw[.channel] = "chat"
        raw[.id] = ["feedback_id", "id", "message_id"].lazy.compactMap { value[$0].text }.first
        raw[.createdAt] = ["created_at", "timestamp", "ts"].lazy.compactMap { value[$0].text }.first
        raw[.subject] = value["title"].text
        raw[.text] = value["comment"].text ?? value["text"].text
        raw[.rating] = value["rating"].text ?? value["thumb"].text ?? value["score"].text
        // A thumb as a number is 1 or 0.
        raw.usualScale = 0...1
        raw[.language] = value["locale"].text ?? value["language"].text
        let user = value["user"]
        raw[.author] = user["id"].text ?? value["user_id"].text ?? user["name"].text
        raw[.authorEmail] = user["email"].text
        raw[.account] = user["organization"].text ?? value["account"].text
        raw[.requestId] = value["request_id"].text
        raw[.traceId] = value["trace_id"].text
        raw[.conversationId] = value["conversation_id"].text ?? value["session_id"].text
        raw.tags = value["tags"].texts()
        raw.replies = value["transcript"].elements.filter { $0["content"].text != nil }.map(turn)
        return raw
    }

    private static func turn(_ value: JSONValue) -> RawFeedback {
        var raw = RawFeedback()
        raw[.id] = value["id"].text
        raw[.text] = value["content"].text
        raw[.createdAt] = value["ts"].text ?? value["created_at"].text
        raw[.author] = value["author"].text
        raw.isPublic = true
        switch value["role"].text {
        case "user", "customer", "human": raw.role = .customer
        case "assistant", "agent", "bot", "system", "tool": raw.role = .agent
        default: break
        }
        return raw
    }
}

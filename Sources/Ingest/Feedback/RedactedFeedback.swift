extension Redactor {
    /// A record as it may be stored or printed: every text of it is filtered.
    ///
    /// The ids that it links to must have been found before. An author is kept where the name is an id; an e-mail
    /// address, a telephone number or the name of a person becomes a pseudonym.
    public func redacted(_ record: FeedbackRecord) -> FeedbackRecord {
        var result = record
        result.author = record.author.map(shownAuthor)
        result.tags = record.tags.map(filtered)
        result.linkedRequestIds = record.linkedRequestIds.map(shownId)
        result.linkedTraceIds = record.linkedTraceIds.map(shownId)
        result.linkedConversationIds = record.linkedConversationIds.map(shownId)
        result.id = shownId(record.id)
        result.parentId = record.parentId.map(shownId)
        filter(&result.channel)
        filter(&result.account)
        filter(&result.subject)
        filter(&result.text)
        result.spoken = record.spoken == record.text ? result.text : record.spoken.map(filtered)
        filter(&result.language)
        filter(&result.csatRaw)
        filter(&result.csatComment)
        filter(&result.status)
        filter(&result.priority)
        filter(&result.type)
        filter(&result.consumer)
        return result
    }

    private func filter(_ text: inout String?) { text = text.map(filtered) }

    /// An id that reads like a card or a telephone number becomes a pseudonym, so that it still tells items apart.
    private func shownId(_ id: String) -> String {
        filtered(id) == id ? id : String(decoding: pseudonym("id", Array(id.utf8)), as: UTF8.self)
    }

    private func shownAuthor(_ author: String) -> String {
        let filtered = filtered(author)
        if filtered.hasPrefix("email:p_"), !filtered.contains(" ") { return filtered }
        guard filtered != author || AuthorShape.isName(author) else { return author }
        return String(decoding: pseudonym("author", Array(author.utf8)), as: UTF8.self)
    }
}

/// Tells names of people from ids and logins.
private enum AuthorShape {
    /// Letters beyond ASCII, anything with a space, and a word without digits that begins with a capital: `O'Brien`.
    static func isName(_ author: String) -> Bool {
        if author.utf8.contains(where: { $0 >= 0x80 || $0 == 0x20 || $0 == 0x09 }) { return true }
        guard let first = author.utf8.first, first &- 0x41 < 26, author.utf8.count > 1 else { return false }
        return author.utf8.dropFirst().allSatisfy { byte in
            (byte | 0x20) &- 0x61 < 26 || byte == 0x2d || byte == 0x27 || byte == 0x2e
        }
    }
}

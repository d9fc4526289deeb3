extension Redactor {
    /// A record as it may be stored or printed: every text of it is filtered.
    ///
    /// The ids that it links to must have been found before. An author is kept where the name is an id; an e-mail
    /// address, a telephone number or the name of a person becomes a pseudonym.
    public func redacted(_ record: FeedbackRecord) -> FeedbackRecord {
        var result = record
        result.author = record.author.map(shownAuthor)
        result.tags = record.tags.map(filtered)
        result.linkedRequestIds = record.linkedRequestIds.map(filtered)
        result.linkedTraceIds = record.linkedTraceIds.map(filtered)
        result.linkedConversationIds = record.linkedConversationIds.map(filtered)
        result.id = filtered(record.id)
        for field in Self.texts {
            guard let text = record[keyPath: field] else { continue }
            result[keyPath: field] = filtered(text)
        }
        return result
    }

    private static var texts: [WritableKeyPath<FeedbackRecord, String?>] {
        [
            \.parentId, \.channel, \.account, \.subject, \.text, \.spoken, \.language, \.csatRaw, \.csatComment,
            \.status,
            \.priority, \.type, \.consumer,
        ]
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
    /// Letters beyond ASCII, anything with a space, and a single word with a capital: `Jane`.
    static func isName(_ author: String) -> Bool {
        if author.utf8.contains(where: { $0 >= 0x80 || $0 == 0x20 || $0 == 0x09 }) { return true }
        guard let first = author.utf8.first, first &- 0x41 < 26, author.utf8.count > 1 else { return false }
        return author.utf8.dropFirst().allSatisfy { $0 &- 0x61 < 26 || $0 == 0x2d || $0 == 0x27 }
    }
}

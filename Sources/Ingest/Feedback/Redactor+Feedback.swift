extension Redactor {
    /// A record as it may be stored or printed: every text in it has passed the rules.
    ///
    /// Ids of calls are found in a record's texts before, when it is made.
    public func redacted(_ record: FeedbackRecord) -> FeedbackRecord {
        var record = record
        record.id = redacted(record.id)
        for path in Self.texts { record[keyPath: path] = record[keyPath: path].map(redacted) }
        for path in Self.lists { record[keyPath: path] = record[keyPath: path].map(redacted) }
        return record
    }

    private static var texts: [WritableKeyPath<FeedbackRecord, String?>] {
        [
            \.parentId, \.channel, \.author, \.account, \.subject, \.text, \.spoken, \.csatRaw, \.csatComment, \.status,
            \.priority, \.type, \.consumer, \.language,
        ]
    }

    private static var lists: [WritableKeyPath<FeedbackRecord, [String]>] {
        [\.tags, \.linkedRequestIds, \.linkedTraceIds, \.linkedConversationIds]
    }

    private func redacted(_ text: String) -> String {
        let bytes = Array(text.utf8)
        return String(decoding: filtered(bytes.span), as: UTF8.self)
    }
}

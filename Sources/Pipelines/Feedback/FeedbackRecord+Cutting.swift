import Ingest

extension FeedbackRecord {
    /// The longest text that the table keeps.
    static let textBytes = 16 << 10
    /// The longest of all else: names, states, ids.
    static let wordBytes = 512
    /// The most tags.
    static let mostTags = 64

    /// Cuts what is longer than the table keeps, at the border of a character.
    mutating func cut() {
        for field in [\FeedbackRecord.text, \.spoken, \.csatComment, \.subject] {
            self[keyPath: field] = self[keyPath: field].map { Self.cut($0, Self.textBytes) }
        }
        for field in Self.words { self[keyPath: field] = self[keyPath: field].map { Self.cut($0, Self.wordBytes) } }
        id = Self.cut(id, Self.wordBytes)
        tags = tags.prefix(Self.mostTags).map { Self.cut($0, Self.wordBytes) }
        linkedRequestIds = linkedRequestIds.map { Self.cut($0, Self.wordBytes) }
        linkedTraceIds = linkedTraceIds.map { Self.cut($0, Self.wordBytes) }
        linkedConversationIds = linkedConversationIds.map { Self.cut($0, Self.wordBytes) }
    }

    private static var words: [WritableKeyPath<FeedbackRecord, String?>] {
        [
            \.parentId, \.channel, \.author, \.account, \.language, \.csatRaw, \.status, \.priority, \.type, \.consumer,
        ]
    }

    private static func cut(_ text: String, _ most: Int) -> String {
        guard text.utf8.count > most else { return text }
        let bytes = Array(text.utf8.prefix(most))
        var end = bytes.count
        while end > 0, String(validating: bytes[..<end], as: UTF8.self) == nil { end -= 1 }
        return String(decoding: bytes[..<end], as: UTF8.self)
    }
}

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
        Self.cut(&text, Self.textBytes)
        Self.cut(&spoken, Self.textBytes)
        Self.cut(&csatComment, Self.textBytes)
        Self.cut(&subject, Self.textBytes)
        Self.cut(&parentId, Self.wordBytes)
        Self.cut(&channel, Self.wordBytes)
        Self.cut(&author, Self.wordBytes)
        Self.cut(&account, Self.wordBytes)
        Self.cut(&language, Self.wordBytes)
        Self.cut(&csatRaw, Self.wordBytes)
        Self.cut(&status, Self.wordBytes)
        Self.cut(&priority, Self.wordBytes)
        Self.cut(&type, Self.wordBytes)
        Self.cut(&consumer, Self.wordBytes)
        id = Self.cut(id, Self.wordBytes)
        tags = tags.prefix(Self.mostTags).map { Self.cut($0, Self.wordBytes) }
        linkedRequestIds = linkedRequestIds.map { Self.cut($0, Self.wordBytes) }
        linkedTraceIds = linkedTraceIds.map { Self.cut($0, Self.wordBytes) }
        linkedConversationIds = linkedConversationIds.map { Self.cut($0, Self.wordBytes) }
    }

    private static func cut(_ text: inout String?, _ most: Int) {
        guard let long = text, long.utf8.count > most else { return }
        text = cut(long, most)
    }

    private static func cut(_ text: String, _ most: Int) -> String {
        guard text.utf8.count > most else { return text }
        let bytes = Array(text.utf8.prefix(most))
        var end = bytes.count
        while end > 0, String(validating: bytes[..<end], as: UTF8.self) == nil { end -= 1 }
        return String(decoding: bytes[..<end], as: UTF8.self)
    }
}

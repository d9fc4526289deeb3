/// A user's own phrases for topics.
public enum UserPhrases {
    /// What each weighs: it settles its topic.
    static let weight: Float = 3

    /// Looks whether a phrase can speak for a topic.
    ///
    /// - Parameter phrase: one to six words, with `..` where up to four others may pass.
    public static func check(_ phrase: String, _ topic: Topic) throws(PhraseMistake) {
        guard topic != .other else { throw .noPhrasesFor(topic.word) }
        guard PhraseTable.canBe(phrase) else { throw .noPhrase(phrase, topic: topic.word) }
    }
}

/// What is wrong with a user's phrase.
public enum PhraseMistake: Error, Equatable, Sendable, CustomStringConvertible {
    /// Of a topic that is what is left over.
    case noPhrasesFor(String)
    case noPhrase(String, topic: String)

    public var description: String {
        switch self {
        case .noPhrasesFor(let topic): "\"\(topic)\" takes no phrases: it is what no other topic is"
        case .noPhrase(let phrase, let topic):
            "\(topic): \"\(phrase)\" is no phrase; it takes one to \(PhraseTable.longest) words of one sentence that carry meaning"
        }
    }
}

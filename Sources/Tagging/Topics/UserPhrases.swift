/// A user's own phrases, as a settings file has them, once they are understood.
public struct UserPhrases: Sendable {
    /// As `Tagger` takes them.
    public let phrases: [(text: String, topic: Topic, weight: Float)]

    /// What a phrase weighs where nothing else is said: it settles its topic.
    public static let usualWeight: Float = 3
    /// Weights are from the negative of this to this, and not zero.
    public static let heaviest: Float = 10

    /// - Parameter entries: one to six words, with `..` where up to four others may pass; a negative weight takes a
    ///   topic back.
    /// - Throws: the first mistake.
    public init(_ entries: [(topic: String, phrase: String, weight: Float)]) throws(PhraseMistake) {
        var phrases: [(text: String, topic: Topic, weight: Float)] = []
        for entry in entries {
            guard let topic = Topic(word: entry.topic) else {
                throw .unknownTopic(entry.topic, nearest: Self.nearest(entry.topic))
            }
            try Self.check(entry.phrase, topic)
            guard entry.weight != 0, abs(entry.weight) <= Self.heaviest else {
                throw .badWeight(entry.weight, phrase: entry.phrase)
            }
            phrases.append((entry.phrase, topic, entry.weight))
        }
        self.phrases = phrases
    }

    /// Looks whether a phrase can speak for a topic.
    ///
    /// - Throws: `noPhrasesFor` or `noPhrase`.
    public static func check(_ phrase: String, _ topic: Topic) throws(PhraseMistake) {
        guard topic != .other else { throw .noPhrasesFor(topic.word) }
        guard PhraseTable.canBe(phrase) else { throw .noPhrase(phrase, topic: topic.word) }
    }

    private static func nearest(_ word: String) -> String {
        Topic.allCases.map(\.word).min { distance($0, word) < distance($1, word) } ?? ""
    }

    /// Letters to add, leave out or change to make one word of the other.
    private static func distance(_ left: String, _ right: String) -> Int {
        let right = Array(right)
        var last = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var next = [row + 1]
            for column in right.indices {
                let changed = last[column] + (right[column] == letter ? 0 : 1)
                next.append(min(changed, next[column] + 1, last[column + 1] + 1))
            }
            last = next
        }
        return last[right.count]
    }
}

/// What is wrong with a user's phrase.
public enum PhraseMistake: Error, Equatable, Sendable, CustomStringConvertible {
    case unknownTopic(String, nearest: String)
    /// Of a topic that is what is left over.
    case noPhrasesFor(String)
    case noPhrase(String, topic: String)
    case badWeight(Float, phrase: String)

    public var description: String {
        switch self {
        case .unknownTopic(let word, let nearest): "no topic \"\(word)\"; did you mean \"\(nearest)\"?"
        case .noPhrasesFor(let topic): "\"\(topic)\" takes no phrases: it is what no other topic is"
        case .noPhrase(let phrase, let topic):
            "\(topic): \"\(phrase)\" is no phrase; it takes one to \(PhraseTable.longest) words of one sentence that carry meaning"
        case .badWeight(let weight, let phrase):
            "\"\(phrase)\": weight \(weight) is not from -\(UserPhrases.heaviest) to \(UserPhrases.heaviest), or is zero"
        }
    }
}

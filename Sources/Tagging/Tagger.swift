/// Tags texts: sentiment, topics, severity.
///
/// One tagger serves one thread, text after text. The same text always gets the same tags.
public struct Tagger: Sendable {
    private var sentiment: SentimentModel
    private let topics: PhraseTable
    private let severities: PhraseTable
    private var words = ContentWords()
    private var topicScores: PhraseScores
    private var severityScores: PhraseScores

    /// Bytes of a text that are looked at: three quarters from its head, the rest from its end. What a person wants
    /// stands there; what lies between in very long texts is mostly pasted.
    public static let longest = 2_048

    /// - Parameters:
    ///   - bias: of the kind of source that the texts come from.
    ///   - phrases: the user's own, beside those of the program.
    public init(
        _ weights: SentimentWeights, bias: SentimentBias = SentimentBias(),
        phrases: [(text: String, topic: Topic, weight: Float)] = []
    ) {
        sentiment = SentimentModel(weights, bias: bias)
        topics = PhraseTable(TopicPhrases.all + phrases.map { ($0.text, $0.topic.rawValue, $0.weight) })
        severities = PhraseTable(SeverityPhrases.all)
        topicScores = PhraseScores(topics, subjects: Topic.allCases.count)
        severityScores = PhraseScores(severities, subjects: FeedbackSeverity.allCases.count)
    }

    public mutating func tags(_ text: Span<UInt8>) -> Tags {
        guard text.count > Self.longest else { return tags(whole: text) }
        let head = Self.longest / 4 * 3
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.longest)
        for place in 0..<head { bytes.append(text[place]) }
        for place in text.count - (Self.longest - head)..<text.count { bytes.append(text[place]) }
        return tags(whole: bytes.span)
    }

    private mutating func tags(whole text: Span<UInt8>) -> Tags {
        let probabilities = sentiment.probabilities(text)
        words.read(text, sentiment.tokens)
        topicScores.read(words.stems, topics)
        severityScores.read(words.stems, severities)
        var tags = Tags()
        tags.score = probabilities.z - probabilities.x
        tags.sentiment = Self.likeliest(probabilities)
        tags.topics = TopicChoice.topics(topicScores.scores, isPositive: tags.sentiment == .positive)
        tags.severity = SeverityChoice.severity(severityScores.scores, tags)
        return tags
    }

    private static func likeliest(_ probabilities: SIMD3<Float>) -> Sentiment {
        if probabilities.x >= probabilities.y, probabilities.x >= probabilities.z { return .negative }
        return probabilities.z > probabilities.y ? .positive : .neutral
    }
}

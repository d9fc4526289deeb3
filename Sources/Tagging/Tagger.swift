/// Tags texts: sentiment, topics, severity.
///
/// One tagger serves one thread, text after text. The same text always gets the same tags.
public struct Tagger: Sendable {
    private var sentiment: SentimentModel
    private let phrases: PhraseTable
    private var words: ContentWords
    private var scores: PhraseScores

    /// Bytes of a text that are looked at: three quarters from its head, the rest from its end. What a person wants
    /// stands there; what lies between in very long texts is mostly pasted.
    public static let longest = 2_048

    /// - Parameters:
    ///   - bias: of the kind of source that the texts come from.
    ///   - phrases: the user's own, beside those of the program.
    public init(
        _ weights: SentimentWeights, bias: SentimentBias = SentimentBias(),
        phrases: [(text: String, topic: Topic)] = []
    ) {
        sentiment = SentimentModel(weights)
        self.bias = bias
        let own = phrases.map { ($0.text, $0.topic.rawValue, UserPhrases.weight) }
        self.phrases = own.isEmpty ? TopicPhrases.table : PhraseTable(TopicPhrases.all + SeverityPhrases.all, own)
        words = ContentWords(for: self.phrases)
        scores = PhraseScores(self.phrases, subjects: TopicPhrases.subjects)
    }

    /// Moves the sentiment of all texts to come; see `SentimentCalibration`.
    public var bias: SentimentBias

    /// - Parameter language: what the text is written in. In languages that were not learned the score is nearer to zero.
    public mutating func tags(_ text: Span<UInt8>, in language: OpinionLanguage = .english) -> Tags {
        guard text.count > Self.longest else { return tags(whole: text, language) }
        let bytes = Self.headAndEnd(text)
        return tags(whole: bytes.span, language)
    }

    /// What the sentiment is judged by, for calibration: logits of negative, neutral and positive, without the bias.
    public mutating func logits(_ text: Span<UInt8>, in language: OpinionLanguage = .english) -> SIMD3<Float> {
        guard text.count > Self.longest else { return logits(whole: text, language) }
        let bytes = Self.headAndEnd(text)
        return logits(whole: bytes.span, language)
    }

    private mutating func logits(whole text: Span<UInt8>, _ language: OpinionLanguage) -> SIMD3<Float> {
        let logits = sentiment.logits(text)
        return language.isLearned ? logits : ForeignText.logits(logits, text, language)
    }

    /// What is looked at of a text that is longer than `longest`.
    public static func headAndEnd(_ text: Span<UInt8>) -> [UInt8] {
        let head = longest / 4 * 3
        var bytes: [UInt8] = []
        bytes.reserveCapacity(longest)
        for place in 0..<head { bytes.append(text[place]) }
        for place in text.count - (longest - head)..<text.count { bytes.append(text[place]) }
        return bytes
    }

    private mutating func tags(whole text: Span<UInt8>, _ language: OpinionLanguage) -> Tags {
        let probabilities = SentimentModel.softmax(bias.moved(logits(whole: text, language)))
        words.read(text, &sentiment.features.tokenizer)
        scores.read(words, phrases)
        var tags = Tags()
        tags.score = probabilities.z - probabilities.x
        tags.sentiment = Sentiment.likeliest(probabilities)
        tags.topics = TopicChoice.topics(scores.scores, isPositive: tags.sentiment == .positive)
        tags.severity = SeverityChoice.severity(scores.scores, tags)
        return tags
    }
}

import Statistics

/// Items by how they feel.
public struct SentimentCounts: Sendable, Equatable {
    public var negative = 0
    public var neutral = 0
    public var positive = 0
    /// Ratings without words, which have no sentiment.
    public var wordless = 0

    public init(negative: Int = 0, neutral: Int = 0, positive: Int = 0, wordless: Int = 0) {
        self.negative = negative
        self.neutral = neutral
        self.positive = positive
        self.wordless = wordless
    }

    public var total: Int { said + wordless }

    /// Items with words.
    public var said: Int { negative + neutral + positive }

    /// 0...1 of the items with words; nil without any.
    public var negativeRatio: Double? { said > 0 ? Double(negative) / Double(said) : nil }

    /// 0...1 of the items with words; nil without any.
    public var positiveRatio: Double? { said > 0 ? Double(positive) / Double(said) : nil }

    /// Of 95 %, by Wilson; nil without words.
    public var negativeInterval: ConfidenceInterval? { ConfidenceInterval.share(hits: negative, trials: said) }

    mutating func add(_ sentiment: FeedbackSentiment?) {
        switch sentiment {
        case .negative: negative += 1
        case .neutral: neutral += 1
        case .positive: positive += 1
        case nil: wordless += 1
        }
    }

    static func + (left: SentimentCounts, right: SentimentCounts) -> SentimentCounts {
        SentimentCounts(
            negative: left.negative + right.negative, neutral: left.neutral + right.neutral,
            positive: left.positive + right.positive, wordless: left.wordless + right.wordless)
    }
}

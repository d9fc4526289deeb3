import Statistics

/// Items by how they feel.
public struct SentimentCounts: Sendable, Equatable {
    public var negative = 0
    public var neutral = 0
    public var positive = 0

    public init(negative: Int = 0, neutral: Int = 0, positive: Int = 0) {
        self.negative = negative
        self.neutral = neutral
        self.positive = positive
    }

    public var total: Int { negative + neutral + positive }

    /// 0...1; nil without items.
    public var negativeRatio: Double? { total > 0 ? Double(negative) / Double(total) : nil }

    /// 0...1; nil without items.
    public var positiveRatio: Double? { total > 0 ? Double(positive) / Double(total) : nil }

    /// Of 95 %, by Wilson; nil without items.
    public var negativeInterval: ConfidenceInterval? { ConfidenceInterval.share(hits: negative, trials: total) }

    mutating func add(_ sentiment: FeedbackSentiment) {
        switch sentiment {
        case .negative: negative += 1
        case .neutral: neutral += 1
        case .positive: positive += 1
        }
    }

    static func + (left: SentimentCounts, right: SentimentCounts) -> SentimentCounts {
        SentimentCounts(
            negative: left.negative + right.negative, neutral: left.neutral + right.neutral,
            positive: left.positive + right.positive)
    }
}

/// What a text says, in a few words.
public struct Tags: Sendable, Equatable {
    public var sentiment = Sentiment.neutral
    /// Probability of positive less that of negative: -1...1.
    public var score: Float = 0
    /// The strongest first; never empty.
    public var topics: [Topic] = [.other]
    public var severity = FeedbackSeverity.normal

    public init() {}

    /// The score as it is printed and kept: what the model cannot tell apart need not look different.
    public var scoreThousandths: Int { Int((score * 1_000).rounded()) }
}

/// How a text feels about what it speaks of.
public enum Sentiment: UInt8, CaseIterable, Sendable {
    case negative, neutral, positive

    /// - Parameter weights: of negative, neutral and positive; of equal ones negative wins, then neutral.
    static func likeliest(_ weights: SIMD3<Float>) -> Sentiment {
        if weights.x >= weights.y, weights.x >= weights.z { return .negative }
        return weights.z > weights.y ? .positive : .neutral
    }

    public var word: String {
        switch self {
        case .negative: "negative"
        case .neutral: "neutral"
        case .positive: "positive"
        }
    }
}

/// How pressing a text is, by its words alone: a hint, not a priority.
public enum FeedbackSeverity: UInt8, CaseIterable, Sendable {
    case low, normal, high

    public var word: String {
        switch self {
        case .low: "low"
        case .normal: "normal"
        case .high: "high"
        }
    }
}

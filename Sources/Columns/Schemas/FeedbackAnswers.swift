/// What an answer from 0 to 10 to "would you recommend us" makes of somebody.
public enum RecommendationClass: String, Sendable {
    case promoter, passive, detractor

    /// Nil where the answer is none of the scale.
    public init?(_ answer: Int) {
        switch answer {
        case 9...10: self = .promoter
        case 7...8: self = .passive
        case 0...6: self = .detractor
        default: return nil
        }
    }
}

/// Ratings as parts of their scale, from 0 (worst) to 1 (best).
public enum SatisfactionScale {
    /// From here on one is content: 4 of 5 stars.
    public static let leastContent = 0.75
}

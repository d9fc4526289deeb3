/// From scores of severity and the other tags to a severity.
enum SeverityChoice {
    /// What it takes to be more than normal, or less.
    private static let least: Float = 3

    static func severity(_ scores: [Float], _ tags: Tags) -> FeedbackSeverity {
        var high = scores[Int(SeverityPhrases.subject(.high))]
        var low = scores[Int(SeverityPhrases.subject(.low))]
        if tags.sentiment == .negative { high += 0.5 }
        if tags.sentiment == .positive { low += 1.5 }
        switch tags.topics.first {
        // Nobody asks for a lost service in a friendly way.
        case .security, .availability: high += 1
        case .praise, .featureRequest: low += 3
        case .documentation, .usability, .trainingGap: low += 0.5
        default: break
        }
        if high >= least, high > low { return .high }
        return low >= least && low > high ? .low : .normal
    }
}

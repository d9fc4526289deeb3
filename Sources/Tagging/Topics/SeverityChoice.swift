/// From scores of severity and the other tags to a severity.
enum SeverityChoice {
    /// What it takes to be more than normal, or less.
    private static let least: Float = 3
    /// What a trouble adds whatever its words: nobody asks for a lost service in a friendly way.
    private static let grave: Set<Topic> = [.security, .availability]

    static func severity(_ scores: [Float], _ tags: Tags) -> FeedbackSeverity {
        var high = scores[Int(FeedbackSeverity.high.rawValue)]
        var low = scores[Int(FeedbackSeverity.low.rawValue)]
        if tags.sentiment == .negative { high += 0.5 }
        if tags.sentiment == .positive { low += 1.5 }
        if let first = tags.topics.first {
            if grave.contains(first) { high += 1 }
            if first == .praise || first == .featureRequest { low += 2 }
        }
        if high >= least, high > low { return .high }
        return low >= least && low > high ? .low : .normal
    }
}

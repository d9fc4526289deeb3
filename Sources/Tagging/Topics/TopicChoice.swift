/// From scores of topics to the topics of a text.
struct TopicChoice {
    /// A topic needs this much.
    static let least: Float = 2
    /// A further topic needs this share of the first one's score.
    static let share: Float = 0.6
    static let most = 3

    private static let subjects = Topic.allCases.filter { $0 != .praise && $0 != .other }

    /// The strongest first; never empty. Praise is a topic where there is no other, and `other` where there is none
    /// at all.
    static func topics(_ scores: [Float], isPositive: Bool) -> [Topic] {
        let ranked = subjects.filter { scores[Int($0.rawValue)] >= least }.sorted {
            (scores[Int($0.rawValue)], $1.rawValue) > (scores[Int($1.rawValue)], $0.rawValue)
        }
        if let first = ranked.first {
            return Array(ranked.prefix(most).prefix { scores[Int($0.rawValue)] >= share * scores[Int(first.rawValue)] })
        }
        let isPraise = scores[Int(Topic.praise.rawValue)] >= (isPositive ? 1 : least)
        return [isPraise ? .praise : .other]
    }
}

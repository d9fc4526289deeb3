/// From scores of topics to the topics of a text.
struct TopicChoice {
    /// A topic needs this much.
    static let least: Float = 2
    /// A further topic needs this share of the first one's score.
    static let share: Float = 0.6
    static let most = 3
    /// Praise that is no mere courtesy.
    static let much: Float = 4
    /// What the first topic counts for at most when others are held against it: a topic that is told in three ways is
    /// no reason against one that is told in one.
    static let enough: Float = 6

    /// The strongest first; never empty. `other` stands where there is no other; praise beside others only in a text
    /// that is positive as a whole, or where there is much of it.
    static func topics(_ scores: [Float], isPositive: Bool) -> [Topic] {
        let praise = scores[Int(Topic.praise.rawValue)]
        let ranked = Topic.allCases.filter {
            $0 != .other && ($0 != .praise || isPositive || praise >= much) && scores[Int($0.rawValue)] >= least
        }.sorted { (scores[Int($0.rawValue)], $1.rawValue) > (scores[Int($1.rawValue)], $0.rawValue) }
        if let first = ranked.first {
            let bar = share * min(scores[Int(first.rawValue)], enough)
            return Array(ranked.prefix(most).prefix { scores[Int($0.rawValue)] >= bar })
        }
        return [praise >= (isPositive ? 1 : least) ? .praise : .other]
    }
}

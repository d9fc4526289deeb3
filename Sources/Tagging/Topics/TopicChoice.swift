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
        let isPraise = isPositive || praise >= much
        var found: [Topic] = []
        var bar = least
        while found.count < most {
            var next: Topic?
            var score: Float = 0
            for place in 0..<Int(Topic.other.rawValue) where scores[place] >= bar && scores[place] > score {
                guard let topic = Topic(rawValue: UInt8(truncatingIfNeeded: place)), !found.contains(topic),
                    isPraise || topic != .praise
                else { continue }
                (next, score) = (topic, scores[place])
            }
            guard let next else { break }
            if found.isEmpty { bar = max(least, share * min(score, enough)) }
            found.append(next)
        }
        guard found.isEmpty else { return found }
        return praise >= (isPositive ? 1 : least) ? [.praise] : [.other]
    }
}

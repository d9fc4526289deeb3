import TestSupport
import Testing

@testable import Tagging

@Suite struct TopicChoiceTests {
    /// The rule as it is told, by sorting.
    private static func topics(_ scores: [Float], isPositive: Bool) -> [Topic] {
        let praise = scores[Int(Topic.praise.rawValue)]
        let strong = Topic.allCases.filter { topic in
            topic != .other && scores[Int(topic.rawValue)] >= TopicChoice.least
                && (topic != .praise || isPositive || praise >= TopicChoice.much)
        }
        let ranked = strong.sorted { left, right in
            let (first, second) = (scores[Int(left.rawValue)], scores[Int(right.rawValue)])
            return first > second || (first == second && left.rawValue < right.rawValue)
        }
        guard let first = ranked.first else { return [praise >= (isPositive ? 1 : 2) ? .praise : .other] }
        let bar = TopicChoice.share * min(scores[Int(first.rawValue)], TopicChoice.enough)
        return Array(ranked.prefix(TopicChoice.most).prefix { scores[Int($0.rawValue)] >= bar })
    }

    @Test func `topics are those that sorting gives, ties and bars included`() {
        var random = SyntheticRandom(seed: 5)
        let values: [Float] = [0, 0, 0, 0, -2, 1, 1.2, 2, 2, 3, 3.6, 4, 6, 9]
        for _ in 0..<2_000 {
            var scores = Topic.allCases.map { _ in values.randomElement(using: &random) ?? 0 }
            scores += [9, 9]
            for isPositive in [false, true] {
                #expect(
                    TopicChoice.topics(scores, isPositive: isPositive) == Self.topics(scores, isPositive: isPositive))
            }
        }
    }
}

/// Who writes about what: the share of callers who say something, and what they say it about.
struct FeedbackWriters: Sendable {
    /// The chance that an ordinary chain of calls leads to a text.
    private let usualChance: Double
    private let background = PickTable(weights: Self.mixture.map(\.weight))

    init?(_ scenario: Scenario) {
        guard let plan = scenario.feedback, plan.itemsPerThousandCalls > 0 else { return nil }
        usualChance = plan.itemsPerThousandCalls / 1_000 * 0.7
    }

    /// What people write about whom nothing special has happened.
    private static let mixture: [(experience: Experience, weight: Double)] = [
        (.satisfied, 30), (.wish, 12), (.howTo, 10), (.chatter, 9), (.clumsyScreen, 9), (.wrongData, 6),
        (.privacyQuestion, 3), (.slowSupport, 6), (.unclearDocs, 5), (.priceRise, 3), (.wrongAnswer, 2), (.slow, 3),
        (.failing, 2),
    ]

    /// The text to be written about a chain, if one is; the same chain gives the same answer.
    func seed(for chain: [ScenarioCall], gateway: Int, _ traffic: Traffic) -> FeedbackSeed? {
        guard let first = chain.first, first.route >= 0 else { return nil }
        var random = RandomStream(seed: first.intent, 0x5752_4954)
        let word = random.unit()
        // Nine of ten chains are done with here: no experience is worth more than a hundred usual ones.
        guard word < usualChance * 100 else { return nil }
        if let rumour = rumour(first, traffic, gateway) { return rumour }
        let met = chain.map { (call: $0, experience: CallExperience.of($0, traffic)) }
        guard let worst = met.max(by: { $0.experience.urge < $1.experience.urge }) else { return nil }
        // What went well in the end is mostly shrugged off.
        let isMended = chain.count > 1 && (chain.last?.status ?? 0) < 400 && worst.call.status >= 400
        let urge = worst.experience.urge * (isMended ? 0.25 : 1)
        guard word < usualChance * urge else { return nil }
        guard urge > 1 else {
            return FeedbackSeed(
                call: first, gateway: gateway, experience: Self.mixture[background.pick(random.next())].experience)
        }
        return FeedbackSeed(
            call: worst.call, gateway: gateway, experience: worst.experience.experience,
            incident: worst.call.touched == 0 ? nil : worst.call.touched.trailingZeroBitCount)
    }

    /// Talk that has its reason elsewhere: praise that spreads, or anger.
    private func rumour(_ call: ScenarioCall, _ traffic: Traffic, _ gateway: Int) -> FeedbackSeed? {
        for (index, course) in traffic.courses.enumerated() {
            let kind = course.incident.kind
            guard kind == .praiseBurst || kind == .viralComplaint else { continue }
            let strength = course.strength(minute: call.startUs / 60_000_000)
            // Praise is counted in those who praise anyway, anger in all who write.
            let usual = kind == .praiseBurst ? usualChance * Self.satisfiedShare : usualChance
            var random = RandomStream(seed: call.intent, 0x5255_4D4F, UInt64(index))
            guard random.unit() < usual * strength else { continue }
            return FeedbackSeed(
                call: call, gateway: gateway, experience: kind == .praiseBurst ? .satisfied : .priceRise,
                incident: index)
        }
        return nil
    }

    private static var satisfiedShare: Double {
        let satisfied = mixture.reduce(0) { $0 + ($1.experience == .satisfied ? $1.weight : 0) }
        return satisfied / mixture.reduce(0) { $0 + $1.weight }
    }
}

/// The reason for a text: a call, and what its caller met.
public struct FeedbackSeed: Sendable {
    public let call: ScenarioCall
    /// Place in `Scenario.gateways`.
    public let gateway: Int
    public let experience: Experience
    /// Place in `Scenario.incidents`; nil where none had a part in it.
    public var incident: Int?
}

/// Turns reasons for texts into feedback: who writes where, when, in which words, and what becomes
/// of it.
///
/// An item depends on its own reason alone, so that equal calls lead to equal feedback.
public struct FeedbackMaker: Sendable {
    private let scenario: Scenario
    private let plan: FeedbackPlan
    private let wording = FeedbackWording()
    private let normal = NormalTable()
    private let languages: PickTable

    /// Nil where the scenario has nobody who writes, or nowhere to write to.
    public init?(_ scenario: Scenario) {
        guard let plan = scenario.feedback, !plan.sources.isEmpty else { return nil }
        self.scenario = scenario
        self.plan = plan
        languages = PickTable(weights: plan.languages.map(\.weight))
    }

    /// All feedback of each source, in order of creation; what would be written after the scenario's
    /// end is not there yet.
    public func items(from seeds: [FeedbackSeed]) -> [[FeedbackItem]] {
        var bySource: [[(key: UInt64, item: FeedbackItem)]] = plan.sources.map { _ in [] }
        for seed in seeds {
            guard let (source, item) = item(seed), item.createdUs < scenario.endUs else { continue }
            bySource[source].append((seed.call.id, item))
        }
        return bySource.map { entries in
            let sorted = entries.sorted { ($0.item.createdUs, $0.key) < ($1.item.createdUs, $1.key) }
            return sorted.enumerated().map { index, entry in
                var item = entry.item
                item.number = index + 1
                return item
            }
        }
    }

    /// One item and the place of its source; nil where no source takes what the writer would write.
    private func item(_ seed: FeedbackSeed) -> (source: Int, item: FeedbackItem)? {
        var random = RandomStream(seed: scenario.seed, seed.call.intent, 0x4645_4544)
        let person = FeedbackPerson(seed, scenario)
        guard let kind = person.kind(among: plan.sources, &random),
            let source = source(for: kind, &random)
        else { return nil }
        var item = FeedbackItem()
        item.kind = kind
        item.language = person.isDeveloper && random.chance(0.7) ? "en" : language(&random)
        item.author = person.author(&random)
        item.component = person.service
        item.createdUs = seed.call.endUs + lagUs(seed, kind, person, &random)
        let occasion = person.occasion(item, &random)
        let written = wording.text(for: occasion, &random)
        item.subject = written.subject
        item.text = written.text.isEmpty ? nil : written.text
        fillTruth(&item, seed, written)
        fillRating(&item, plan.sources[source].format, &random)
        fillIds(&item, seed, &random)
        if kind == .ticket {
            item.tags = tags(seed, &random)
            FeedbackHandling(scenario: scenario, wording: wording, normal: normal).handle(&item, occasion, &random)
        }
        return (source, item)
    }

    private func source(for kind: FeedbackKind, _ random: inout RandomStream) -> Int? {
        let places = plan.sources.indices.filter { plan.sources[$0].format.kinds.contains(kind) }
        return places.isEmpty ? nil : places[random.below(places.count)]
    }

    private func language(_ random: inout RandomStream) -> String {
        plan.languages[languages.pick(random.next())].code
    }

    /// How long it takes until somebody writes: seconds for a thumb, hours for a ticket, days for a bill.
    private func lagUs(
        _ seed: FeedbackSeed, _ kind: FeedbackKind, _ person: FeedbackPerson, _ random: inout RandomStream
    ) -> Int64 {
        let lag = FeedbackLag(kind, seed.experience, isDeveloper: person.isDeveloper)
        return Int64(lag.medianMinutes * 60e6 * Maths.exp(lag.sigma * normal.value(random.next())))
    }

    private func fillTruth(_ item: inout FeedbackItem, _ seed: FeedbackSeed, _ written: FeedbackText) {
        item.truth.experience = seed.experience
        item.truth.topics = seed.experience.topics
        item.truth.sentiment = written.sentiment
        item.truth.severity = written.severity
        item.truth.incident = seed.incident
        item.truth.causeUs = seed.call.endUs
        item.truth.sensitive = written.sensitive
    }

    private func fillRating(_ item: inout FeedbackItem, _ format: FeedbackFormat, _ random: inout RandomStream) {
        guard let range = format.ratings(of: item.kind), item.kind != .ticket else { return }
        let part: Double =
            switch item.truth.sentiment {
            case .positive: 0.78 + 0.24 * random.unit()
            case .neutral: 0.45 + 0.4 * random.unit()
            case .negative: 0.5 * random.unit() * random.unit() + 0.1 * random.unit()
            }
        let width = Double(range.upperBound - range.lowerBound)
        item.rating = range.lowerBound + Int((min(part, 1) * width).rounded())
        // A score without a word is usual where words are asked for at the end.
        if item.kind == .survey, random.chance(0.3) { item.text = nil }
    }

    private func fillIds(_ item: inout FeedbackItem, _ seed: FeedbackSeed, _ random: inout RandomStream) {
        if item.kind == .thumb { item.conversationId = CallIds.session(seed.call) }
        if item.kind == .survey || item.kind == .ticket, random.chance(0.12) {
            item.requestId = CallIds.request(seed.call)
        }
    }

    private func tags(_ seed: FeedbackSeed, _ random: inout RandomStream) -> [String] {
        guard seed.call.route >= 0, random.chance(0.6) else { return [] }
        let service = scenario.world.services[scenario.world.routes[Int(seed.call.route)].service].name
        return random.chance(0.4) ? [service, "hypercare"] : [service]
    }
}

/// How long people take to write: a lognormal distribution.
struct FeedbackLag: Sendable, Equatable {
    let medianMinutes: Double
    /// Standard deviation of the logarithm.
    let sigma: Double

    init(_ kind: FeedbackKind, _ experience: Experience, isDeveloper: Bool) {
        switch (kind, experience) {
        case (.thumb, _): (medianMinutes, sigma) = (0.35, 0.7)
        case (_, .surprisingBill): (medianMinutes, sigma) = (2_200, 0.5)
        case (_, .strangeSignIns): (medianMinutes, sigma) = (300, 0.9)
        case (.review, _): (medianMinutes, sigma) = (420, 1.1)
        case (.survey, _): (medianMinutes, sigma) = (900, 0.8)
        case (.ticket, _): (medianMinutes, sigma) = isDeveloper ? (35, 1.1) : (85, 1.2)
        }
    }
}

/// The person behind a reason to write.
struct FeedbackPerson {
    private let seed: FeedbackSeed
    private let scenario: Scenario
    private let callerKind: CallerKind

    init(_ seed: FeedbackSeed, _ scenario: Scenario) {
        self.seed = seed
        self.scenario = scenario
        callerKind = seed.call.consumer < 0 ? .shop : scenario.world.consumers[Int(seed.call.consumer)].kind
    }

    /// Whether it is somebody who builds on the API.
    var isDeveloper: Bool { callerKind == .partner || callerKind == .batch }

    var service: String {
        guard seed.call.route >= 0 else { return "" }
        return scenario.world.services[scenario.world.routes[Int(seed.call.route)].service].name
    }

    private var isChat: Bool {
        guard seed.call.route >= 0 else { return false }
        return (scenario.world.routes[Int(seed.call.route)].completion?.meanTurns ?? 1) > 1
    }

    /// Where such a person would leave such a thing; nil where none of the sources takes it.
    func kind(among sources: [FeedbackSource], _ random: inout RandomStream) -> FeedbackKind? {
        let open = sources.reduce(into: Set<FeedbackKind>()) { $0.formUnion($1.format.kinds) }
        let weights: [Double] = FeedbackKind.allCases.map { kind in
            guard open.contains(kind) else { return 0 }
            switch kind {
            case .ticket: return isDeveloper ? 8 : isChat ? 2.5 : 3.5
            case .survey: return isDeveloper ? 1.5 : 3
            case .thumb: return isChat ? 6 : 0
            case .review: return isDeveloper ? 0 : 3
            }
        }
        guard weights.contains(where: { $0 > 0 }) else { return nil }
        return FeedbackKind.allCases[PickTable(weights: weights).pick(random.next())]
    }

    /// A few people write for a consumer; shoppers are many.
    func author(_ random: inout RandomStream) -> FeedbackAuthor {
        var author = FeedbackAuthor()
        let word = random.next()
        guard isDeveloper, seed.call.consumer >= 0 else {
            author.id = 100_000 + word % 800_000
            author.name = "Customer \(author.id)"
            author.email = "customer.\(author.id)@mail.example.test"
            return author
        }
        let consumer = scenario.world.consumers[Int(seed.call.consumer)].name
        author.id = 900_000 + (WorldIds.hash(consumer) % 30_000) * 3 + word % 3
        author.name = "User \(author.id)"
        author.email = "user.\(author.id)@\(consumer).example.test"
        author.account = consumer
        return author
    }

    /// What the text is to be about, as far as this person knows it.
    func occasion(_ item: FeedbackItem, _ random: inout RandomStream) -> FeedbackOccasion {
        var occasion = FeedbackOccasion()
        occasion.experience = seed.experience
        occasion.kind = item.kind
        occasion.language = item.language
        occasion.service = service
        occasion.status = Int(seed.call.status)
        occasion.durationMs = Int(seed.call.durationUs / 1_000)
        occasion.causeUs = seed.call.endUs
        occasion.writtenUs = item.createdUs
        occasion.author = item.author
        occasion.isDeveloper = isDeveloper
        occasion.subjectMatter = topic
        occasion.detail = random.chance(0.6) ? detail : nil
        if isDeveloper, seed.call.route >= 0 {
            occasion.path = scenario.world.routes[Int(seed.call.route)].template
        }
        if random.chance(isDeveloper ? 0.3 : 0.04) { occasion.requestId = CallIds.request(seed.call) }
        if isChat, random.chance(0.15) { occasion.conversationId = CallIds.session(seed.call) }
        return occasion
    }

    private var topic: String? {
        guard seed.call.topic >= 0 else { return nil }
        return scenario.world.routes[Int(seed.call.route)].completion?.topics[Int(seed.call.topic)].name
    }

    /// What tells this call apart, where its caller can know it: an order type, a region, a plan.
    private var detail: String? {
        if seed.call.variant >= 0 {
            return scenario.world.routes[Int(seed.call.route)].variants[Int(seed.call.variant)].name
        }
        if seed.experience == .rateLimited, seed.call.consumer >= 0 {
            let plan = scenario.world.consumers[Int(seed.call.consumer)].plan
            return plan >= 0 ? scenario.world.plans[plan] : nil
        }
        return isDeveloper ? scenario.world.regions[scenario.gateways[seed.gateway].region].name : nil
    }
}

/// The ids of a call as its log line has them.
enum CallIds {
    /// 32 hexadecimal digits.
    static func request(_ call: ScenarioCall) -> String {
        WorldIds.hexDigits(call.intent) + WorldIds.hexDigits(RandomStream.mix(call.intent))
    }

    /// A UUID.
    static func session(_ call: ScenarioCall) -> String {
        WorldIds.uuid(call.session, RandomStream.mix(call.session))
    }
}

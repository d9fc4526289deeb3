/// Where in a world an incident of each kind can be.
struct IncidentPlaces {
    private let world: World
    private let gateways: [Gateway]
    /// Consumers that were given away as newcomers.
    private var newcomers: Set<Int> = []

    init(world: World, gateways: [Gateway]) {
        self.world = world
        self.gateways = gateways
    }

    /// Whether the world has what a kind needs.
    func canHave(_ kind: IncidentKind) -> Bool {
        switch kind {
        case .variantRace: world.routes.contains { $0.variants.count > 1 }
        case .contextTruncation: !talks.isEmpty
        case .genericAnswers, .failingIntent: talks.contains { topicCount($0) > 1 }
        case .cacheBroken: !cached.isEmpty
        case .providerOutage, .runawayConsumer: world.routes.contains { $0.completion != nil && $0.weight > 0 }
        case .lowRateLimit: !world.plans.isEmpty
        case .credentialStuffing: signIn != nil
        case .heavyCalls, .tokenRefreshFailure: partners.count > 3
        case .newConsumer: named.count > 16
        case .missingLogs, .duplicatedLogs, .clockSkew: !gateways.isEmpty
        case .upstreamLatency, .errorBurst, .thinDocumentation, .errorFormatChange, .memoryLeak, .hourlySlowness,
            .certificateExpiry, .plannedMaintenance, .silentRelease:
            !busy.isEmpty
        case .scanner, .marketingPeak, .holidayLull, .praiseBurst, .viralComplaint: true
        }
    }

    /// Attributes for an incident of a kind.
    mutating func scope(of kind: IncidentKind, _ random: inout RandomStream) -> IncidentScope {
        switch kind {
        case .upstreamLatency: return upstream(&random)
        case .errorBurst, .thinDocumentation: return IncidentScope(route: one(of: busy, &random))
        case .memoryLeak, .hourlySlowness, .certificateExpiry, .errorFormatChange, .plannedMaintenance, .silentRelease:
            return IncidentScope(service: one(of: busy, &random).map { world.routes[$0].service })
        case .variantRace:
            let route = one(of: world.routes.indices.filter { world.routes[$0].variants.count > 1 }, &random)
            let count = route.map { world.routes[$0].variants.count } ?? 0
            return IncidentScope(route: route, variant: count > 0 ? random.below(count) : nil)
        case .tokenRefreshFailure: return IncidentScope(consumer: one(of: partners, &random))
        case .heavyCalls:
            return IncidentScope(
                route: one(of: busy.filter(isForPartners), &random), consumer: one(of: partners, &random))
        case .lowRateLimit: return IncidentScope(plan: random.below(max(world.plans.count, 1)))
        case .runawayConsumer:
            let programs = world.consumers.indices.filter { world.consumers[$0].kind == .batch }
            let asks = world.routes.indices.filter { world.routes[$0].completion != nil && world.routes[$0].weight > 0 }
            return IncidentScope(route: one(of: asks, &random), consumer: one(of: programs, &random))
        case .newConsumer:
            let free = named.dropFirst(12).prefix(12).filter { !newcomers.contains($0) }
            let chosen = one(of: Array(free), &random)
            if let chosen { newcomers.insert(chosen) }
            return IncidentScope(consumer: chosen)
        case .credentialStuffing: return IncidentScope(route: signIn)
        case .providerOutage:
            let providers = ["openai", "anthropic"].filter { name in world.models.contains { $0.provider == name } }
            return IncidentScope(provider: providers.isEmpty ? nil : providers[random.below(providers.count)])
        case .contextTruncation: return IncidentScope(route: one(of: talks, &random))
        case .genericAnswers, .failingIntent:
            let route = one(of: talks.filter { topicCount($0) > 1 }, &random)
            return IncidentScope(route: route, topic: route.map { random.below(topicCount($0)) })
        case .cacheBroken: return IncidentScope(route: one(of: cached, &random))
        case .missingLogs, .duplicatedLogs, .clockSkew:
            let alone = gateways.indices.filter { place in
                gateways.filter { $0.region == gateways[place].region }.count == 1
            }
            return IncidentScope(gateway: one(of: alone.isEmpty ? Array(gateways.indices) : alone, &random))
        case .scanner, .marketingPeak, .holidayLull, .praiseBurst, .viralComplaint: return IncidentScope()
        }
    }

    private func upstream(_ random: inout RandomStream) -> IncidentScope {
        guard let route = one(of: busy, &random) else { return IncidentScope() }
        let service = world.routes[route].service
        let regions = Set(gateways.map(\.region))
        switch random.below(regions.count > 1 ? 3 : 2) {
        case 0: return IncidentScope(service: service)
        case 1: return IncidentScope(service: service, instance: random.below(world.services[service].instances.count))
        default: return IncidentScope(service: service, region: regions.sorted()[random.below(regions.count)])
        }
    }

    private func one(of places: [Int], _ random: inout RandomStream) -> Int? {
        places.isEmpty ? nil : places[random.below(places.count)]
    }

    /// Plain routes that are called often: elsewhere an incident would be hidden from everybody.
    private var busy: [Int] {
        let weights = world.routes.map(\.weight)
        let floor = weights.reduce(0, +) * 0.025
        return world.routes.indices.filter { world.routes[$0].completion == nil && weights[$0] >= floor }
    }

    private var talks: [Int] {
        world.routes.indices.filter { (world.routes[$0].completion?.meanTurns ?? 1) > 1 }
    }

    private var cached: [Int] {
        world.routes.indices.filter { (world.routes[$0].completion?.cacheHitShare ?? 0) > 0.1 }
    }

    /// Where a user gives name and password.
    private var signIn: Int? {
        world.routes.indices.first { world.routes[$0].method == "POST" && world.routes[$0].name.contains("session") }
    }

    /// The busiest consumers with a name that others know them by.
    private var partners: [Int] { Array(named.prefix(8)) }

    private var named: [Int] {
        let named = world.consumers.indices.filter { world.consumers[$0].kind == .partner }
        return named.sorted { world.consumers[$0].weight > world.consumers[$1].weight }
    }

    private func isForPartners(_ route: Int) -> Bool { world.routes[route].callers.contains(.partner) }

    private func topicCount(_ route: Int) -> Int { world.routes[route].completion?.topics.count ?? 0 }
}

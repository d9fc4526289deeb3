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
        var random = RandomStream(1)
        return scope(of: kind, &random) != nil
    }

    /// Keeps a newcomer from being given away twice.
    mutating func take(_ incident: PlantedIncident) {
        guard incident.kind == .newConsumer, let consumer = incident.scope.consumer else { return }
        newcomers.insert(consumer)
    }

    /// Attributes for an incident of a kind; nil where the world has no place for it.
    func scope(of kind: IncidentKind, _ random: inout RandomStream) -> IncidentScope? {
        switch kind {
        case .upstreamLatency: return upstream(&random)
        case .errorBurst, .thinDocumentation: return one(of: busy, &random).map { IncidentScope(route: $0) }
        case .memoryLeak, .hourlySlowness, .certificateExpiry, .errorFormatChange, .plannedMaintenance, .silentRelease:
            return one(of: busy, &random).map { IncidentScope(service: world.routes[$0].service) }
        case .variantRace:
            let routes = world.routes.indices.filter { world.routes[$0].variants.count > 1 }
            return one(of: routes, &random).map {
                IncidentScope(route: $0, variant: random.below(world.routes[$0].variants.count))
            }
        case .lowRateLimit: return one(of: Array(world.plans.indices), &random).map { IncidentScope(plan: $0) }
        case .credentialStuffing: return signIn.map { IncidentScope(route: $0) }
        case .tokenRefreshFailure, .heavyCalls, .runawayConsumer, .newConsumer: return consumer(of: kind, &random)
        case .providerOutage: return one(of: providers, &random).map { IncidentScope(provider: $0) }
        case .contextTruncation: return one(of: talks, &random).map { IncidentScope(route: $0) }
        case .genericAnswers: return topic(among: talks.filter(hasFallback), &random)
        case .failingIntent: return topic(among: talks, &random)
        case .cacheBroken: return one(of: cached, &random).map { IncidentScope(route: $0) }
        case .missingLogs, .duplicatedLogs, .clockSkew:
            let alone = gateways.indices.filter { place in
                gateways.filter { $0.region == gateways[place].region }.count == 1
            }
            let places = alone.isEmpty ? Array(gateways.indices) : alone
            return one(of: places, &random).map { IncidentScope(gateway: $0) }
        case .scanner, .marketingPeak, .holidayLull, .praiseBurst, .viralComplaint: return IncidentScope()
        }
    }

    private func consumer(of kind: IncidentKind, _ random: inout RandomStream) -> IncidentScope? {
        switch kind {
        case .heavyCalls:
            guard let route = one(of: busy.filter(isForPartners), &random) else { return nil }
            return one(of: partners, &random).map { IncidentScope(route: route, consumer: $0) }
        case .runawayConsumer:
            let programs = world.consumers.indices.filter { world.consumers[$0].kind == .batch }
            let asks = world.routes.indices.filter { world.routes[$0].completion != nil && world.routes[$0].weight > 0 }
            guard let route = one(of: asks, &random) else { return nil }
            return one(of: programs, &random).map { IncidentScope(route: route, consumer: $0) }
        case .newConsumer:
            let free = named.dropFirst(12).prefix(12).filter { !newcomers.contains($0) }
            return one(of: Array(free), &random).map { IncidentScope(consumer: $0) }
        default: return one(of: partners, &random).map { IncidentScope(consumer: $0) }
        }
    }

    private func topic(among routes: [Int], _ random: inout RandomStream) -> IncidentScope? {
        one(of: routes.filter { topicCount($0) > 1 }, &random).map {
            IncidentScope(route: $0, topic: random.below(topicCount($0)))
        }
    }

    private func upstream(_ random: inout RandomStream) -> IncidentScope? {
        guard let route = one(of: busy, &random) else { return nil }
        let service = world.routes[route].service
        let regions = Set(gateways.map(\.region))
        switch random.below(regions.count > 1 ? 3 : 2) {
        case 0: return IncidentScope(service: service)
        case 1: return IncidentScope(service: service, instance: random.below(world.services[service].instances.count))
        default: return IncidentScope(service: service, region: regions.sorted()[random.below(regions.count)])
        }
    }

    private func one<Place>(of places: [Place], _ random: inout RandomStream) -> Place? {
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

    private func hasFallback(_ route: Int) -> Bool { world.routes[route].completion?.fallback != nil }

    /// Those that a route asks, for routes that are asked at all.
    private var providers: [String] {
        let asked = world.routes.filter { $0.weight > 0 }.flatMap { $0.completion?.models ?? [] }
        return Set(asked.filter { $0.weight > 0 }.map { world.models[$0.model].provider }).sorted()
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

/// A scenario made ready for drawing: every table that calls are drawn from, computed once.
///
/// Made once per run and shared by all workers. A class, so that handing a dozen tables to the
/// drawing of each call costs one reference instead of a dozen.
public final class Traffic: Sendable {
    public let scenario: Scenario
    let normal = NormalTable()
    let traits: [RouteTraits]
    let models: [ModelTraits]
    let callers: [CallerTraits]
    /// The models of a completion route, and the choice among them, by route.
    let modelChoices: [[Int32]]
    let modelPicks: [PickTable?]
    /// From when on each prompt version of a route is used, by route.
    private let promptStarts: [[Int64]]
    /// Choice of the variant, and of the topic of a conversation, by route.
    let variantPicks: [PickTable?]
    let topicPicks: [PickTable?]
    let plainFates = PickTable(weights: CallFate.plainWeights)
    let completionFates = PickTable(weights: CallFate.completionWeights)
    let qualities = PickTable(weights: AnswerQuality.usualWeights)
    let classes: [CallerClass]
    /// Routes by what a gateway serves, then by caller kind; nil where a kind calls none of them.
    let routes: [[PlaceTable?]]
    /// In the order of the scenario's incidents.
    let courses: [IncidentCourse]
    /// Place of the route that hands a conversation over to a person; -1 where there is none.
    let handover: Int32
    let probeScopes: [ProbeScope]
    /// Which incidents the calls of a route can belong to, by route; the first entry is for none.
    let probesByRoute: [[Int]]
    /// Nil where nobody writes.
    let writers: FeedbackWriters?
    /// The part of all calls that asks a model, where a gateway serves every route.
    let completionShare: Double
    private let demand: Demand
    /// Places in `courses` of what changes the number of callers.
    private let crowdCourses: [Int]

    public init(_ scenario: Scenario) {
        precondition(scenario.incidents.count <= 64, "a scenario can have 64 incidents and distractors")
        self.scenario = scenario
        let world = scenario.world
        traits = world.routes.map { RouteTraits($0, service: world.services[$0.service]) }
        let providers = world.models.map(\.provider)
        models = world.models.map { ModelTraits($0, provider: providers.firstIndex(of: $0.provider) ?? 0) }
        callers = world.consumers.map { CallerTraits($0) }
        modelChoices = world.routes.map { $0.completion?.models.map { Int32($0.model) } ?? [] }
        promptStarts = world.routes.map { $0.completion?.promptVersions.map(\.fromUs) ?? [] }
        modelPicks = world.routes.map { $0.completion.map { PickTable(weights: $0.models.map(\.weight)) } }
        variantPicks = world.routes.map { Self.table($0.variants.map(\.weight)) }
        topicPicks = world.routes.map { Self.table($0.completion?.topics.map(\.weight) ?? []) }
        let newcomers = scenario.incidents.filter { $0.kind == .newConsumer }.compactMap(\.scope.consumer)
        classes = CallerClass.all(of: world, without: Set(newcomers))
        routes = ServedRoutes.allCases.map { served in
            CallerKind.allCases.map { kind in Self.routes(of: world, served: served, kind: kind) }
        }
        handover = Int32(world.routes.firstIndex(where: \.isHandover) ?? -1)
        writers = FeedbackWriters(scenario)
        let scopes = scenario.incidents.map { ProbeScope($0, in: world) }
        probeScopes = scopes
        probesByRoute = (-1..<world.routes.count).map { route in
            scopes.indices.filter { scopes[$0].canHold(route: route, in: world) }
        }
        let demand = Demand(scenario, classes: classes)
        self.demand = demand
        courses = scenario.incidents.map { incident in
            IncidentCourse(incident, seed: scenario.seed) { demand.load(minute: $0) }
        }
        crowdCourses = scenario.incidents.indices.filter {
            [.marketingPeak, .holidayLull].contains(scenario.incidents[$0].kind)
        }
        completionShare = classes.reduce(0) { $0 + $1.share * Self.completionShare(of: $1.kind, world) }
    }

    /// The expected calls per minute of each class at one gateway, before unrest.
    func intensities(gateway: Int, minute: Int64) -> [Double] {
        let intensities = demand.intensities(gateway: gateway, minute: minute)
        let crowds = crowds(minute: minute)
        guard !crowds.isEmpty else { return intensities }
        return zip(intensities, classes).map { $0 * Self.factor(of: $1, crowds) }
    }

    /// How busy all gateways are in a minute, relative to the busiest moment of a week.
    func load(minute: Int64) -> Double {
        let crowds = crowds(minute: minute)
        return demand.load(minute: minute) { Self.factor(of: $0, crowds) }
    }

    /// The same of the callers of one plan, without what incidents do to their number.
    func load(ofPlan plan: Int, minute: Int64) -> Double { demand.load(ofPlan: plan, minute: minute) }

    /// What comes or stays away in a minute, and how strongly.
    private func crowds(minute: Int64) -> [(kind: IncidentKind, strength: Double)] {
        crowdCourses.compactMap { index in
            let course = courses[index]
            guard course.minutes.contains(minute) else { return nil }
            return (course.incident.kind, course.strength(minute: minute))
        }
    }

    private static func factor(of callers: CallerClass, _ crowds: [(kind: IncidentKind, strength: Double)]) -> Double {
        crowds.reduce(1) { factor, crowd in
            guard crowd.kind == .marketingPeak else { return factor * max(1 - crowd.strength, 0) }
            return callers.rhythm == .retail ? factor * (1 + crowd.strength) : factor
        }
    }

    /// A gateway's calls per minute in the mean of a week.
    func steadyPerMinute(gateway: Int) -> Double { demand.steadyPerMinute(gateway: gateway) }

    /// Place of the prompt that a route uses at a moment; -1 where it has none.
    func promptVersion(route: Int, timeUs: Int64) -> Int16 {
        Int16((promptStarts[route].lastIndex { $0 <= timeUs } ?? min(promptStarts[route].count, 1) - 1))
    }

    /// Real traffic is restless: a factor with mean 1 that all gateways share.
    func unrest(minute: Int64) -> Double {
        let shape = scenario.shape
        var random = RandomStream(seed: scenario.seed, 0x4E4F_4953, UInt64(bitPattern: minute))
        let quick = shape.minuteUnrest * normal.value(random.next()) - shape.minuteUnrest * shape.minuteUnrest / 2
        let slow = shape.hourUnrest * slowNoise(minute: minute) - shape.hourUnrest * shape.hourUnrest / 3
        return Maths.exp(quick + slow)
    }

    /// Noise that moves from one normal value to the next within half an hour; variance about 2/3.
    private func slowNoise(minute: Int64) -> Double {
        let half = minute / 30
        func knot(_ index: Int64) -> Double {
            var random = RandomStream(seed: scenario.seed, 0x534C_4F57, UInt64(bitPattern: index))
            return normal.value(random.next())
        }
        let part = Double(minute % 30) / 30
        return knot(half) * (1 - part) + knot(half + 1) * part
    }

    private static func completionShare(of kind: CallerKind, _ world: World) -> Double {
        let routes = world.routes.filter { $0.callers.contains(kind) && !$0.isHandover }
        let all = routes.reduce(0) { $0 + $1.weight }
        let asking = routes.reduce(0) { $0 + ($1.completion == nil ? 0 : $1.weight) }
        return all > 0 ? asking / all : 0
    }

    private static func table(_ weights: [Double]) -> PickTable? {
        weights.isEmpty ? nil : PickTable(weights: weights)
    }

    private static func routes(of world: World, served: ServedRoutes, kind: CallerKind) -> PlaceTable? {
        let places = world.routes.indices.filter {
            let route = world.routes[$0]
            return route.weight > 0 && !route.isHandover && route.callers.contains(kind) && served.includes(route)
        }
        guard !places.isEmpty else { return nil }
        return PlaceTable(places: places, weights: places.map { world.routes[$0].weight })
    }
}

/// Which routes a gateway serves.
public enum ServedRoutes: Int, Sendable, CaseIterable {
    case all
    case plain
    case completions

    public func includes(_ route: Route) -> Bool {
        switch self {
        case .all: true
        case .plain: route.completion == nil
        case .completions: route.completion != nil
        }
    }
}

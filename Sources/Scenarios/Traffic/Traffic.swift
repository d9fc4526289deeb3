/// A scenario made ready for drawing: every table that calls are drawn from, computed once.
///
/// Made once per run and shared by all workers. A class, so that handing a dozen tables to the
/// drawing of each call costs one reference instead of a dozen.
public final class Traffic: Sendable {
    public let scenario: Scenario
    let normal = NormalTable()
    let curves = Rhythm.allCases.map(\.curve)
    let traits: [RouteTraits]
    let models: [ModelTraits]
    let callers: [CallerTraits]
    /// Model choice of a completion route, by route.
    let modelPicks: [PickTable?]
    let plainFates = PickTable(weights: CallFate.plainWeights)
    let completionFates = PickTable(weights: CallFate.completionWeights)
    /// Consumers of each rhythm.
    let consumers: [PlaceTable]
    /// Routes by what a gateway serves, then by caller kind.
    let routes: [[PlaceTable]]
    /// The busiest moment of a week, in calls per minute of all gateways.
    let peakPerMinute: Double

    public init(_ scenario: Scenario) {
        self.scenario = scenario
        let world = scenario.world
        traits = world.routes.map { RouteTraits($0, service: world.services[$0.service]) }
        let providers = world.models.map(\.provider)
        models = world.models.map {
            ModelTraits($0, provider: providers.firstIndex(of: $0.provider) ?? 0)
        }
        callers = world.consumers.map { CallerTraits($0) }
        modelPicks = world.routes.map { route in
            route.completion.map { PickTable(weights: $0.models.map(\.weight)) }
        }
        consumers = Rhythm.allCases.map { rhythm in
            let places = world.consumers.indices.filter {
                Rhythm.of(world.consumers[$0].kind) == rhythm
            }
            return PlaceTable(places: places, weights: places.map { world.consumers[$0].weight })
        }
        routes = ServedRoutes.allCases.map { served in
            CallerKind.allCases.map { kind in Self.routes(of: world, served: served, kind: kind) }
        }
        peakPerMinute = Self.peak(of: curves) * scenario.callsPerDay / 1_440
    }

    /// The expected calls per minute of each rhythm at one gateway, before minute-to-minute noise.
    func intensities(gateway: Gateway, minute: Int64) -> [Double] {
        let total = scenario.gateways.reduce(0) { $0 + $1.weight }
        let scale = scenario.callsPerDay / 1_440 * gateway.weight / total
        let later = Double(scenario.world.regions[gateway.region].laterHours)
        // The epoch was a Thursday: 72 hours after a Monday.
        let hourOfWeek = (Double(minute % 10_080) / 60 + 72 - later + 168).truncatingRemainder(
            dividingBy: 168)
        return Rhythm.allCases.map { scale * $0.share * curves[$0.rawValue].value(at: hourOfWeek) }
    }

    private static func routes(
        of world: World, served: ServedRoutes, kind: CallerKind
    ) -> PlaceTable {
        let places = world.routes.indices.filter {
            world.routes[$0].callers.contains(kind) && served.includes(world.routes[$0])
        }
        precondition(!places.isEmpty, "no route that serves \(served) has callers of kind \(kind)")
        return PlaceTable(places: places, weights: places.map { world.routes[$0].weight })
    }

    private static func peak(of curves: [WeeklyCurve]) -> Double {
        (0..<168 * 4).map { quarter in
            Rhythm.allCases.reduce(0) {
                $0 + $1.share * curves[$1.rawValue].value(at: Double(quarter) / 4)
            }
        }.max() ?? 1
    }
}

/// Which routes a gateway serves.
public enum ServedRoutes: Int, Sendable, CaseIterable {
    case all
    case plain
    case completions

    func includes(_ route: Route) -> Bool {
        switch self {
        case .all: true
        case .plain: route.completion == nil
        case .completions: route.completion != nil
        }
    }
}

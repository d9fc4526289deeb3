/// What holds for all calls that begin in one minute at one gateway.
struct MinuteConditions {
    let startUs: Int64
    /// Expected calls.
    let mean: Double
    /// Where in `[0, 1)` the shares of the first and second rhythm end.
    let rhythmEnds: (Double, Double)
    /// What load does to latency: 1 at an ordinary moment, more near the peak.
    let latencyFactor: Double
    let effects: [ActiveEffect]

    init(_ traffic: Traffic, gateway: Gateway, minute: Int64) {
        let scenario = traffic.scenario
        startUs = minute * 60_000_000
        let rhythms = traffic.intensities(gateway: gateway, minute: minute)
        let sum = rhythms.reduce(0, +)
        rhythmEnds = (rhythms[0] / sum, (rhythms[0] + rhythms[1]) / sum)
        // Real traffic is a little restless: a factor with mean 1 that all gateways share.
        var random = RandomStream(seed: scenario.seed, 0x4E4F_4953, UInt64(bitPattern: minute))
        mean = sum * Maths.exp(0.05 * traffic.normal.value(random.next()) - 0.00125)
        let total = scenario.gateways.reduce(0) { $0 + $1.weight }
        let load = sum * total / gateway.weight / traffic.peakPerMinute
        latencyFactor = 0.92 + 0.3 * load * load
        effects = scenario.incidents.compactMap {
            ActiveEffect(
                $0, timeUs: minute * 60_000_000 + 30_000_000, region: gateway.region,
                world: scenario.world)
        }
    }
}

/// An incident as it acts during one minute, by places instead of names.
struct ActiveEffect: BitwiseCopyable {
    let kind: IncidentKind
    let strength: Double
    private let service: Int32
    private let instance: Int16
    private let route: Int32
    private let consumer: Int32
    private let provider: Int32

    /// Nil where the incident does not act at that time in that region.
    init?(_ incident: PlantedIncident, timeUs: Int64, region: Int, world: World) {
        strength = incident.strength(at: timeUs)
        let scope = incident.scope
        guard strength > 0, scope.region == nil || scope.region == region else { return nil }
        kind = incident.kind
        service = Int32(scope.service ?? -1)
        instance = Int16(scope.instance ?? -1)
        route = Int32(scope.route ?? -1)
        consumer = Int32(scope.consumer ?? -1)
        provider = Int32(
            scope.provider.flatMap { name in world.models.firstIndex { $0.provider == name } } ?? -1
        )
    }

    /// Whether it touches a call that goes to an instance of a service, and perhaps to a provider.
    func touches(
        _ call: ScenarioCall, service calledService: Int, provider calledProvider: Int32
    ) -> Bool {
        (service < 0 || Int(service) == calledService)
            && (instance < 0 || instance == call.instance)
            && (route < 0 || route == call.route) && (consumer < 0 || consumer == call.consumer)
            && (provider < 0 || provider == calledProvider)
    }
}

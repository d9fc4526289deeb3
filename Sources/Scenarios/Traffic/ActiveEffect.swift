/// An incident as it acts during one minute, by places instead of names.
struct ActiveEffect: BitwiseCopyable {
    let kind: IncidentKind
    /// Place in `Scenario.incidents`.
    let index: Int
    /// As it is in this minute; what it means is said by the kind.
    let strength: Double
    private let startUs: Int64
    private let salt: UInt64
    private let service: Int32
    private let instance: Int16
    private let route: Int32
    private let variant: Int8
    private let topic: Int8
    private let consumer: Int32
    private let plan: Int32
    private let provider: Int32

    /// Nil where the incident does not act in that minute at that gateway.
    ///
    /// - Parameter load: how busy all gateways are, relative to the busiest moment of a week.
    init?(_ index: Int, minute: Int64, load: Double, gateway: Int, _ traffic: Traffic) {
        let course = traffic.courses[index]
        guard course.minutes.contains(minute) else { return nil }
        let scenario = traffic.scenario
        let scope = course.incident.scope
        guard scope.region.map({ $0 == scenario.gateways[gateway].region }) ?? true,
            scope.gateway.map({ $0 == gateway }) ?? true
        else { return nil }
        kind = course.incident.kind
        let planLoad = kind == .lowRateLimit ? traffic.load(ofPlan: scope.plan ?? 0, minute: minute) : load
        strength = kind.gated(course.strength(minute: minute), load: planLoad)
        guard strength > 0 else { return nil }
        self.index = index
        startUs = course.incident.startUs
        salt = RandomStream.mix(scenario.seed ^ UInt64(index) << 40)
        service = Int32(scope.service ?? -1)
        instance = Int16(scope.instance ?? -1)
        route = Int32(scope.route ?? -1)
        variant = Int8(scope.variant ?? -1)
        topic = Int8(scope.topic ?? -1)
        consumer = Int32(scope.consumer ?? -1)
        plan = Int32(scope.plan ?? -1)
        provider = Int32(
            scope.provider.flatMap { name in scenario.world.models.firstIndex { $0.provider == name } } ?? -1)
    }

    /// Whether the gateway itself acts, before anything is asked.
    var isAtGateway: Bool { kind == .lowRateLimit || kind == .tokenRefreshFailure }

    /// Whether it touches a call that goes to a service, and perhaps to a provider.
    func touches(
        _ call: ScenarioCall, service calledService: Int, provider calledProvider: Int32, _ traffic: Traffic
    )
        -> Bool
    {
        (service < 0 || Int(service) == calledService)
            && (instance < 0 || instance == call.instance)
            && (route < 0 || route == call.route) && (consumer < 0 || consumer == call.consumer)
            && (provider < 0 || provider == calledProvider)
            && (variant < 0 || variant == call.variant) && (topic < 0 || topic == call.topic)
            && (plan < 0 || (call.consumer >= 0 && traffic.callers[Int(call.consumer)].plan == plan))
    }

    /// The part of a restart's period that has passed for an instance, 0 just after one.
    ///
    /// Every instance is restarted every two days, for the first time after one day or later.
    func ageSinceRestart(timeUs: Int64, instance: Int) -> Double {
        let periodUs = 2 * Double(CivilDay.lengthUs)
        let elapsedUs = Double(timeUs - startUs)
        let word = RandomStream.mix(salt ^ UInt64(instance))
        let firstUs = periodUs * (0.5 + 0.5 * Double(word >> 40) * 0x1p-24)
        guard elapsedUs >= firstUs else { return max(elapsedUs, 0) / periodUs + 0.001 }
        return (elapsedUs - firstUs).truncatingRemainder(dividingBy: periodUs) / periodUs
    }
}

extension IncidentKind {
    /// What the load leaves of a strength.
    fileprivate func gated(_ strength: Double, load: Double) -> Double {
        switch self {
        case .variantRace:
            // Two at the same time are rare until many come: nothing below half load, all of it near the peak.
            let part = min(max((load - 0.45) / 0.45, 0), 1)
            return strength * part * part
        case .lowRateLimit:
            // Whoever asks for more than the limit gets the limit. The load is that of the plan's own callers.
            return load > 1 - strength ? 1 - (1 - strength) / load : 0
        default: return strength
        }
    }
}

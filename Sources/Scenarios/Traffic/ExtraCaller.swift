/// Somebody who calls because of an incident, beside all the others.
struct ExtraCaller {
    let kind: IncidentKind
    /// Place in `Scenario.incidents`.
    let index: Int
    /// Expected calls in the minute.
    let mean: Double
    private let scope: IncidentScope
    private let seed: UInt64

    /// Nil for effects that bring nobody.
    init?(_ effect: ActiveEffect, _ minute: MinuteConditions, _ traffic: Traffic) {
        let incident = traffic.scenario.incidents[effect.index]
        let perStrength: Double? =
            switch effect.kind {
            case .credentialStuffing, .scanner: minute.steadyMean
            case .runawayConsumer: minute.steadyMean * traffic.completionShare
            case .newConsumer: minute.mean
            default: nil
            }
        guard let perStrength else { return nil }
        kind = effect.kind
        index = effect.index
        mean = perStrength * effect.strength
        scope = incident.scope
        seed = UInt64(bitPattern: incident.startUs) ^ WorldIds.hash(incident.kind.rawValue)
    }

    /// Whether the gateway takes such a call at all; only a scanner asks for what nobody serves.
    func isServed(_ call: ScenarioCall, by served: ServedRoutes, _ traffic: Traffic) -> Bool {
        guard call.route >= 0 else { return kind == .scanner && served != .completions }
        return served.includes(traffic.scenario.world.routes[Int(call.route)])
    }

    func forcedFate(_ random: inout RandomStream) -> CallFate? {
        guard kind == .credentialStuffing else { return nil }
        return random.chance(0.985) ? .unauthorised : .served
    }

    /// Sets who calls what.
    func fill(_ call: inout ScenarioCall, _ traffic: Traffic, _ served: ServedRoutes, _ random: inout RandomStream) {
        let word = random.next()
        switch kind {
        case .credentialStuffing:
            call.route = Int32(scope.route ?? -1)
            call.address = rented(word, count: 600)
            call.userAgent = Int32(word & 3)
        case .scanner:
            call.address = rented(word, count: 3)
            call.userAgent = Int32(truncatingIfNeeded: traffic.scenario.world.userAgents.count - 2)
        default: fillConsumer(&call, traffic, served, word)
        }
    }

    private func fillConsumer(
        _ call: inout ScenarioCall, _ traffic: Traffic, _ served: ServedRoutes, _ word: UInt64
    ) {
        guard let consumer = scope.consumer else { return }
        let caller = traffic.callers[consumer]
        call.consumer = Int32(consumer)
        call.address = ClientAddress.of(caller, word)
        call.userAgent = caller.userAgent
        call.route =
            scope.route.map(Int32.init)
            ?? traffic.routes[served.rawValue][caller.kind.rawValue]?.pick(RandomStream.mix(word)) ?? -1
    }

    /// One of the addresses that an attacker uses.
    private func rented(_ word: UInt64, count: UInt64) -> UInt32 {
        ClientAddress.anonymous(RandomStream.mix(seed ^ (word >> 32) % count))
    }
}

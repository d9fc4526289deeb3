/// Draws calls: who asks for what, what happens to it, and when the caller tries again.
///
/// Every call has a random stream of its own, and incidents draw from a further one, so that a
/// planted incident changes the calls it touches and leaves all others bit for bit as they were.
struct CallDraw {
    private let traffic: Traffic
    private let served: ServedRoutes
    private let retriesUpstream: Bool

    /// Share of calls without credentials, and of calls to paths that no route knows.
    private static let anonymousShare = 0.06
    private static let unknownRouteShare = 0.004

    init(_ traffic: Traffic, served: ServedRoutes) {
        self.traffic = traffic
        self.served = served
        retriesUpstream = traffic.scenario.retriesUpstream
    }

    /// A call that begins at the given time.
    func call(seed: UInt64, startUs: Int64, _ minute: MinuteConditions) -> ScenarioCall {
        var random = RandomStream(seed)
        var call = ScenarioCall()
        call.startUs = startUs
        call.id = random.next()
        call.intent = call.id
        call.worker = Int16(call.id & 1)
        drawCaller(&call, minute, &random)
        call.session = RandomStream.mix(
            UInt64(call.address) << 32 ^ UInt64(truncatingIfNeeded: startUs / 1_200_000_000)
                ^ UInt64(bitPattern: Int64(call.consumer)))
        if call.route >= 0 { drawQuestion(&call, traffic.traits[Int(call.route)], &random) }
        run(&call, minute, &random)
        return call
    }

    /// What the caller does after a failure: the same call again, later; nil where it gives up.
    func repetition(of call: ScenarioCall, _ minute: MinuteConditions) -> ScenarioCall? {
        guard call.fate.invitesRepetition, call.status >= 400, call.repetition < 2, call.route >= 0
        else { return nil }
        var random = RandomStream(seed: call.id, 0x5245_5045)
        guard random.chance(call.consumer < 0 ? 0.15 : 0.5) else { return nil }
        let pauseUs = Double(400_000 << Int(call.repetition)) * (0.6 + 1.4 * random.unit())
        var again = call.repeated(id: random.next(), startUs: call.endUs + Int64(pauseUs))
        drawModel(&again, &random)
        run(&again, minute, &random)
        return again
    }

    private func drawCaller(
        _ call: inout ScenarioCall, _ minute: MinuteConditions, _ random: inout RandomStream
    ) {
        let awake = random.unit()
        let rhythm = awake < minute.rhythmEnds.0 ? 0 : awake < minute.rhythmEnds.1 ? 1 : 2
        let consumer = traffic.consumers[rhythm].pick(random.next())
        let caller = traffic.callers[Int(consumer)]
        let word = random.next()
        let route = traffic.routes[served.rawValue][caller.kind.rawValue].pick(random.next())
        let isAnonymous = random.chance(Self.anonymousShare)
        call.route = random.chance(Self.unknownRouteShare) && served != .completions ? -1 : route
        call.userAgent = isAnonymous ? Int32(word & 3) : caller.userAgent
        if isAnonymous || call.route < 0 {
            call.address = ClientAddress.anonymous(word)
        } else {
            call.consumer = consumer
            call.address = ClientAddress.of(caller, word)
        }
    }

    /// What an AI call asks for: model and length of the question.
    private func drawQuestion(
        _ call: inout ScenarioCall, _ route: RouteTraits, _ random: inout RandomStream
    ) {
        let length = traffic.normal.value(random.next())
        call.requestBytes = Int32(190 + random.below(420))
        guard route.isCompletion else { return }
        drawModel(&call, &random)
        let context = traffic.models[Int(call.model)].contextTokens
        let tokens = min(route.inputMedianTokens * Maths.exp(0.9 * length), context)
        call.askedTokens = Int32(max(tokens, 6))
        call.requestBytes += call.askedTokens * 4
        call.isStream = random.chance(route.streamShare)
    }

    private func drawModel(_ call: inout ScenarioCall, _ random: inout RandomStream) {
        let word = random.next()
        guard call.route >= 0, let table = traffic.modelPicks[Int(call.route)] else { return }
        let choice = traffic.scenario.world.routes[Int(call.route)].completion?.models[
            table.pick(word)
        ].model
        call.model = Int32(choice ?? -1)
    }

    /// The call's way through the gateway, with everything that depends on what happens there.
    private func run(
        _ call: inout ScenarioCall, _ minute: MinuteConditions, _ random: inout RandomStream
    ) {
        var course = CallCourse(traffic: traffic, call: call, retriesUpstream: retriesUpstream)
        course.draw(latencyFactor: minute.latencyFactor, &random)
        for effect in minute.effects { course.apply(effect) }
        course.settle(&random)
        call = course.call
    }
}

/// Client addresses: documentation and benchmark ranges only.
public enum ClientAddress {
    /// One of a consumer's addresses; low ones are met more often.
    static func of(_ caller: CallerTraits, _ word: UInt64) -> UInt32 {
        let unit = Double(word >> 40) * 0x1p-24
        let index = UInt32(unit * unit * Double(caller.addressCount))
        return (caller.firstAddress &+ index &* 7) & 0x1FFFF
    }

    /// Any address, from the half of the range that is marked as anonymous.
    static func anonymous(_ word: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: word >> 20) & 0x1FFFF
    }

    /// Whether the address is written as IPv6.
    static func isLong(_ address: UInt32) -> Bool { address % 29 == 5 }
}

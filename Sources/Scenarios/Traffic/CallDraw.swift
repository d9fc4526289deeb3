/// Draws calls: who asks for what, what happens to it, and what the caller does next.
///
/// What belongs together is a chain: a call with its repetitions, or a conversation. Every chain has
/// a random stream of its own, and incidents draw from further ones, so that a planted incident
/// changes the chains it touches and leaves all others bit for bit as they were.
struct CallDraw {
    private let traffic: Traffic
    private let served: ServedRoutes
    private let conditions: ConditionsWindow
    /// An incident that is left out: what would have been without it.
    var excluded = -1

    /// Share of calls without credentials, and of calls to paths that no route knows.
    private static let anonymousShare = 0.06
    private static let unknownRouteShare = 0.004
    /// A call and all its repetitions end within this time; whatever takes longer is not written.
    static let plainSpanUs: Int64 = 4 * 60_000_000
    /// No question of a conversation begins later than this after the first.
    static let talkSpanUs: Int64 = 20 * 60_000_000

    init(_ traffic: Traffic, served: ServedRoutes, conditions: ConditionsWindow) {
        self.traffic = traffic
        self.served = served
        self.conditions = conditions
    }

    /// Appends a chain that begins at the given time; nothing, where chance wants no new conversation.
    func chain(seed: UInt64, startUs: Int64, _ minute: MinuteConditions, into calls: inout [ScenarioCall]) {
        var random = RandomStream(seed)
        var call = ScenarioCall()
        call.startUs = startUs
        call.id = random.next()
        call.intent = call.id
        call.worker = Int16(call.id & 1)
        guard drawCaller(&call, minute, &random) else { return }
        begin(&call, minute, &random, into: &calls)
    }

    /// Appends a chain of a caller who is there because of an incident.
    func extraChain(
        _ visitor: ExtraCaller, seed: UInt64, startUs: Int64, _ minute: MinuteConditions,
        into calls: inout [ScenarioCall]
    ) {
        var random = RandomStream(seed)
        var call = ScenarioCall()
        call.startUs = startUs
        call.id = random.next()
        call.intent = call.id
        call.worker = Int16(call.id & 1)
        call.touched = 1 << UInt64(visitor.index)
        visitor.fill(&call, traffic, served, &random)
        guard visitor.isServed(call, by: served, traffic) else { return }
        begin(&call, minute, &random, forced: visitor.forcedFate(&random), into: &calls)
    }

    private func begin(
        _ call: inout ScenarioCall, _ minute: MinuteConditions, _ random: inout RandomStream, forced: CallFate? = nil,
        into calls: inout [ScenarioCall]
    ) {
        call.session = RandomStream.mix(
            UInt64(call.address) << 32 ^ UInt64(truncatingIfNeeded: call.startUs / 1_200_000_000)
                ^ UInt64(bitPattern: Int64(call.consumer)))
        guard call.route >= 0 else { return run(call, minute, &random, forced: forced, into: &calls) }
        let route = traffic.traits[Int(call.route)]
        let word = random.next()
        let topicWord = random.next()
        if let table = traffic.variantPicks[Int(call.route)] { call.variant = Int8(table.pick(word)) }
        guard route.meanTurns > 1 else {
            drawQuestion(&call, route, &random)
            return run(call, minute, &random, forced: forced, into: &calls)
        }
        // Every conversation has several calls, so there are fewer conversations than calls.
        guard random.chance(1 / route.meanTurns) else { return }
        if let table = traffic.topicPicks[Int(call.route)] { call.topic = Int8(table.pick(topicWord)) }
        call.session = RandomStream.mix(call.id ^ 0x5345_5353)
        converse(call, route, &random, into: &calls)
    }

    /// False where a caller of that kind has nothing to ask at this gateway.
    private func drawCaller(
        _ call: inout ScenarioCall, _ minute: MinuteConditions, _ random: inout RandomStream
    ) -> Bool {
        let callers = traffic.classes[minute.callerClass(random.unit())]
        let consumer = callers.consumers.pick(random.next())
        let caller = traffic.callers[Int(consumer)]
        let word = random.next()
        let routeWord = random.next()
        guard let table = traffic.routes[served.rawValue][caller.kind.rawValue] else { return false }
        let isAnonymous = random.chance(Self.anonymousShare)
        let isStray = random.chance(Self.unknownRouteShare) && served != .completions
        call.route = isStray ? -1 : table.pick(routeWord)
        call.userAgent = isAnonymous ? Int32(word & 3) : caller.userAgent
        if isAnonymous || isStray {
            call.address = ClientAddress.anonymous(word)
        } else {
            call.consumer = consumer
            call.address = ClientAddress.of(caller, word)
        }
        return true
    }

    /// What a call asks for, and with an AI call of which model.
    private func drawQuestion(_ call: inout ScenarioCall, _ route: RouteTraits, _ random: inout RandomStream) {
        let length = traffic.normal.value(random.next())
        call.requestBytes = Int32(190 + random.below(420))
        guard route.isCompletion else { return }
        drawModel(&call, &random)
        ask(&call, route.inputMedianTokens * Maths.exp(0.9 * length))
        call.isStream = random.chance(route.streamShare)
    }

    private func ask(_ call: inout ScenarioCall, _ tokens: Double) {
        let context = traffic.models[Int(call.model)].contextTokens
        call.askedTokens = Int32(max(min(tokens, context), 6))
        call.requestBytes += call.askedTokens * 4
        call.promptVersion = traffic.promptVersion(route: Int(call.route), timeUs: call.startUs)
    }

    private func drawModel(_ call: inout ScenarioCall, _ random: inout RandomStream) {
        let word = random.next()
        guard call.route >= 0, let table = traffic.modelPicks[Int(call.route)] else { return }
        call.model = traffic.modelChoices[Int(call.route)][table.pick(word)]
    }

    // MARK: - Conversations

    /// Question after question, each with what was said before; a bad answer makes people ask again,
    /// ask for a person, or leave.
    private func converse(
        _ first: ScenarioCall, _ route: RouteTraits, _ random: inout RandomStream, into calls: inout [ScenarioCall]
    ) {
        var question = first
        var rest = plannedTurns(route.meanTurns, &random)
        // System prompt and question make up half of a usual input; what was said before is the rest.
        let promptTokens = 0.38 * route.inputMedianTokens
        question.isStream = random.chance(route.streamShare)
        var history = 0.0
        while rest > 0, question.startUs - first.startUs < Self.talkSpanUs {
            var turn = RandomStream(seed: first.session, UInt64(question.turn))
            drawModel(&question, &turn)
            let words = 0.14 * route.inputMedianTokens * Maths.exp(0.7 * traffic.normal.value(turn.next()))
            question.requestBytes = Int32(190 + turn.below(420))
            question.historyTokens = Int32(min(history, 60_000))
            ask(&question, promptTokens + words + history)
            let place = calls.count
            run(question, conditions.at(timeUs: question.startUs), &turn, into: &calls)
            guard calls.count > place, let answer = calls.last else { return }
            history += words + Double(answer.outputTokens)
            rest -= 1
            if answer.quality != .good || answer.status >= 400 {
                guard react(to: answer, &rest, &turn, into: &calls) else { return }
            }
            question = follow(question, after: answer, &turn)
        }
    }

    private func plannedTurns(_ mean: Double, _ random: inout RandomStream) -> Int {
        var turns = 1
        while turns < 24, random.chance(1 - 1 / mean) { turns += 1 }
        return turns
    }

    /// After a bad answer: seven of ten ask again, two ask for a person, the others leave.
    ///
    /// - Returns: whether the conversation goes on.
    private func react(
        to answer: ScenarioCall, _ rest: inout Int, _ random: inout RandomStream, into calls: inout [ScenarioCall]
    ) -> Bool {
        let choice = random.unit()
        if choice < 0.7 {
            rest += 1
            return true
        }
        guard choice < 0.9, traffic.handover >= 0, served != .completions else { return false }
        var call = answer.repeated(id: random.next(), startUs: answer.endUs + 4_000_000)
        call.intent = call.id
        call.route = traffic.handover
        call.repetition = 0
        call.variant = -1
        call.topic = -1
        call.askedTokens = 0
        call.historyTokens = 0
        call.promptVersion = -1
        call.isStream = false
        call.touched = answer.touched
        call.requestBytes = 320
        run(call, conditions.at(timeUs: call.startUs), &random, into: &calls)
        return false
    }

    /// The next question, after reading the answer and thinking.
    private func follow(
        _ question: ScenarioCall, after answer: ScenarioCall, _ random: inout RandomStream
    ) -> ScenarioCall {
        let thinkUs = 22e6 * Maths.exp(0.6 * traffic.normal.value(random.next()))
        let readUs = 45_000 * Double(answer.outputTokens)
        var next = question.repeated(id: random.next(), startUs: answer.endUs + Int64(thinkUs + readUs))
        next.repetition = 0
        next.intent = next.id
        next.turn = question.turn + 1
        return next
    }

    // MARK: - The way through the gateway

    /// A call's way through the gateway, and the same call again for as long as the caller tries.
    private func run(
        _ first: ScenarioCall, _ minute: MinuteConditions, _ random: inout RandomStream, forced: CallFate? = nil,
        into calls: inout [ScenarioCall]
    ) {
        let limitUs = first.startUs / 60_000_000 * 60_000_000 + Self.plainSpanUs
        var call = first
        finish(&call, minute, &random, forced)
        guard call.endUs < limitUs else { return }
        calls.append(call)
        while var again = repetition(of: call, forced) {
            var random = RandomStream(seed: again.id, 0x5245_5045)
            drawModel(&again, &random)
            // A program that cannot read why it was refused asks the same again.
            let isSame = call.hasForeignBody && !call.fate.invitesRepetition
            finish(&again, minute, &random, isSame ? call.fate : forced)
            guard again.endUs < limitUs else { return }
            calls.append(again)
            call = again
        }
    }

    private func finish(
        _ call: inout ScenarioCall, _ minute: MinuteConditions, _ random: inout RandomStream, _ forced: CallFate?
    ) {
        var course = CallCourse(traffic: traffic, call: call)
        course.draw(latencyFactor: minute.latencyFactor, &random)
        if let forced { course.call.fate = forced }
        for effect in minute.effects where effect.index != excluded { course.apply(effect) }
        course.settle(&random)
        call = course.call
        call.arrivalUs = call.endUs
        guard call.hasForeignBody, call.status >= 400, call.tries > 0 else {
            call.hasForeignBody = false
            return
        }
        for effect in minute.effects where effect.kind == .errorFormatChange && effect.index != excluded {
            call.touched |= 1 << UInt64(effect.index)
        }
    }

    /// What the caller does after a failure: the same call again, later; nil where it gives up.
    private func repetition(of call: ScenarioCall, _ forced: CallFate?) -> ScenarioCall? {
        let invites = call.fate.invitesRepetition || call.hasForeignBody
        guard forced == nil, invites, call.status >= 400, call.repetition < 2, call.route >= 0 else { return nil }
        var random = RandomStream(seed: call.id, 0x4741_494E)
        guard random.chance(call.consumer < 0 ? 0.15 : 0.5) else { return nil }
        let pauseUs = Double(400_000 << Int(call.repetition)) * (0.6 + 1.4 * random.unit())
        var again = call.repeated(id: random.next(), startUs: call.endUs + Int64(pauseUs))
        again.touched = call.touched
        return again
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

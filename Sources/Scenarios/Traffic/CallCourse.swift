/// One call's way through the gateway: first how it would go, then what disturbs it, then what
/// follows from both.
struct CallCourse {
    var call: ScenarioCall
    let traffic: Traffic
    private let retriesUpstream: Bool
    /// How long the upstream takes to answer.
    var waitUs = 0.0
    /// What the load does to every answer of its minute.
    private var latencyFactor = 1.0
    /// The logarithm of chance in the answer's speed, kept so that another model is slow alike.
    private var answerNoise = 0.0
    private var answerLength = 0.0
    private var sizeNoise = 0.0
    /// What an answer's length is multiplied by.
    var sizeFactor = 1.0
    private var place = 0.0

    init(traffic: Traffic, call: ScenarioCall) {
        self.traffic = traffic
        self.call = call
        retriesUpstream = traffic.scenario.retriesUpstream
    }

    var route: RouteTraits { traffic.traits[Int(call.route)] }

    /// Draws the undisturbed course. The number of random words used is always the same.
    mutating func draw(latencyFactor: Double, _ random: inout RandomStream) {
        self.latencyFactor = latencyFactor
        answerNoise = traffic.normal.value(random.next())
        sizeNoise = traffic.normal.value(random.next())
        answerLength = traffic.normal.value(random.next())
        let fateWord = random.next()
        place = random.unit()
        let overhead = random.unit()
        call.gatewayUs = Int64(600 + 1_900 * overhead + (overhead > 0.98 ? 40_000 * place : 0))
        guard call.route >= 0 else { return }
        call.instance = Int16(random.below(route.instanceCount))
        if route.isCompletion {
            call.fate = CallFate.allCases[traffic.completionFates.pick(fateWord)]
            drawAnswer(&random)
        } else {
            call.fate = CallFate.allCases[traffic.plainFates.pick(fateWord)]
            if call.fate == .notModified, !route.isRead { call.fate = .served }
            waitUs = route.latencyMedianUs * Maths.exp(route.latencySigma * answerNoise) * latencyFactor
        }
    }

    /// An AI answer: its length decides its time.
    private mutating func drawAnswer(_ random: inout RandomStream) {
        call.inputTokens = call.askedTokens
        let tokens = route.outputMedianTokens * Maths.exp(0.75 * answerLength)
        call.outputTokens = min(Int32(tokens), route.outputMaxTokens)
        call.isCutAtLimit = route.outputMaxTokens > 0 && Int32(tokens) >= route.outputMaxTokens
        let cacheWord = random.unit()
        call.cache = route.cacheHitShare == 0 ? .none : cacheWord < route.cacheHitShare ? .hit : .miss
        let isRead = call.inputTokens > 1_024 && random.chance(0.35)
        call.cachedTokens = isRead ? call.inputTokens / 2 / 128 * 128 : 0
        if route.isChat { call.quality = AnswerQuality.allCases[traffic.qualities.pick(random.next())] }
        waitForModel()
    }

    /// Sets how long the model takes for the question and answer as they are now.
    mutating func waitForModel() {
        let model = traffic.models[Int(call.model)]
        let speed = Maths.exp(0.28 * answerNoise) * latencyFactor
        let firstUs = (model.firstTokenUs + 18 * Double(call.inputTokens)) * speed
        call.firstTokenUs = Int64(firstUs)
        waitUs = firstUs + Double(call.outputTokens) * model.outputTokenUs * speed
    }

    /// The first choice is lost; another provider's model may answer after the wasted time.
    mutating func loseProvider(_ random: inout RandomStream) {
        let cause = random.unit()
        call.fate = cause < 0.55 ? .providerLimited : cause < 0.85 ? .unavailable : .upstreamTimeout
        guard retriesUpstream, let fallback = otherProvider(), random.chance(0.6) else { return }
        call.firstTryStatus = call.fate.status
        call.firstTryUs = Int64(call.fate == .upstreamTimeout ? 10_000_000 : 60_000 + 140_000 * random.unit())
        call.firstInstance = call.instance
        call.fate = .served
        call.model = fallback
        latencyFactor = 1
        waitForModel()
    }

    /// The route's fallback model, if another provider has it.
    private func otherProvider() -> Int32? {
        guard call.model >= 0, route.fallback >= 0 else { return nil }
        let isSame = traffic.models[Int(route.fallback)].provider == traffic.models[Int(call.model)].provider
        return isSame ? nil : route.fallback
    }

    /// Draws the consequences: durations, statuses, sizes, tokens, cost.
    mutating func settle(_ random: inout RandomStream) {
        guard call.route >= 0 else { return answerAtGateway(status: 404) }
        if call.fate.isRefusedByGateway { return answerAtGateway(status: call.fate.status) }
        if call.cache == .hit { return answerFromCache() }
        call.tries = call.firstTryStatus == 0 ? 1 : 2
        if call.fate == .connectFailure { failFirstTry(&random) }
        if call.fate == .unreachable { failAllTries(&random) }
        waitUs = shortened(waitUs)
        if waitUs > route.timeoutUs, call.fate != .clientGone { call.fate = .upstreamTimeout }
        if call.fate == .upstreamTimeout { waitUs = route.timeoutUs }
        losePatience(&random)
        call.upstreamUs = Int64(waitUs) + call.firstTryUs
        call.durationUs = call.upstreamUs + call.gatewayUs
        call.status = call.fate == .served && route.isCreation ? 201 : call.fate.status
        call.upstreamStatus = call.fate == .clientGone ? 0 : call.status
        fillAnswer()
    }

    /// How long the upstream takes for an answer of this fate, compared with a full one.
    private func shortened(_ fullUs: Double) -> Double {
        switch call.fate {
        case .served, .upstreamTimeout, .clientGone, .connectFailure, .unreachable: fullUs
        case .upstreamError: fullUs * 0.8
        case .notModified, .notFound, .conflict, .unprocessable: fullUs * 0.6
        case .badRequest: fullUs * 0.3
        case .providerLimited: 45_000 + 90_000 * place
        case .unavailable: 4_000 + 30_000 * place
        default: 0
        }
    }

    /// The first instance does not answer; another one usually does.
    private mutating func failFirstTry(_ random: inout RandomStream) {
        let failedUs = 2_000 + 55_000 * random.unit()
        guard retriesUpstream, route.instanceCount > 1 else {
            waitUs = failedUs
            return
        }
        tryAnotherInstance(after: failedUs)
        if random.chance(0.7) { call.fate = .served } else { waitUs = 3_000 + 50_000 * place }
    }

    /// No instance answers: every try ends in the handshake.
    private mutating func failAllTries(_ random: inout RandomStream) {
        let failedUs = 3_000 + 12_000 * random.unit()
        waitUs = 3_000 + 12_000 * place
        guard retriesUpstream, route.instanceCount > 1 else { return }
        tryAnotherInstance(after: failedUs)
    }

    private mutating func tryAnotherInstance(after failedUs: Double) {
        call.tries = 2
        call.firstTryStatus = 502
        call.firstTryUs = Int64(failedUs)
        call.firstInstance = call.instance
        call.instance = (call.instance + 1) % Int16(route.instanceCount)
    }

    /// A client does not wait for ever: 25 s in the median, 75 s where a model writes.
    private mutating func losePatience(_ random: inout RandomStream) {
        let patienceUs = (route.isCompletion ? 75e6 : 25e6) * Maths.exp(0.5 * traffic.normal.value(random.next()))
        if call.fate == .clientGone {
            waitUs = min(waitUs, route.timeoutUs, patienceUs) * (0.15 + 0.8 * place)
        } else if waitUs > patienceUs {
            call.fate = .clientGone
            waitUs = patienceUs
        }
        if call.fate == .clientGone {
            call.outputTokens = call.isStream ? Int32(Double(call.outputTokens) * place) : 0
        }
    }

    private mutating func answerAtGateway(status: Int16) {
        call.status = status
        call.durationUs = call.gatewayUs
        call.responseBytes = Int32(140 + place * 120)
        forgetAnswer()
        call.cache = .none
    }

    private mutating func answerFromCache() {
        call.fate = .served
        call.gatewayUs += Int64(4_000 + 12_000 * place)
        call.durationUs = call.gatewayUs
        call.firstTokenUs = 0
        call.responseBytes = Int32(420 + 5 * Int(call.outputTokens))
    }

    private mutating func fillAnswer() {
        let isAnswered = call.status < 400 || (call.fate == .clientGone && call.outputTokens > 0)
        guard isAnswered else { return fillError() }
        guard route.isCompletion else {
            let bytes = route.responseMedianBytes * Maths.exp(0.7 * sizeNoise) * sizeFactor
            call.responseBytes = call.status == 304 ? 0 : Int32(min(bytes, 2e9))
            return
        }
        call.responseBytes = route.isChat ? 420 + 5 * call.outputTokens : 12_900
        call.costNano = traffic.models[Int(call.model)].costNano(of: call)
    }

    private mutating func fillError() {
        let length = call.hasForeignBody ? 1_650 + place * 400 : 130 + place * 180
        call.responseBytes = call.fate == .clientGone ? 0 : Int32(length)
        forgetAnswer()
    }

    private mutating func forgetAnswer() {
        call.inputTokens = 0
        call.outputTokens = 0
        call.cachedTokens = 0
        call.firstTokenUs = 0
        call.isCutAtLimit = false
        call.quality = .good
    }
}

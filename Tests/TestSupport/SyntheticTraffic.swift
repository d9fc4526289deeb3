import Columns

/// Makes calls with all the variety that folds must cope with: missing values, AI calls, failures,
/// handed-over connections, several records of one line.
public struct SyntheticTraffic: Sendable {
    public var seed: UInt64
    /// The first call's time; calls follow over `spanUs`.
    public var startUs: Int64 = 1_767_225_600_000_000
    public var spanUs: Int64 = 3 * 3_600_000_000
    public var serviceCount = 3
    public var routeCount = 8
    public var upstreamCount = 12
    public var consumerCount = 40
    public var clientCount = 500

    public init(seed: UInt64) { self.seed = seed }

    /// The given number of calls of one input, in no order of time.
    public func calls(_ count: Int) -> [SyntheticCall] {
        var random = SyntheticRandom(seed: seed)
        return (0..<count).map { call(ordinal: $0, &random) }
    }

    private func call(ordinal: Int, _ random: inout SyntheticRandom) -> SyntheticCall {
        var call = SyntheticCall()
        call.numbers[.timeUs] = startUs + Int64.random(in: 0..<spanUs, using: &random)
        call.numbers[.byteOffset] = Int64(ordinal / 2 * 400)
        call.numbers[.line] = Int64(ordinal / 2 + 1)
        call.numbers[.recordKind] = RecordKind.api.rawValue
        call.numbers[.timeBasis] = Int64.random(in: 0..<3, using: &random)
        for flag in [CallNumber.timeAssumedUtc, .rateLimited, .authFailure, .durationPartial] {
            call.numbers[flag] = random.oneIn(20) ? 1 : 0
        }
        call.lineText = "line \(ordinal) of seed \(seed) with \(SyntheticFilter.secret)"
        addLabels(to: &call, &random)
        addOutcome(to: &call, &random)
        addMeasures(to: &call, &random)
        if random.oneIn(4) { addAI(to: &call, &random) }
        addTexts(to: &call, ordinal, &random)
        return call
    }

    private func addLabels(to call: inout SyntheticCall, _ random: inout SyntheticRandom) {
        func pick(_ name: String, of count: Int) -> String? {
            // Most of the weight falls on the first names.
            let draw = Int.random(in: 0..<count * count, using: &random)
            return random.oneIn(15) ? nil : "\(name)-\(Int(Double(draw).squareRoot()))"
        }
        call.labels[.service] = pick("service", of: serviceCount)
        call.labels[.route] = pick("/route/with/a/long/beginning", of: routeCount)
        call.labels[.method] = ["GET", "POST", "PUT", nil].randomElement(using: &random) ?? nil
        call.labels[.upstreamAddress] = pick("10.0.0", of: upstreamCount)
        call.labels[.region] = random.oneIn(2) ? "north" : "süd"
        call.labels[.consumer] = pick("consumer", of: consumerCount)
        call.labels[.dimension1] = ["gold", "", "silver"].randomElement(using: &random)
    }

    private func addOutcome(to call: inout SyntheticCall, _ random: inout SyntheticRandom) {
        let draw = Int.random(in: 0..<100, using: &random)
        let (status, outcome): (Int64?, Outcome) =
            switch draw {
            case ..<70: (200, .success)
            case ..<73: (101, .success)
            case ..<85: (404, .clientError)
            case ..<92: (503, .serverError)
            case ..<95: (0, .clientGone)
            default: (nil, .unknown)
            }
        call.numbers[.status] = status
        call.numbers[.outcome] = outcome.rawValue
        call.numbers[.attempts] = random.oneIn(3) ? nil : Int64.random(in: 0...3, using: &random)
        call.numbers[.cacheStatus] = random.oneIn(2) ? nil : Int64.random(in: 0..<6, using: &random)
    }

    private func addMeasures(to call: inout SyntheticCall, _ random: inout SyntheticRandom) {
        func measure(_ bits: Int) -> Int64? {
            random.oneIn(8)
                ? nil : Int64.random(in: 0..<1 << Int64.random(in: 1..<Int64(bits), using: &random), using: &random)
        }
        call.numbers[.durationUs] = measure(27)
        call.numbers[.upstreamDurationUs] = measure(25)
        call.numbers[.requestBytes] = measure(20)
        call.numbers[.responseBytes] = measure(24)
        if !random.oneIn(10) {
            let client = UInt64.random(in: 0..<UInt64(clientCount), using: &random)
            call.numbers[.clientHash] = Int64(bitPattern: SyntheticRandom.stirred(client))
        }
    }

    private func addAI(to call: inout SyntheticCall, _ random: inout SyntheticRandom) {
        call.numbers[.recordKind] = random.oneIn(4) ? RecordKind.api.rawValue : RecordKind.llm.rawValue
        call.labels[.provider] = random.oneIn(2) ? "openai" : "anthropic"
        call.labels[.requestModel] = "model-\(Int.random(in: 0..<5, using: &random))"
        for number in [CallNumber.inputTokens, .outputTokens, .totalTokens, .cacheReadTokens] where !random.oneIn(3) {
            call.numbers[number] = Int64.random(in: 0..<10_000, using: &random)
        }
        if !random.oneIn(3) { call.numbers[.costNanoUsd] = Int64.random(in: 0..<1_000_000_000, using: &random) }
        if !random.oneIn(3) { call.numbers[.truncated] = random.oneIn(5) ? 1 : 0 }
        if !random.oneIn(3) { call.numbers[.ttftUs] = Int64.random(in: 0..<5_000_000, using: &random) }
    }

    private func addTexts(to call: inout SyntheticCall, _ ordinal: Int, _ random: inout SyntheticRandom) {
        call.texts[.path] = "/path/\(ordinal)?key=\(SyntheticFilter.secret)"
        call.texts[.requestId] = "request-\(seed)-\(ordinal)"
        if random.oneIn(3) { call.texts[.errorMessage] = "upstream said \(SyntheticFilter.secret)" }
    }
}

/// A number of the product's tables that an incident may move, and how it is had from counts.
public enum TruthMetric: String, Sendable, CaseIterable {
    case calls
    case clientErrors = "client_errors"
    case serverErrors = "server_errors"
    case clientGone = "client_gone"
    case rateLimited = "rate_limited"
    case authFailures = "auth_failures"
    case retries
    case cacheHits = "cache_hits"
    case responseBytes = "response_bytes"
    case inputTokens = "input_tokens"
    case outputTokens = "output_tokens"
    case cost = "cost_usd"
    /// The geometric mean of durations.
    case durationMean = "duration_geomean_ms"
    case durationP95 = "duration_p95_ms"

    /// What it is counted per: `minute`, or a column.
    public var per: String {
        switch self {
        case .calls, .cost: "minute"
        case .cacheHits: "cache_lookups"
        case .inputTokens, .outputTokens: "answers"
        default: "calls"
        }
    }

    /// The value of some calls; nil where there are too few of them.
    ///
    /// - Parameter minutes: how long they took to come.
    func value(_ measures: CallMeasures, minutes: Double, atLeast support: Int64 = 1) -> Double? {
        let below = denominator(measures)
        if per == "minute" { return minutes > 0 ? numerator(measures) / minutes : nil }
        guard below >= support else { return nil }
        let mean = numerator(measures) / Double(below)
        return self == .durationMean ? Maths.exp(mean * Maths.ln2) / 1_000 : mean
    }

    func denominator(_ measures: CallMeasures) -> Int64 {
        switch self {
        case .cacheHits: measures.cacheLookups
        case .inputTokens, .outputTokens: measures.answers
        default: measures.calls
        }
    }

    private func numerator(_ measures: CallMeasures) -> Double {
        switch self {
        case .calls: Double(measures.calls)
        case .clientErrors: Double(measures.clientErrors)
        case .serverErrors: Double(measures.serverErrors)
        case .clientGone: Double(measures.clientGone)
        case .rateLimited: Double(measures.rateLimited)
        case .authFailures: Double(measures.authFailures)
        case .retries: Double(measures.retries)
        case .cacheHits: Double(measures.cacheHits)
        case .responseBytes: Double(measures.responseBytes)
        case .inputTokens: Double(measures.inputTokens)
        case .outputTokens: Double(measures.outputTokens)
        case .cost: Double(measures.costNano) / 1e9
        case .durationMean, .durationP95: Double(measures.durationLog) / 1e6
        }
    }

    /// What chance alone makes of a share or a count, as a standard deviation; 0 for other numbers.
    func samplingNoise(_ measures: CallMeasures, minutes: Double) -> Double {
        switch self {
        case .calls: return Double(max(measures.calls, 1)).squareRoot() / minutes
        case .clientErrors, .serverErrors, .clientGone, .rateLimited, .authFailures, .retries, .cacheHits:
            let count = Double(max(denominator(measures), 1))
            return max(numerator(measures), 1).squareRoot() / count
        default: return 0
        }
    }
}

extension IncidentKind {
    /// The numbers that it moves within its scope, the plainest first.
    public var metrics: [TruthMetric] {
        switch self {
        case .upstreamLatency, .memoryLeak: [.durationMean, .durationP95, .serverErrors, .clientGone]
        case .hourlySlowness: [.durationP95, .durationMean]
        case .errorBurst: [.serverErrors]
        case .variantRace: [.clientErrors, .serverErrors]
        case .certificateExpiry: [.serverErrors, .retries]
        case .errorFormatChange: [.clientErrors, .calls, .responseBytes]
        case .tokenRefreshFailure: [.authFailures, .clientErrors]
        case .heavyCalls: [.responseBytes, .durationMean, .durationP95]
        case .lowRateLimit: [.rateLimited, .clientErrors, .calls]
        case .runawayConsumer: [.calls, .cost]
        case .thinDocumentation: [.clientErrors]
        case .credentialStuffing: [.authFailures, .calls]
        case .scanner: [.calls]
        case .providerOutage: [.serverErrors, .rateLimited, .calls, .retries]
        case .contextTruncation: [.inputTokens, .calls]
        case .genericAnswers: [.outputTokens, .cost, .calls]
        case .failingIntent: [.outputTokens, .calls]
        case .cacheBroken: [.cacheHits, .cost, .durationMean]
        case .missingLogs, .duplicatedLogs: [.calls]
        case .clockSkew, .silentRelease, .praiseBurst, .viralComplaint: []
        case .marketingPeak, .holidayLull: []
        case .newConsumer: [.calls]
        case .plannedMaintenance: [.serverErrors]
        }
    }

    /// The topics of complaints that it leads to; empty where nobody notices.
    public var topics: [FeedbackTopic] {
        switch self {
        case .upstreamLatency, .memoryLeak, .hourlySlowness, .heavyCalls: [.performance, .availability]
        case .errorBurst: [.bug, .availability]
        case .variantRace: [.bug]
        case .certificateExpiry, .providerOutage: [.availability]
        case .errorFormatChange: [.integration, .documentation]
        case .tokenRefreshFailure: [.integration, .security]
        case .lowRateLimit: [.integration]
        case .runawayConsumer, .viralComplaint: [.billingCost]
        case .thinDocumentation: [.documentation]
        case .credentialStuffing: [.security]
        case .contextTruncation: [.contextFailure]
        case .genericAnswers: [.hallucination, .support]
        case .failingIntent: [.bug, .support]
        case .praiseBurst: [.praise]
        case .plannedMaintenance: [.availability]
        case .cacheBroken, .scanner, .missingLogs, .duplicatedLogs, .clockSkew, .marketingPeak, .holidayLull,
            .newConsumer, .silentRelease:
            []
        }
    }
}

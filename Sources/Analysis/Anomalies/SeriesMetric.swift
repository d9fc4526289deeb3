/// A quantity that is watched on every attribute set: made of two sums of `series_day`.
public enum SeriesMetric: String, CaseIterable, Sendable, Codable {
    case calls
    case serverErrorRatio = "server_error_ratio"
    case clientErrorRatio = "client_error_ratio"
    case clientGoneRatio = "client_gone_ratio"
    case rateLimitedRatio = "rate_limited_ratio"
    case authFailureRatio = "auth_failure_ratio"
    case retryRatio = "retry_ratio"
    case cacheHitRatio = "cache_hit_ratio"
    case truncatedRatio = "truncated_ratio"
    case durationGeomeanMs = "duration_geomean_ms"
    case ttftGeomeanMs = "ttft_geomean_ms"
    case inputTokensPerCall = "input_tokens_per_call"
    case outputTokensPerCall = "output_tokens_per_call"
    case costPerCallUsd = "cost_per_call_usd"
    case responseBytesPerCall = "response_bytes_per_call"

    /// How a metric is made of its sums, which decides what chance can do to it.
    public enum Quantity: Sendable {
        /// A number of calls.
        case count
        /// Calls of some sort per call, 0...1; retries may exceed 1.
        case ratio
        /// exp of the mean of logarithms of microseconds, in milliseconds.
        case logMean
        /// A sum per call.
        case mean
    }

    public var quantity: Quantity {
        switch self {
        case .calls: .count
        case .serverErrorRatio, .clientErrorRatio, .clientGoneRatio, .rateLimitedRatio, .authFailureRatio, .retryRatio,
            .cacheHitRatio, .truncatedRatio:
            .ratio
        case .durationGeomeanMs, .ttftGeomeanMs: .logMean
        case .inputTokensPerCall, .outputTokensPerCall, .costPerCallUsd, .responseBytesPerCall: .mean
        }
    }

    /// What is counted or added up.
    public var numerator: CellMeasure {
        switch self {
        case .calls: .calls
        case .serverErrorRatio: .serverErrors
        case .clientErrorRatio: .clientErrors
        case .clientGoneRatio: .clientGone
        case .rateLimitedRatio: .rateLimited
        case .authFailureRatio: .authFailures
        case .retryRatio: .retries
        case .cacheHitRatio: .cacheHits
        case .truncatedRatio: .truncated
        case .durationGeomeanMs: .durationLogSum
        case .ttftGeomeanMs: .ttftLogSum
        case .inputTokensPerCall: .inputTokens
        case .outputTokensPerCall: .outputTokens
        case .costPerCallUsd: .costNanoUsd
        case .responseBytesPerCall: .responseBytes
        }
    }

    /// What it is counted per.
    public var exposure: CellMeasure {
        switch self {
        case .cacheHitRatio: .cacheLookups
        case .truncatedRatio, .inputTokensPerCall, .outputTokensPerCall, .costPerCallUsd: .aiCalls
        case .durationGeomeanMs: .durationCount
        case .ttftGeomeanMs: .ttftCount
        default: .calls
        }
    }

    /// What its history is made of.
    public var historyQuantity: SeriesHistory.Quantity {
        switch quantity {
        case .count: .count
        case .ratio: .ratio
        case .logMean, .mean: .level
        }
    }

    public var unit: Unit {
        switch self {
        case .calls: .perMinute("requests")
        case .durationGeomeanMs, .ttftGeomeanMs: .microseconds
        case .inputTokensPerCall, .outputTokensPerCall: .count("tokens")
        case .costPerCallUsd: .nanoUsd
        case .responseBytesPerCall: .bytes
        default: .ratio
        }
    }

    /// Whether a rise is bad; nil where either direction may be.
    public var moreIsWorse: Bool? {
        switch self {
        case .calls, .inputTokensPerCall, .outputTokensPerCall, .responseBytesPerCall: nil
        case .cacheHitRatio: false
        default: true
        }
    }
}

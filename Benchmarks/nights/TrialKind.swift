import Analysis

/// What a made series is like.
enum TrialKind: String, CaseIterable, Codable {
    /// Calls of independent people.
    case poisson
    /// Calls in bursts, on days that are busier or quieter as a whole.
    case overdispersed
    /// Calls that are different on each weekday.
    case weekly
    /// Calls of machines, which do not follow people's clocks.
    case machine
    /// Errors in a hundred or thousand of few calls.
    case rareRatio = "rare_ratio"
    /// Refusals of many calls, with a rate that wanders.
    case ratio
    /// Geometric means of durations, some of which are very long, with noise that lasts.
    case latency
    /// Means of uneven parts of few calls.
    case tokens

    var metric: SeriesMetric {
        switch self {
        case .poisson, .overdispersed, .weekly, .machine: .calls
        case .rareRatio: .serverErrorRatio
        case .ratio: .rateLimitedRatio
        case .latency: .durationGeomeanMs
        case .tokens: .outputTokensPerCall
        }
    }
}

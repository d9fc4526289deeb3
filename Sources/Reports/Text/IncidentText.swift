import Analysis

/// Findings in words and quantities; shared by reports and by what `explain` says.
public enum IncidentText {
    /// What a metric is called.
    public static func title(_ metric: SeriesMetric) -> String {
        switch metric {
        case .calls: "Requests"
        case .serverErrorRatio: "Server errors (5xx)"
        case .clientErrorRatio: "Client errors (4xx)"
        case .clientGoneRatio: "Requests abandoned"
        case .rateLimitedRatio: "Requests limited"
        case .authFailureRatio: "Requests unauthorised"
        case .retryRatio: "Upstream retries"
        case .cacheHitRatio: "Cache hits"
        case .truncatedRatio: "AI answers cut"
        case .durationGeomeanMs: "Latency"
        case .ttftGeomeanMs: "Time to first token"
        case .inputTokensPerCall: "Input tokens per AI call"
        case .outputTokensPerCall: "Output tokens per AI call"
        case .costPerCallUsd: "Cost per AI call"
        case .responseBytesPerCall: "Bytes per answer"
        }
    }

    /// What its numbers are, in one sentence's part.
    public static func meaning(_ metric: SeriesMetric) -> String {
        switch metric.quantity {
        case .count: "Requests per minute"
        case .ratio:
            title(metric) + ", as a part of " + (metric.exposure == .calls ? "requests" : "those that could be")
        case .logMean: title(metric) + ", geometric mean"
        case .mean: title(metric) + ", mean"
        }
    }

    /// A value as findings tell it, with its unit.
    public static func quantity(_ value: Double, _ metric: SeriesMetric) -> Quantity {
        Quantity(metric.inUnit(value), metric.unit)
    }

    /// `Critical`, `Warning`, `Info`.
    public static func title(_ severity: Severity) -> String {
        switch severity {
        case .critical: "Critical"
        case .warning: "Warning"
        case .info: "Info"
        }
    }

    /// `Server errors (5xx) up`
    public static func what(_ metric: SeriesMetric, isUp: Bool) -> String { title(metric) + (isUp ? " up" : " down") }

    /// Whose calls: foreign text, or words where all are meant.
    public static func place(_ attributes: AttributeSet) -> Prose {
        attributes.isEmpty ? "all requests" : "\(name: attributes.description)"
    }

    /// `12 times` the usual spread, for people who think in it.
    public static func size(_ size: Double) -> String { NumberText.threeDigits(abs(size)) + " sd" }
}

extension Incident {
    /// The metric that leads it; incidents always have one.
    public var metric: SeriesMetric { lead.metrics.first ?? .calls }

    /// Observed and expected as one change.
    var change: Change? {
        let (metric, lead) = (metric, lead)
        return Change(
            from: metric.inUnit(lead.expected), to: metric.inUnit(lead.observed), metric.unit,
            moreIsWorse: metric.moreIsWorse)
    }
}

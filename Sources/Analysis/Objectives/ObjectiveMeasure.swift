/// A quantity of which something can be promised.
public enum ObjectiveMeasure: Sendable, Equatable {
    /// The share of calls without a server error: one less `server_error_ratio`.
    case availability
    case metric(SeriesMetric)

    /// What the value of an objective is written and kept in.
    public enum Unit: Sendable, Equatable {
        /// 0...1
        case share
        case milliseconds
        case callsPerMinute
        case tokens
        case usd
        case bytes
    }

    /// All of them, `availability` first.
    public static let all = [ObjectiveMeasure.availability] + SeriesMetric.allCases.map { ObjectiveMeasure.metric($0) }

    /// The measure of a name, nil where there is none.
    public init?(name: String) {
        guard let measure = Self.all.first(where: { $0.name == name }) else { return nil }
        self = measure
    }

    /// As it stands in the pipeline file.
    public var name: String {
        switch self {
        case .availability: "availability"
        case .metric(let metric): metric.rawValue
        }
    }

    public var unit: Unit {
        guard case .metric(let metric) = self else { return .share }
        return switch metric {
        case .calls: .callsPerMinute
        case .durationGeomeanMs, .ttftGeomeanMs: .milliseconds
        case .inputTokensPerCall, .outputTokensPerCall: .tokens
        case .costPerCallUsd: .usd
        case .responseBytesPerCall: .bytes
        default: .share
        }
    }

    /// Whether what is counted is what was hoped for; else it is what went wrong.
    public var moreIsBetter: Bool {
        if case .metric(.cacheHitRatio) = self { true } else { false }
    }

    /// On which side a share must lie; other values may be bound on either side.
    public var boundOfShare: Objective.Bound? {
        guard unit == .share else { return nil }
        return self == .availability || moreIsBetter ? .atLeast : .atMost
    }

    /// The sum of `series_day` that is counted or added up; of availability, what went wrong.
    public var numerator: CellMeasure { seriesMetric.numerator }
    /// The sum that it is counted per.
    public var exposure: CellMeasure { seriesMetric.exposure }

    /// The metric of series whose sums it is made of.
    public var seriesMetric: SeriesMetric {
        if case .metric(let metric) = self { metric } else { .serverErrorRatio }
    }
}

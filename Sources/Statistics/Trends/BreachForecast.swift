/// Tells when a series will cross an objective, if its past shows that such forecasts can be trusted.
///
/// `TrendForecast` continues the series; `ForecastTrial` makes the same forecast at many points of the past
/// and keeps its errors. Only if those are clearly smaller than the errors of the naive forecasts (the last
/// value; the same phase of the last season) is a breach told; the interval is that of the errors.
///
/// See docs/trends.md for what was measured.
public struct BreachForecast: Codable, Sendable, Equatable {
    /// The side on which the objective is broken.
    public enum Side: String, Codable, Sendable {
        case above
        case below
    }

    /// Points a season; 1 for none.
    public var period = 1
    /// How many points ahead are looked at.
    public var horizon = 24
    /// The share of the past's forecasts that kept within the interval, between 0 and 1.
    public var coverage = 0.8
    /// The share of the naive forecasts' mean error that the errors must keep within.
    public var leastSkill = 0.8
    /// The share of the trials in which the forecast must be better than either naive one.
    public var leastWins = 0.7
    /// The most forecasts that are tried on the past.
    public var trials = 30

    public init() {}

    /// When the objective will be broken, or why nothing is told.
    ///
    /// - Parameters:
    ///   - values: the series; gaps and values that are not finite are left out.
    ///   - objective: in the unit of the values; the series is in breach on the far side of it.
    public func outcome(of values: [Double?], objective: Double, side: Side = .above) -> BreachOutcome {
        guard objective.isFinite else { return .silent(.noBreachAhead) }
        // A breach below is one above, upside down.
        let sign: Double = side == .above ? 1 : -1
        let series = values.map { value -> Double? in
            guard let value, abs(value) <= 1e300 else { return nil }
            return sign * value
        }
        guard let trial = ForecastTrial(series, options: bounded) else { return .silent(.tooShort) }
        guard let recent = TrendForecast.recentLevel(of: series), recent < sign * objective else {
            return .silent(.alreadyBroken)
        }
        guard trial.isBetterThanNaive else { return .silent(.notBetterThanNaive) }
        return breach(in: trial.bands, objective: sign * objective)
    }

    /// The forecast and its interval for each of the next points, lead 1 first; nil where the past is too short.
    public func bands(of values: [Double?]) -> [ForecastBand]? {
        let series = values.map { value in value.flatMap { abs($0) <= 1e300 ? $0 : nil } }
        return ForecastTrial(series, options: bounded)?.bands
    }

    private func breach(in bands: [ForecastBand], objective: Double) -> BreachOutcome {
        guard let expected = bands.firstIndex(where: { $0.expected >= objective }) else {
            return .silent(.noBreachAhead)
        }
        let earliest = bands.firstIndex { $0.high >= objective } ?? expected
        let latest = bands.firstIndex { $0.low >= objective }
        return .breach(Breach(expected: expected + 1, earliest: earliest + 1, latest: latest.map { $0 + 1 }))
    }

    private var bounded: BreachForecast {
        var options = self
        options.period = max(period, 1)
        options.horizon = max(horizon, 1)
        options.coverage = coverage.isFinite ? min(max(coverage, 0), 1) : 0.8
        options.trials = min(max(trials, 1), 1_000)
        return options
    }
}

import Glibc

/// A robust level and season, continued along a damped Theil-Sen slope.
///
///     forecast(h) = level + slope (d + d^2 + ... + d^h) + effect of the phase
///
/// - Source: slope: Theil 1950, Sen 1968; damping: Gardner and McKenzie 1985, "Forecasting trends in
///   time series".
struct TrendForecast {
    /// How a forecast is made; the trials choose among `Manner.all`.
    struct Manner: Equatable {
        /// Whether the level is that of the last points, or the line's.
        let isRecent: Bool
        /// The share of the slope that is left at the horizon: 1 keeps it, 0 forecasts a level.
        let slopeAtHorizon: Double

        static let all = [true, false].flatMap { isRecent in
            [0, 0.3, 1].map { Manner(isRecent: isRecent, slopeAtHorizon: $0) }
        }
    }

    /// The points that make the recent level.
    static let recent = 5
    /// Slopes a fit: trials are many, and the median of so many is steady enough.
    private static let pairLimit = 8_000

    private let end: Int
    private let slope: Double
    /// Distances of the last points from the line with its season.
    private let drift: Double
    private let line: Double
    private let effects: [Double]

    /// Fits the points `start..<end`; phases count from index 0. Nil of fewer than 8 points or of no pair.
    init?(_ series: [Double?], start: Int, end: Int, period: Int) {
        let points = TrendPoints(series[start..<end])
        guard points.count >= 8,
            let fit = TheilSen(points, period: period, pairLimit: Self.pairLimit)
        else { return nil }
        self.end = end
        slope = fit.slope
        let rests = zip(points.indices, points.values).map { $1 - fit.value(at: $0) }
        let phases = points.indices.map { ($0 + start) % period }
        let effects = Self.effects(rests, phases: phases, period: period)
        self.effects = effects
        let clean = zip(rests, phases).map { $0 - effects[$1] }
        let centre = Quantiles.medianOrZero(of: clean)
        line = fit.value(at: end - start - 1) + centre
        drift = Quantiles.medianOrZero(of: clean.suffix(Self.recent)) - centre
    }

    /// The values of the next `horizon` points.
    func values(horizon: Int, manner: Manner) -> [Double] {
        let damping = manner.slopeAtHorizon > 0 ? pow(manner.slopeAtHorizon, 1 / Double(horizon)) : 0
        var trend = line + (manner.isRecent ? drift : 0)
        var step = slope
        return (0..<horizon).map { ahead in
            step *= damping
            trend += step
            return trend + effects[(end + ahead) % effects.count]
        }
    }

    /// The median of the last three values that are there.
    static func recentLevel(of series: [Double?]) -> Double? {
        let last = series.reversed().lazy.compactMap(\.self).prefix(3)
        return last.isEmpty ? nil : Quantiles.medianOrZero(of: Array(last))
    }

    /// Per phase the median, less the median of all; 0 for phases without a point.
    private static func effects(_ rests: [Double], phases: [Int], period: Int) -> [Double] {
        guard period > 1 else { return [0] }
        let centre = Quantiles.medianOrZero(of: rests)
        var groups = [[Double]](repeating: [], count: period)
        for (rest, phase) in zip(rests, phases) { groups[phase].append(rest - centre) }
        return groups.map { Quantiles.medianOrZero(of: $0) }
    }
}

/// Mann and Kendall's test whether a series rises or falls, in any shape.
///
/// The series must have no season (see `SeasonalMannKendall`). Trust it from 10 values on: the score is
/// then nearly normal. Gaps and values that are not finite are left out.
///
/// - Source: Mann 1945; Kendall 1975; the correction: Hamed and Rao 1998, "A modified Mann-Kendall
///   trend test for autocorrelated data".
public struct MannKendall: Sendable, Equatable {
    /// Pairs that rise minus pairs that fall.
    public let s: Int
    /// The variance of s without a trend, correction included.
    public let variance: Double
    /// By how much autocorrelation was taken to widen the variance; 1 without the correction.
    public let varianceFactor: Double
    /// The standard score of s, with a continuity correction.
    public let z: Double
    /// The two-sided chance of so great a score without a trend, from 0 to 1.
    public let pValue: Double
    /// s as a share of all pairs, from -1 to 1.
    public let tau: Double
    /// How many values there were.
    public let count: Int

    /// Whether autocorrelation widens the variance.
    public enum Correction: String, Codable, Sendable {
        case none
        /// Hamed and Rao's factor, though never below 1: what it takes off for negative correlation is at
        /// long lags mostly noise, and would make the test more liberal.
        case widening
        /// Hamed and Rao's factor as it is, if above 0.
        case full
    }

    /// Nil of fewer than 4 values.
    ///
    /// - Complexity: n log n; with a correction n times the smaller of n and 1,000, plus Theil-Sen's slope.
    public init?(_ values: [Double?], correction: Correction = .widening) {
        let present = TrendPoints(values)
        guard present.count >= 4 else { return nil }
        let score = KendallScore(present.values)
        let factor = Self.factor(present, correction: correction)
        s = score.s
        varianceFactor = factor
        variance = score.variance * factor
        z = TrendSignificance.z(s: score.s, variance: variance)
        pValue = TrendSignificance.pValue(z: z)
        count = present.count
        tau = Double(score.s) / (Double(count) * Double(count - 1) / 2)
    }

    private static func factor(_ points: TrendPoints, correction: Correction) -> Double {
        guard correction != .none, let line = TheilSen(points) else { return 1 }
        let detrended = zip(points.indices, points.values).map { $1 - Double($0 + 1) * line.slope }
        let factor = RankCorrelation.varianceFactor(detrended)
        guard factor > 0 else { return 1 }
        return correction == .widening ? max(factor, 1) : factor
    }
}

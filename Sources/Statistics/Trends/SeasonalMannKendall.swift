/// Mann and Kendall's test of a series with a season: each phase against itself only.
///
/// The phases' scores and variances are added, as if phases were independent; where a high day makes the
/// next hours high too, the chance comes out too small. Gaps are left out.
///
/// - Source: Hirsch, Slack and Smith 1982.
public struct SeasonalMannKendall: Sendable, Equatable {
    /// Over all phases, pairs that rise minus pairs that fall.
    public let s: Int
    public let variance: Double
    /// The standard score of s, with a continuity correction.
    public let z: Double
    /// The two-sided chance of so great a score without a trend, from 0 to 1.
    public let pValue: Double
    /// s as a share of all pairs within phases, from -1 to 1.
    public let tau: Double
    /// How many values there were.
    public let count: Int

    /// Nil where no phase has two values.
    ///
    /// - Parameter period: points a season, at least 1.
    public init?(_ values: [Double?], period: Int) {
        let points = TrendPoints(values)
        let width = max(period, 1)
        var phases = [[Double]](repeating: [], count: min(width, max(values.count, 1)))
        for (index, value) in zip(points.indices, points.values) { phases[index % width].append(value) }
        let scores = phases.map { KendallScore($0) }
        let pairs = scores.reduce(0.0) { $0 + Double($1.count) * Double($1.count - 1) / 2 }
        guard pairs > 0 else { return nil }
        s = scores.reduce(0) { $0 + $1.s }
        variance = scores.reduce(0) { $0 + $1.variance }
        z = TrendSignificance.z(s: s, variance: variance)
        pValue = TrendSignificance.pValue(z: z)
        tau = Double(s) / pairs
        count = points.count
    }
}

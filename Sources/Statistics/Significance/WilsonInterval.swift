/// The interval in which a ratio lies that was seen as `hits` of `trials`.
///
/// Centre and half width of all ratios p for which |hits / trials - p| is at most z standard errors
/// sqrt(p (1 - p) / trials). Never empty, never outside 0...1, sensible from one trial on.
///
/// - Source: E. B. Wilson, 1927, "Probable inference, the law of succession, and statistical
///   inference".
public struct WilsonInterval: Sendable, Equatable {
    public let low: Double
    public let high: Double

    /// Without trials 0...1.
    ///
    /// - Parameters:
    ///   - hits: 0...trials; need not be whole, for weighted trials.
    ///   - z: the normal quantile, 1.96 for 95 %.
    public init(hits: Double, trials: Double, z: Double = 1.959_963_984_540_054) {
        guard trials > 0, hits >= 0, z >= 0 else {
            (low, high) = (0, 1)
            return
        }
        let ratio = min(hits / trials, 1)
        let share = z * z / trials
        let centre = (ratio + 0.5 * share) / (1 + share)
        let half = z * ((ratio * (1 - ratio) + 0.25 * share) / trials).squareRoot() / (1 + share)
        low = hits == 0 ? 0 : max(centre - half, 0)
        high = hits >= trials ? 1 : min(centre + half, 1)
    }
}

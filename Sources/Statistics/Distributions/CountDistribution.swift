import Glibc

/// A distribution on 0, 1, 2 ..., with tails as logarithms.
///
/// Both tails hold the asked value itself: they overlap in its mass. Tails must be finite, at most 0,
/// and fall (upper) or rise (lower) with the count. All members may be called from any thread.
public protocol CountDistribution: Sendable {
    /// The expected count.
    var mean: Double { get }
    /// The expected square of the distance from the mean.
    var variance: Double { get }
    /// ln P(X = count).
    func logMass(_ count: Int) -> Double
    /// ln P(X >= count); 0 for counts at or below 0.
    func logUpper(_ count: Int) -> Double
    /// ln P(X <= count); `LogProbability.impossible` for counts below 0.
    func logLower(_ count: Int) -> Double
}

extension CountDistribution {
    /// ln(P(X > count) + P(X = count) / 2): the mid-p tail.
    ///
    /// Under the null its mean is 1/2, where the full tail of a rare count is 1 nearly always; use it
    /// to combine many tests, and the full tail where one test must keep its level.
    public func logMidUpper(_ count: Int) -> Double {
        LogProbability.sum(logUpper(count + 1), logMass(count) - 0.693_147_180_559_945_3)
    }

    /// ln(P(X < count) + P(X = count) / 2).
    public func logMidLower(_ count: Int) -> Double {
        guard count > 0 else { return min(logMass(count) - 0.693_147_180_559_945_3, 0) }
        return LogProbability.sum(logLower(count - 1), logMass(count) - 0.693_147_180_559_945_3)
    }

    /// A signed normal score of the count: minus its mid-p's quantile below the middle, plus above.
    public func normalScore(_ count: Int) -> Double {
        if Double(count) >= mean { return Normal.quantile(logUpper: logMidUpper(count)) }
        return -Normal.quantile(logUpper: logMidLower(count))
    }
}

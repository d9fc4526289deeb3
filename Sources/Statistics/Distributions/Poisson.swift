import Glibc

/// Counts of independent events.
///
/// P(X >= k) = P(k, mean) and P(X <= k) = Q(k + 1, mean), the regularised incomplete gamma functions.
public struct Poisson: CountDistribution {
    public let mean: Double
    public var variance: Double { mean }

    /// A mean below 0 or not a number counts as 0.
    public init(mean: Double) { self.mean = mean > 0 ? min(mean, 1e15) : 0 }

    public func logMass(_ count: Int) -> Double {
        guard count >= 0 else { return LogProbability.impossible }
        guard mean > 0 else { return count == 0 ? 0 : LogProbability.impossible }
        return LogProbability.bounded(SaddlePoint.logPoisson(Double(count), mean: mean))
    }

    public func logUpper(_ count: Int) -> Double {
        guard count > 0 else { return 0 }
        return IncompleteGamma.logLower(Double(count), mean)
    }

    public func logLower(_ count: Int) -> Double {
        guard count >= 0 else { return LogProbability.impossible }
        return IncompleteGamma.logUpper(Double(count) + 1, mean)
    }
}

import Glibc

/// Counts whose rate itself varies: a Poisson count of a gamma-distributed mean.
///
/// The variance is mean + mean^2 / size; the greater the size, the nearer to Poisson. With
/// p = mean / (mean + size): P(X >= k) = I_p(k, size).
public struct NegativeBinomial: CountDistribution {
    public let mean: Double
    /// The shape of the gamma distribution, above 0, need not be whole.
    public let size: Double
    public var variance: Double { mean + mean * mean / size }

    /// A mean below 0 or not a number counts as 0; the size is drawn into 1e-6...1e12, beyond which
    /// nothing changes in 12 digits.
    public init(mean: Double, size: Double) {
        self.mean = mean > 0 ? min(mean, 1e15) : 0
        self.size = size > 1e-6 ? min(size, 1e12) : 1e-6
    }

    /// The distribution with this mean and dispersion = variance / mean; at 1 or below as good as Poisson.
    public init(mean: Double, dispersion: Double) {
        self.init(mean: mean, size: dispersion > 1 ? mean / (dispersion - 1) : 1e12)
    }

    public func logMass(_ count: Int) -> Double {
        guard count >= 0 else { return LogProbability.impossible }
        guard mean > 0 else { return count == 0 ? 0 : LogProbability.impossible }
        let k = Double(count)
        let whole = SaddlePoint.logBinomial(k, size, p: p, q: q)
        return LogProbability.bounded(whole + log(size / (size + k)))
    }

    public func logUpper(_ count: Int) -> Double {
        guard count > 0 else { return 0 }
        return IncompleteBeta.logLower(Double(count), size, x: p, y: q)
    }

    public func logLower(_ count: Int) -> Double {
        guard count >= 0 else { return LogProbability.impossible }
        return IncompleteBeta.logUpper(Double(count) + 1, size, x: p, y: q)
    }

    private var p: Double { mean / (mean + size) }
    private var q: Double { size / (mean + size) }
}

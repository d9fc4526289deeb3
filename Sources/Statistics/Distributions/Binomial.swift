import Glibc

/// Hits among a known number of independent trials.
///
/// P(X >= k) = I_p(k, n - k + 1).
public struct Binomial: CountDistribution {
    public let trials: Int
    /// The chance of a hit, 0...1.
    public let ratio: Double
    public var mean: Double { Double(trials) * ratio }
    public var variance: Double { mean * (1 - ratio) }

    /// Trials below 0 count as 0; the ratio is drawn into 0...1.
    public init(trials: Int, ratio: Double) {
        self.trials = max(trials, 0)
        self.ratio = ratio > 0 ? min(ratio, 1) : 0
    }

    public func logMass(_ count: Int) -> Double {
        guard count >= 0, count <= trials else { return LogProbability.impossible }
        guard ratio > 0, ratio < 1 else {
            return count == (ratio > 0 ? trials : 0) ? 0 : LogProbability.impossible
        }
        return LogProbability.bounded(
            SaddlePoint.logBinomial(Double(count), Double(trials - count), p: ratio, q: 1 - ratio))
    }

    public func logUpper(_ count: Int) -> Double {
        guard count > 0 else { return 0 }
        guard count <= trials else { return LogProbability.impossible }
        return IncompleteBeta.logLower(Double(count), Double(trials - count) + 1, x: ratio, y: 1 - ratio)
    }

    public func logLower(_ count: Int) -> Double {
        guard count >= 0 else { return LogProbability.impossible }
        guard count < trials else { return 0 }
        return IncompleteBeta.logUpper(Double(count) + 1, Double(trials - count), x: ratio, y: 1 - ratio)
    }
}

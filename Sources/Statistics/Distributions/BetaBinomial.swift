import Glibc

/// Hits among a known number of trials whose chance itself varies as a beta distribution.
///
/// The variance is n p (1 - p) (1 + (n - 1) c) with c = 1 / (alpha + beta + 1), the correlation of
/// two trials: it does not shrink like the binomial's when trials grow.
///
/// - Complexity: tails sum masses, at most `trials` of them, a few standard deviations where both
///   alpha and beta are 1 or more.
public struct BetaBinomial: CountDistribution {
    public let trials: Int
    public let alpha: Double
    public let beta: Double

    /// Trials below 0 count as 0; alpha and beta are drawn into 1e-6...1e12.
    public init(trials: Int, alpha: Double, beta: Double) {
        self.trials = max(trials, 0)
        self.alpha = alpha > 1e-6 ? min(alpha, 1e12) : 1e-6
        self.beta = beta > 1e-6 ? min(beta, 1e12) : 1e-6
    }

    /// The distribution with this mean ratio (0...1) and correlation (0..<1) of two trials.
    public init(trials: Int, ratio: Double, correlation: Double) {
        let sum = correlation > 0 ? max(1 / correlation - 1, 0) : 1e12
        self.init(trials: trials, alpha: ratio * sum, beta: (1 - ratio) * sum)
    }

    /// The mean chance of a hit.
    public var ratio: Double { alpha / (alpha + beta) }
    public var mean: Double { Double(trials) * ratio }
    public var variance: Double {
        let sum = alpha + beta
        return mean * (beta / sum) * (sum + Double(trials)) / (sum + 1)
    }

    /// Three binomial masses at the common chance (k + alpha) / (n + alpha + beta), where each is
    /// near its middle and so exact.
    public func logMass(_ count: Int) -> Double {
        guard count >= 0, count <= trials else { return LogProbability.impossible }
        let hits = Double(count)
        let misses = Double(trials - count)
        let (a, b) = (hits + alpha, misses + beta)
        let (p, q) = (a / (a + b), b / (a + b))
        let drawn = SaddlePoint.logBinomial(hits, misses, p: p, q: q)
        let prior = SaddlePoint.logBinomial(alpha, beta, p: p, q: q) + log(alpha / a) + log(beta / b)
        let posterior = SaddlePoint.logBinomial(a, b, p: p, q: q)
        return LogProbability.bounded(drawn + prior - posterior + log((a + b) / (alpha + beta)))
    }

    public func logUpper(_ count: Int) -> Double {
        guard count > 0 else { return 0 }
        guard count <= trials else { return LogProbability.impossible }
        if Double(count) > mean { return logSum(from: count, alpha: alpha, beta: beta) }
        return LogProbability.complement(mirrored.logSum(from: trials - count + 1, alpha: beta, beta: alpha))
    }

    public func logLower(_ count: Int) -> Double {
        guard count >= 0 else { return LogProbability.impossible }
        guard count < trials else { return 0 }
        return mirrored.logUpper(trials - count)
    }

    /// The distribution of the misses.
    private var mirrored: Self { Self(trials: trials, alpha: beta, beta: alpha) }

    /// ln of the masses from `start` to the last, by the ratio of neighbours.
    ///
    /// With alpha and beta at least 1 the ratios fall, so that the rest is below a geometric series;
    /// otherwise masses may rise again at the far end, and all are summed.
    private func logSum(from start: Int, alpha: Double, beta: Double) -> Double {
        let mayStop = alpha >= 1 && beta >= 1
        let n = Double(trials)
        var k = Double(start)
        var term = 1.0
        var sum = 1.0
        while k < n {
            let ratio = (n - k) / (k + 1) * (k + alpha) / (n - k - 1 + beta)
            term *= ratio
            sum += term
            k += 1
            if mayStop, ratio < 1, term < 1e-16 * sum * (1 - ratio) { break }
        }
        return LogProbability.bounded(logMass(start) + log(sum))
    }
}

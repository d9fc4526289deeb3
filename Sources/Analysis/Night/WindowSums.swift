import Glibc
import Statistics

/// The sums over one window, and how surprising they are.
struct WindowSums {
    var value: Double
    var variance: Double
    var expected: Double
    /// Slots of the window that are known.
    var known: Int

    /// Roughly a standard normal score, cheap enough for every window: for counts the signed root of
    /// the Poisson deviance over the dispersion, which is right also where less than one was expected.
    func score(_ quantity: SeriesHistory.Quantity, _ factor: Double) -> Double {
        let spread = factor * variance
        guard spread > 0 else { return 0 }
        guard quantity != .level else { return value / spread.squareRoot() }
        let seen = max(expected + value, 0)
        let deviance = seen > 0 ? seen * log(seen / expected) - value : expected
        let root = (2 * max(deviance, 0) * expected / spread).squareRoot()
        return value < 0 ? -root : root
    }

    /// False if the square of `score` is surely not above some other, by (1 + u) ln(1 + u) - u <= u^2, and half of
    /// that for u > 0.
    func mayScore(above square: Double, _ factor: Double) -> Bool {
        1.000_001 * (value > 0 ? 1 : 2) * value * value > square * factor * variance
    }

    /// ln of the probability of a window that is as high (or low) as this, with a variance of `factor`
    /// times the stated one and tails as wide as those of Student's t.
    ///
    /// Counts are negative binomial if they vary more than Poisson, binomial if less; their
    /// probability is carried over to t by the normal score.
    func logP(_ quantity: SeriesHistory.Quantity, _ noise: ScaleNoise) -> Double {
        let spread = noise.factor * variance
        guard spread > 0 else { return 0 }
        let tail = StudentT(freedom: noise.freedom)
        guard quantity != .level else { return tail.logUpper(abs(value) / spread.squareRoot()) }
        let direct = CountTail.logP(seen: max(expected + value, 0), mean: expected, variance: spread)
        guard noise.freedom < 100, direct < -0.7 else { return direct }
        return max(direct, tail.logUpper(Normal.quantile(logUpper: direct)))
    }
}

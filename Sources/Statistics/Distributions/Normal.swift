import Glibc

/// The standard normal distribution.
public enum Normal {
    /// ln of the density at z.
    public static func logDensity(_ z: Double) -> Double { -0.5 * (z * z + SaddlePoint.logOfTwoPi) }

    /// P(Z <= z).
    public static func lower(_ z: Double) -> Double { 0.5 * erfc(-z * 0.5.squareRoot()) }

    /// P(Z >= z).
    public static func upper(_ z: Double) -> Double { lower(-z) }

    /// ln P(Z <= z).
    public static func logLower(_ z: Double) -> Double { logUpper(-z) }

    /// ln P(Z >= z), right to about 1e-13 relative at any z.
    ///
    /// Beyond 35 the C library's tail would underflow; the asymptotic series has there lost nothing
    /// after six terms.
    public static func logUpper(_ z: Double) -> Double {
        guard !z.isNaN else { return 0 }
        if z < 0 { return log1p(-0.5 * erfc(-z * 0.5.squareRoot())) }
        if z < 35 { return log(0.5 * erfc(z * 0.5.squareRoot())) }
        guard z < 1e149 else { return LogProbability.impossible }
        let s = 1 / (z * z)
        let series = -s * (1 - s * (3 - s * (15 - s * (105 - s * 945))))
        return logDensity(z) - log(z) + log1p(series)
    }

    /// The z with P(Z >= z) = exp(logP): how many standard deviations a tail probability is worth.
    ///
    /// At most 1.4e145, and -38.5 for logP = 0. Above one half the value is minus that of the other side.
    ///
    /// ln P(Z >= z) is concave and falls, so Newton's step from the right of the root stays right
    /// of it and comes down; P(Z >= z) <= exp(-z^2 / 2) / 2 gives the start.
    public static func quantile(logUpper logP: Double) -> Double {
        let logHalf = -0.693_147_180_559_945_3
        if logP > logHalf { return -quantile(logUpper: max(LogProbability.complement(logP), -744)) }
        let target = logP.isNaN ? logHalf : max(logP, -1e290)
        var z = (2 * max(logHalf - target, 0)).squareRoot()
        for _ in 0..<50 {
            let tail = logUpper(z)
            // Mills' ratio of tail and density, which for great z is about 1 / z.
            let step = (tail - target) * (z < 35 ? exp(tail - logDensity(z)) : 1 / z)
            z += step
            if abs(step) <= 1e-15 * z { break }
        }
        return max(z, 0)
    }

    /// The z with P(Z <= z) = p, drawn to about -38.5...38.5 at the ends.
    public static func quantile(_ p: Double) -> Double {
        p < 0.5
            ? -quantile(logUpper: max(LogProbability.of(p), -744)) : quantile(logUpper: max(log1p(-min(p, 1)), -744))
    }
}

import Glibc

/// The normal approximation that the trend tests share, and the normal quantile for intervals.
enum TrendSignificance {
    /// (s - sign of s) / root of the variance, the continuity correction taking one step off.
    static func z(s: Int, variance: Double) -> Double {
        guard variance > 0, s != 0 else { return 0 }
        return Double(s - s.signum()) / variance.squareRoot()
    }

    /// The two-sided chance of a z at least as far from 0.
    static func pValue(z: Double) -> Double { 2 * Normal.upper(abs(z)) }

    /// The z that is exceeded with the chance `upper`, from 0 to 0.5.
    static func quantile(upper: Double) -> Double { Normal.quantile(logUpper: log(upper)) }
}

import Glibc

/// The normal approximation that the trend tests share, and the normal quantile for intervals.
///
/// The normal distribution in here is the least that is needed, to give way to a shared one.
enum TrendSignificance {
    /// (s - sign of s) / root of the variance, the continuity correction taking one step off.
    static func z(s: Int, variance: Double) -> Double {
        guard variance > 0, s != 0 else { return 0 }
        return Double(s - s.signum()) / variance.squareRoot()
    }

    /// The two-sided chance of a z at least as far from 0.
    static func pValue(z: Double) -> Double { erfc(abs(z) / 2.0.squareRoot()) }

    /// The z that is exceeded with the chance `upper`, from 0 to 0.5.
    ///
    /// Bisection on erfc: exact to the last digits, and slow enough only for one call a series.
    static func quantile(upper: Double) -> Double {
        var low = 0.0
        var high = 40.0
        for _ in 0..<80 {
            let middle = (low + high) / 2
            if erfc(middle / 2.0.squareRoot()) / 2 > upper { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }
}

import Glibc

/// The regularised incomplete beta function I_x(a, b), as logarithms of both tails.
///
/// The caller gives x and 1 - x, for one of them is usually known better than as the difference.
/// Relative error of the tail below 1e-10 for a, b up to 1e8.
///
/// - Complexity: about sqrt(max(a, b)) steps when x is near a / (a + b), a few dozen elsewhere.
/// - Source: A. R. DiDonato and A. H. Morris, 1992, "Significant digit computation of the incomplete
///   beta function ratios"; the fraction is the even part of NIST DLMF 8.17.22.
public enum IncompleteBeta {
    /// ln I_x(a, b) for a, b > 0, the lower tail of the beta distribution.
    ///
    /// - Parameters:
    ///   - x: 0...1.
    ///   - y: 1 - x.
    public static func logLower(_ a: Double, _ b: Double, x: Double, y: Double) -> Double {
        guard a > 0, b > 0, x > 0 else { return LogProbability.impossible }
        guard y > 0 else { return 0 }
        if x * (a + b + 2) < a + 1 { return LogProbability.bounded(logFraction(a, b, x, y)) }
        return LogProbability.complement(logFraction(b, a, y, x))
    }

    /// ln(1 - I_x(a, b)), the upper tail of the beta distribution.
    public static func logUpper(_ a: Double, _ b: Double, x: Double, y: Double) -> Double {
        logLower(b, a, x: y, y: x)
    }

    /// The even part of the fraction: half the steps, and x enters through a y - b x, which is exact
    /// where a or b is great and 1 - x would lose it.
    private static func logFraction(_ a: Double, _ b: Double, _ x: Double, _ y: Double) -> Double {
        let excess = a * y - b * x + 1
        var fraction = ContinuedFraction(firstDenominator: a * excess / (a + 1))
        var m = 0.0
        repeat {
            m += 1
            let base = a + 2 * m - 1
            let numerator = (a + m - 1) * (a + b + m - 1) / base * (m * (b - m) * x * x / base)
            let denominator = m + m * (b - m) * x / base + (a + m) * (excess + m * (1 + y)) / (base + 2)
            fraction.extend(numerator: numerator, denominator: denominator)
        } while !fraction.hasSettled && m < 1e6
        return SaddlePoint.logBinomial(a, b, p: x, q: y) + log(a / (a + b) * b) - log(fraction.value)
    }
}

import Glibc

/// The regularised incomplete gamma function, as logarithms of both tails.
///
/// ln P(a, x) and ln Q(a, x) = ln(1 - P(a, x)) for a > 0, x >= 0. Below x = a + 1 the series is
/// summed, above it the continued fraction; each where it converges fast, and the other tail is
/// the complement of one that is not near 1. Relative error of the tail below 1e-11.
///
/// - Complexity: about 6 sqrt(a) steps when x is near a, a few dozen elsewhere.
/// - Source: NIST Digital Library of Mathematical Functions, 8.7.1 (series), 8.9.2 (fraction).
public enum IncompleteGamma {
    /// ln P(a, x), the lower tail of the gamma distribution of shape a.
    public static func logLower(_ a: Double, _ x: Double) -> Double {
        guard a > 0, x > 0 else { return a > 0 ? LogProbability.impossible : 0 }
        guard x.isFinite else { return 0 }
        if x < a + 1 { return LogProbability.bounded(logSeries(a, x)) }
        return LogProbability.complement(logFraction(a, x))
    }

    /// ln Q(a, x), the upper tail of the gamma distribution of shape a.
    public static func logUpper(_ a: Double, _ x: Double) -> Double {
        guard a > 0, x > 0 else { return a > 0 ? 0 : LogProbability.impossible }
        guard x.isFinite else { return LogProbability.impossible }
        if x < a + 1 { return LogProbability.complement(logSeries(a, x)) }
        return LogProbability.bounded(logFraction(a, x))
    }

    private static func logSeries(_ a: Double, _ x: Double) -> Double {
        var term = 1.0
        var sum = 1.0
        var divisor = a
        while term > sum * 1e-17 {
            divisor += 1
            term *= x / divisor
            sum += term
        }
        return SaddlePoint.logPoisson(a, mean: x) + log(sum)
    }

    private static func logFraction(_ a: Double, _ x: Double) -> Double {
        var fraction = ContinuedFraction(firstDenominator: x + 1 - a)
        var step = 0.0
        repeat {
            step += 1
            fraction.extend(numerator: step * (a - step), denominator: x + 2 * step + 1 - a)
        } while !fraction.hasSettled && step < 1e6
        return SaddlePoint.logPoisson(a, mean: x) + log(a) - log(fraction.value)
    }
}

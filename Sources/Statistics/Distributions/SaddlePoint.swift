import Glibc

/// The parts of which masses and densities are built without the cancellation of large factorials.
///
/// Each returns a small number that is right to about 1e-15 absolutely, where the difference of
/// log-gammas would lose as many digits as the logarithms are long.
///
/// - Source: C. Loader, 2000, "Fast and accurate computation of binomial probabilities".
enum SaddlePoint {
    static let logOfTwoPi = 1.837_877_066_409_345_3

    /// ln Gamma(x + 1) minus Stirling's formula (x + 1/2) ln x - x + ln(2 pi) / 2, for x > 0.
    static func stirlingError(_ x: Double) -> Double {
        guard x < 15 else {
            let s = 1 / (x * x)
            return (1.0 / 12 - s * (1.0 / 360 - s * (1.0 / 1_260 - s * (1.0 / 1_680 - s / 1_188)))) / x
        }
        return LogGamma.value(x + 1) - (x + 0.5) * log(x) + x - 0.5 * logOfTwoPi
    }

    /// x ln(x / m) + m - x for x >= 0, m > 0: half the Poisson deviance, never negative.
    ///
    /// With v = (x - m) / (x + m), ln(x / m) is twice the inverse hyperbolic tangent of v; the
    /// first order then cancels against m - x by hand instead of in rounding.
    static func deviance(_ x: Double, mean m: Double) -> Double {
        guard abs(x - m) < 0.1 * (x + m) else { return x > 0 ? x * log(x / m) + m - x : m }
        let v = (x - m) / (x + m)
        let square = v * v
        var power = 2 * x * v
        var sum = (x - m) * v
        var odd = 3.0
        while true {
            power *= square
            let next = sum + power / odd
            if next == sum { return sum }
            sum = next
            odd += 2
        }
    }

    /// ln of m^x e^-m / Gamma(x + 1), for x >= 0 and m > 0, x not necessarily whole.
    static func logPoisson(_ x: Double, mean m: Double) -> Double {
        guard x > 0 else { return -m }
        return -stirlingError(x) - deviance(x, mean: m) - 0.5 * (logOfTwoPi + log(x))
    }

    /// ln of Gamma(n + 1) / (Gamma(a + 1) Gamma(b + 1)) p^a q^b with n = a + b, for a, b >= 0 and
    /// p + q = 1, both above 0.
    static func logBinomial(_ a: Double, _ b: Double, p: Double, q: Double) -> Double {
        guard a > 0 else { return b * (p < q ? log1p(-p) : log(q)) }
        guard b > 0 else { return a * (q < p ? log1p(-q) : log(p)) }
        let n = a + b
        let errors = stirlingError(n) - stirlingError(a) - stirlingError(b)
        return errors - deviance(a, mean: n * p) - deviance(b, mean: n * q)
            + 0.5 * (log(n / a) - log(b) - logOfTwoPi)
    }
}

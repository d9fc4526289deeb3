import Glibc

/// Student's t distribution.
public struct StudentT: Sendable {
    /// Degrees of freedom, need not be whole.
    public let freedom: Double

    /// Drawn into 1e-3...1e10; at the upper end it is normal in 9 digits.
    public init(freedom: Double) { self.freedom = freedom > 1e-3 ? min(freedom, 1e10) : 1e-3 }

    /// ln P(T >= t): half of I_x(freedom / 2, 1 / 2) at x = freedom / (freedom + t^2), for t > 0.
    public func logUpper(_ t: Double) -> Double {
        guard t > 0 else { return t < 0 ? LogProbability.complement(logUpper(-t)) : -0.693_147_180_559_945_3 }
        let square = min(t, 1e150) * min(t, 1e150)
        let x = freedom / (freedom + square)
        let y = square / (freedom + square)
        return IncompleteBeta.logLower(0.5 * freedom, 0.5, x: x, y: y) - 0.693_147_180_559_945_3
    }

    /// ln P(T <= t).
    public func logLower(_ t: Double) -> Double { logUpper(-t) }

    /// ln P(|T| >= |t|).
    public func logTwoSided(_ t: Double) -> Double { min(logUpper(abs(t)) + 0.693_147_180_559_945_3, 0) }

    /// ln of the density at t.
    public func logDensity(_ t: Double) -> Double {
        let half = 0.5 * freedom
        let constant = LogGamma.value(half + 0.5) - LogGamma.value(half) - 0.5 * log(freedom * Double.pi)
        return constant - (half + 0.5) * log1p(t * t / freedom)
    }
}

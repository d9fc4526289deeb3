import Glibc

/// One p-value from several that may depend on each other in any way.
///
/// Each p is turned into a Cauchy variable tan((1/2 - p) pi); their weighted mean is again about
/// Cauchy in the far tail, however the p-values hang together. The smaller the result, the more
/// exact; near 1 it says little.
///
/// - Source: Y. Liu and J. Xie, 2020, "Cauchy combination test".
public enum CauchyCombination {
    /// ln of the combined p-value; 0 for no p-values or no weight.
    ///
    /// - Parameters:
    ///   - logP: natural logarithms of p-values.
    ///   - weights: at least 0, one each; nil for equal ones.
    public static func logP(_ logP: [Double], weights: [Double]? = nil) -> Double {
        precondition(weights.map { $0.count == logP.count } ?? true, "one weight for each p-value")
        let shares = weights ?? [Double](repeating: 1, count: logP.count)
        let parts = zip(logP, shares).filter { $0.1 > 0 }
        let total = parts.reduce(0) { $0 + $1.1 }
        guard let least = parts.map(\.0).min() else { return 0 }
        // tan would overflow far down, so there 1 / (p pi) is kept relative to that of the least p.
        let isDeep = least < -40
        var sum = 0.0
        for (value, share) in parts { sum += share / total * (isDeep ? exp(least - value) : cotangent(value)) }
        return LogProbability.bounded(isDeep ? least - log(sum) : log(upper(sum)))
    }

    /// tan((1/2 - p) pi) = cot(p pi), drawn to a finite value at p = 1.
    private static func cotangent(_ logP: Double) -> Double {
        let p = min(exp(logP), 1 - 1e-15)
        return 1 / tan(p * .pi)
    }

    /// P(X >= x) of the standard Cauchy distribution.
    private static func upper(_ x: Double) -> Double {
        x > 0 ? atan2(1, x) / .pi : 1 - atan2(1, -x) / .pi
    }
}

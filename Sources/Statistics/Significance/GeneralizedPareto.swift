import Glibc

/// The distribution of what exceeds a high threshold: P(X > x) = (1 + shape x / scale)^(-1 / shape).
///
/// Shape 0 is the exponential; above 0 the tail is a power, below it ends at -scale / shape.
public struct GeneralizedPareto: Sendable, Equatable {
    public let shape: Double
    /// In the unit of the values, above 0.
    public let scale: Double

    public init(shape: Double, scale: Double) {
        self.shape = shape
        self.scale = scale > 0 ? scale : .leastNormalMagnitude
    }

    /// ln P(X > x); 0 at or below 0.
    public func logUpper(_ x: Double) -> Double {
        guard x > 0 else { return 0 }
        let ratio = x / scale
        guard abs(shape) > 1e-12 else { return max(-ratio, LogProbability.impossible) }
        guard shape * ratio > -1 else { return LogProbability.impossible }
        return LogProbability.bounded(-log1p(shape * ratio) / shape)
    }

    /// The x that is exceeded with probability exp(logP).
    public func quantile(logUpper logP: Double) -> Double {
        guard logP < 0 else { return 0 }
        guard abs(shape) > 1e-12 else { return -logP * scale }
        return min(scale * expm1(-shape * logP) / shape, .greatestFiniteMagnitude)
    }

    /// The fit to excesses (all above 0) by probability-weighted moments, nil for fewer than two or
    /// if they do not vary.
    ///
    /// With a0 the mean and a1 the mean of x (1 - F(x)), taken unbiased as (n - i) / (n - 1) over the
    /// sorted values: shape = 2 - a0 / (a0 - 2 a1), scale = 2 a0 a1 / (a0 - 2 a1). The shape is then
    /// drawn into `shapes` and the scale set so that the mean stays. Good for shapes below 1/2 and
    /// small samples; trust it from about 20 excesses.
    ///
    /// - Source: J. R. M. Hosking and J. R. Wallis, 1987, "Parameter and quantile estimation for the
    ///   generalized Pareto distribution".
    /// - Complexity: O(n log n).
    public static func fit(_ excesses: [Double], shapes: ClosedRange<Double> = -0.5...0.5) -> Self? {
        let sorted = excesses.sorted()
        guard sorted.count > 1, let first = sorted.first, let last = sorted.last, first < last else { return nil }
        let n = Double(sorted.count)
        var a0 = 0.0
        var a1 = 0.0
        for (index, value) in sorted.enumerated() {
            a0 += value
            a1 += value * (n - 1 - Double(index))
        }
        a0 /= n
        a1 /= n * (n - 1)
        let gap = a0 - 2 * a1
        guard gap > 0 else { return nil }
        let shape = 2 - a0 / gap
        let bounded = min(max(shape, shapes.lowerBound), shapes.upperBound)
        return Self(shape: bounded, scale: a0 * (1 - bounded))
    }
}

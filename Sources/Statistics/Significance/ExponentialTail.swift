import Glibc

/// How probable values as great as a given one are, for values that are themselves about minus the logarithm
/// of a probability: ranks inside, an exponential beyond.
///
/// A probability that was computed with a variance wrong by a factor c has, as minus its logarithm, an
/// exponential tail of scale about c: the shape is known, only the scale is not. It is taken from inner
/// quantiles, which a few values that do not belong there cannot move, unlike a fit to the largest ones.
///
/// - Source: the second-order quantile estimate of an exponential's scale from two quantiles is that of the
///   quantile function, -scale · ln(1 - p).
public struct ExponentialTail: Sendable, Equatable {
    /// Between which shares of the values the scale is measured.
    public static let inner = 0.80
    public static let outer = 0.97
    /// Scales are widened by this factor against chance in the quantiles.
    public static let caution = 1.1
    public static let leastScale = 0.75

    /// Sorted, least first.
    public let values: [Double]
    public let threshold: Double
    public let scale: Double

    /// Values that are not finite are left out.
    public init(_ values: [Double]) {
        self.values = values.filter(\.isFinite).sorted()
        let low = Quantiles.quantile(Self.inner, of: self.values) ?? 0
        let high = Quantiles.quantile(Self.outer, of: self.values) ?? 0
        let spread = log((1 - Self.inner) / (1 - Self.outer))
        threshold = high
        scale = max((high - low) / spread * Self.caution, Self.leastScale)
    }

    /// ln of the probability of a value at or above `value`; 0 without a sample.
    public func logUpper(_ value: Double) -> Double {
        guard !values.isEmpty, !value.isNaN else { return 0 }
        if value > threshold { return log(1 - Self.outer) - (value - threshold) / scale }
        var low = 0
        var high = values.count
        while low < high {
            let middle = (low + high) >> 1
            if values[middle] >= value { high = middle } else { low = middle + 1 }
        }
        return min(log(Double(values.count - low + 1) / Double(values.count + 1)), 0)
    }
}

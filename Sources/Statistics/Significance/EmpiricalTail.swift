import Glibc

/// How probable values as great as a given one are, learned from values that were seen when
/// nothing was wrong.
///
/// Up to a high threshold the probability is the rank, (1 + number at or above) / (n + 1), which
/// is a valid p-value whatever the distribution. Above it a generalised Pareto tail continues, so
/// that values never seen get probabilities below 1 / n. The two are joined so that the tail never
/// rises, and values far beyond the sample never get an infinite verdict.
///
/// The tail is that of the next value, not of the fit: an exponential whose scale is known from n
/// values only predicts a Pareto tail of shape 1 / n, which is added to the fitted shape.
///
/// - Source: the idea of a Pareto tail on permutation values: T. A. Knijnenburg et al., 2009, "Fewer
///   permutations, more accurate P-values".
public struct EmpiricalTail: Sendable, Equatable {
    /// How a tail is fitted.
    public struct Options: Sendable, Equatable {
        /// The share of the values that lie above the threshold.
        public var tailShare = 0.1
        /// Below so many excesses no tail is fitted, and the least probability is 1 / (n + 1).
        public var leastExcesses = 20
        /// The shapes that are believed. From 0 up: an end of the tail would make the next record
        /// impossible instead of rare.
        public var shapes = 0.0...0.5

        public init() {}
    }

    /// Sorted, least first.
    public let values: [Double]
    /// What lies above is judged by the Pareto tail; nil without one.
    public let threshold: Double?
    public let tail: GeneralizedPareto?

    /// Values that are not finite are left out.
    public init(_ values: [Double], options: Options = Options()) {
        self.values = values.filter(\.isFinite).sorted()
        let excessCount = Int(Double(self.values.count) * options.tailShare)
        guard excessCount >= max(options.leastExcesses, 2) else {
            (threshold, tail) = (nil, nil)
            return
        }
        let border = self.values[self.values.count - excessCount - 1]
        let excesses = self.values.suffix(excessCount).map { $0 - border }.filter { $0 > 0 }
        tail = GeneralizedPareto.fit(excesses, shapes: options.shapes).map {
            GeneralizedPareto(shape: $0.shape + 1 / Double(excessCount), scale: $0.scale)
        }
        threshold = tail == nil ? nil : border
    }

    /// ln of the probability of a value at or above `value`; 0 without a sample.
    public func logUpper(_ value: Double) -> Double {
        guard !values.isEmpty, !value.isNaN else { return 0 }
        if let threshold, let tail, value > threshold {
            return min(logRank(above: threshold) + tail.logUpper(value - threshold), 0)
        }
        return logRank(of: value)
    }

    private func logRank(of value: Double) -> Double { logShare(values.count - firstIndex { $0 >= value }) }

    private func logRank(above value: Double) -> Double { logShare(values.count - firstIndex { $0 > value }) }

    private func logShare(_ count: Int) -> Double {
        min(log(Double(count + 1) / Double(values.count + 1)), 0)
    }

    private func firstIndex(where isBeyond: (Double) -> Bool) -> Int {
        var low = 0
        var high = values.count
        while low < high {
            let middle = (low + high) >> 1
            if isBeyond(values[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

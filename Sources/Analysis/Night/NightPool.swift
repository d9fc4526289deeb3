import Statistics

/// Past strengths of all series of one kind in one channel, made comparable between series.
///
/// A series whose past nights were stranger than usual is restless; its strengths are divided by how
/// much. A calm series gains nothing: strengths of sparse series are often zero for want of events.
struct NightPool {
    private let tail: ExponentialTail
    private let options: CalibrationOptions
    /// The mean strength of a past night.
    private let mean: Double
    /// Strengths above this count as this in a series' own mean.
    private let cap: Double

    /// - Parameter series: for each series the strengths of its past nights that were not abnormal.
    init(_ series: [[Double]], tailOf isCounted: [[Bool]], _ options: CalibrationOptions) {
        self.options = options
        let all = series.flatMap { $0 }
        let cap = Quantiles.quantile(0.99, of: all) ?? 0
        self.cap = cap
        mean = all.isEmpty ? 0 : all.reduce(0) { $0 + min($1, cap) } / Double(all.count)
        var scaled: [Double] = []
        for (strengths, counted) in zip(series, isCounted) {
            let sum = strengths.reduce(0) { $0 + min($1, cap) }
            for (strength, isIn) in zip(strengths, counted) where isIn {
                // Without itself, as tonight's is without tonight.
                let scale = Self.scale(sum - min(strength, cap), strengths.count - 1, mean, options.ownPrior)
                scaled.append(strength / scale)
            }
        }
        tail = ExponentialTail(scaled)
    }

    /// ln of the probability of a night at least as strange.
    func logP(_ strength: Double, own: [Double]) -> Double {
        let scale = Self.scale(own.reduce(0) { $0 + min($1, cap) }, own.count, mean, options.ownPrior)
        guard tail.values.count >= options.leastPool else { return Self.nominal(strength) }
        return tail.logUpper(strength / scale)
    }

    /// Without enough experience: a strength of s at one of about eight lengths, with a tail one half
    /// heavier than stated.
    private static func nominal(_ strength: Double) -> Double { min(2.08 - strength / 1.5, 0) }

    private static func scale(_ sum: Double, _ count: Int, _ mean: Double, _ prior: Double) -> Double {
        guard mean > 0 else { return 1 }
        return max((prior * mean + sum) / ((prior + Double(count)) * mean), 1)
    }
}

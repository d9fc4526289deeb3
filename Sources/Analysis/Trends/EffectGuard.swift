/// Whether a change of level is large enough to be told, however sure it is.
public struct EffectGuard: Codable, Sendable, Equatable {
    /// By what share of their level calls must change, means, and ratios.
    public var callShare = 0.2
    public var meanShare = 0.1
    public var ratioShare = 0.25
    /// Of counts and ratios: calls of that sort, a day, by which the levels must differ.
    public var leastEvents = 20.0
    /// By what share anything must change: the user's own wish.
    public var leastShare = 0.0

    public init() {}

    /// The share for a quantity.
    func share(_ quantity: SeriesMetric.Quantity) -> Double {
        switch quantity {
        case .count: max(callShare, leastShare)
        case .ratio: max(ratioShare, leastShare)
        case .logMean, .mean: max(meanShare, leastShare)
        }
    }

    /// - Parameters:
    ///   - before: in the metric's unit, as findings tell it.
    ///   - dailyExposure: what ratios are counted per, on a day.
    func isWorthTelling(
        _ metric: SeriesMetric, from before: Double, to after: Double, dailyExposure: Double
    ) -> Bool {
        let difference = abs(after - before)
        guard difference.isFinite, difference > 0, difference >= share(metric.quantity) * abs(before) else {
            return false
        }
        switch metric.quantity {
        case .count: return difference * 1_440 >= leastEvents
        case .ratio: return difference * dailyExposure >= leastEvents
        case .logMean, .mean: return true
        }
    }
}

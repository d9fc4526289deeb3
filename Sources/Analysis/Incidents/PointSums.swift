/// One metric of a series over any stretch of time, from sums by slot.
struct PointSums {
    private let metric: SeriesMetric
    private let slotUs: Int64
    private let firstUs: Int64
    private let numerators: [Int64]
    private let exposures: [Int64]
    private let isKnown: [Bool]

    init(_ shelf: SeriesShelf, _ item: SeriesShelf.Item, _ metric: SeriesMetric, _ coverage: Coverage) {
        self.metric = metric
        slotUs = item.slotUs
        firstUs = shelf.firstDayUs
        numerators = shelf.sums(item, metric.numerator)
        exposures = shelf.sums(item, metric.exposure)
        isKnown = coverage.isKnown(fromUs: firstUs, slotUs: slotUs, count: numerators.count)
    }

    /// In the unit of `SeriesMetric.unit`; nil where a slot is not known or there was nothing to count.
    func value(fromUs: Int64, lengthUs: Int64) -> Double? {
        let from = Int((fromUs - firstUs).dividedDown(by: slotUs))
        let to = Int((fromUs + lengthUs - firstUs + slotUs - 1).dividedDown(by: slotUs))
        guard from >= 0, to <= isKnown.count, from < to, isKnown[from..<to].allSatisfy({ $0 }) else { return nil }
        let count = numerators[from..<to].reduce(0, +)
        let exposure = exposures[from..<to].reduce(0, +)
        switch metric.quantity {
        case .count: return Double(count) / (Double(Int64(to - from) * slotUs) / Double(TimeWindow.minuteUs))
        case .ratio: return exposure > 0 ? Double(count) / Double(exposure) : nil
        case .logMean, .mean: return exposure > 0 ? metric.inUnit(metric.mean(count, of: exposure)) : nil
        }
    }
}

extension SeriesMetric {
    /// A value as findings tell it (milliseconds, US dollars) in the metric's `unit` (microseconds, 10^-9 US dollars).
    public func inUnit(_ value: Double) -> Double {
        switch self {
        case .durationGeomeanMs, .ttftGeomeanMs: value * 1_000
        case .costPerCallUsd: value * 1e9
        default: value
        }
    }
}

@testable import Analysis

extension Anomaly {
    /// An anomaly of which only what a test is about needs to be said.
    static func sample(
        _ metric: SeriesMetric = .calls, _ attributes: AttributeSet = AttributeSet(), kind: String = "spike",
        isUp: Bool = true, fromMinute: Int64 = 0, minutes: Int64 = 60, observed: Double = 20, expected: Double = 10,
        size: Double = 8, logP: Double = -40, support: Double = 1_000, slotUs: Int64 = 5 * TimeWindow.minuteUs
    ) -> Anomaly {
        let fromUs = fromMinute * TimeWindow.minuteUs
        return Anomaly(
            metric: metric, attributes: attributes, kind: kind, isUp: isUp,
            span: TimeWindow(fromUs: fromUs, toUs: fromUs + minutes * TimeWindow.minuteUs), peakUs: fromUs,
            slotUs: slotUs, observed: observed, expected: expected, low: expected, high: expected,
            size: size, logP: logP, qValue: 0.001, confidence: 0.9, support: support, historyDays: 28)
    }
}

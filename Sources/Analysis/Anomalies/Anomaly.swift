/// An episode in which one series was not what it should have been.
public struct Anomaly: Sendable, Equatable {
    public var id = ""
    /// Set once the anomaly was put into an incident.
    public var incidentId: String?
    public let metric: SeriesMetric
    public let attributes: AttributeSet
    public let kind: String
    public let isUp: Bool
    public var severity = Severity.info
    /// Whether it is told for information only: it was announced, or got better, or is new, replaced or demand.
    public var isExpected = false
    public let span: TimeWindow
    public let peakUs: Int64
    public let slotUs: Int64
    /// In the metric's own unit; counts per minute.
    public let observed: Double
    public let expected: Double
    public let low: Double
    public let high: Double
    /// Robust standard deviations.
    public let size: Double
    /// Natural logarithm of the calibrated p-value.
    public let logP: Double
    /// False discovery rate at which it is found among all series of the night.
    public let qValue: Double
    /// 0...1
    public let confidence: Double
    /// What the value rests on: calls, or those of them that have the quantity.
    public let support: Double
    public let historyDays: Int

    public init(
        metric: SeriesMetric, attributes: AttributeSet, kind: String, isUp: Bool, span: TimeWindow, peakUs: Int64,
        slotUs: Int64, observed: Double, expected: Double, low: Double, high: Double, size: Double, logP: Double,
        qValue: Double, confidence: Double, support: Double, historyDays: Int
    ) {
        (self.metric, self.attributes, self.kind, self.isUp) = (metric, attributes, kind, isUp)
        (self.span, self.peakUs, self.slotUs) = (span, peakUs, slotUs)
        (self.observed, self.expected, self.low, self.high) = (observed, expected, low, high)
        (self.size, self.logP, self.qValue, self.confidence) = (size, logP, qValue, confidence)
        (self.support, self.historyDays) = (support, historyDays)
        id = FindingId.text("A", [metric.rawValue, AttributeText.json(attributes), kind, String(span.fromUs)])
    }

    /// The kind of `restDay`.
    public static let restDayKind = "rest_day"

    /// A working day on which everyone behaved as on a weekend.
    public static func restDay(_ day: TimeWindow) -> Anomaly {
        var anomaly = Anomaly(
            metric: .calls, attributes: AttributeSet(), kind: restDayKind, isUp: false, span: day, peakUs: day.fromUs,
            slotUs: TimeWindow.dayUs, observed: 0, expected: 0, low: 0, high: 0, size: 0, logP: 0, qValue: 1,
            confidence: 1, support: 0, historyDays: 0)
        anomaly.isExpected = true
        return anomaly
    }

    /// Observed over expected, less one; nil from nothing.
    public var relativeChange: Double? { expected > 0 ? observed / expected - 1 : nil }

    /// Calls of the metric's sort beyond the expected; nil where calls are not what it counts.
    public var excess: Double? {
        switch metric.quantity {
        case .count: (observed - expected) * Double(span.lengthUs) / Double(TimeWindow.minuteUs)
        case .ratio: (observed - expected) * support
        case .logMean, .mean: nil
        }
    }
}

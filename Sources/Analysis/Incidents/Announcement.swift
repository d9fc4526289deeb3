/// Something that was said to happen: maintenance of some calls.
public struct Announcement: Sendable, Equatable {
    public let window: TimeWindow
    public let attributes: AttributeSet
    /// Which metrics it speaks of; nil: all.
    public var metrics: Set<SeriesMetric>?
    /// Whether it only holds for calls that nobody made before.
    public var isOfNewcomer = false

    /// Work begins a little early and ends a little late.
    private static let slackUs = 15 * TimeWindow.minuteUs

    public init(window: TimeWindow, attributes: AttributeSet, metrics: Set<SeriesMetric>? = nil) {
        self.metrics = metrics
        self.window = window
        self.attributes = attributes
    }

    /// Whether most of an anomaly falls into it, or the worst of one that is known by the hour only.
    func covers(_ anomaly: Anomaly) -> Bool {
        let span = anomaly.span
        guard metrics?.contains(anomaly.metric) ?? true else { return false }
        // A series by the hour does not know its minutes.
        let slackUs = max(Self.slackUs, anomaly.slotUs)
        let fromUs = max(span.fromUs, window.fromUs - slackUs)
        let toUs = min(span.toUs, window.toUs + slackUs)
        let isPeakIn = anomaly.slotUs >= TimeWindow.hourUs && fromUs <= anomaly.peakUs && anomaly.peakUs < toUs
        return isPeakIn || 2 * (toUs - fromUs) >= span.lengthUs
    }
}

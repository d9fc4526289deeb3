/// A change of the level of one series that lasts, found in its numbers.
public struct LevelChange: Sendable, Equatable {
    public internal(set) var id: String
    public let metric: SeriesMetric
    public let attributes: AttributeSet
    /// The begin of the first hour on the new level.
    public let timeUs: Int64
    /// Levels in the metric's own unit, without the season; counts per minute.
    public let before: Double
    public let after: Double
    /// Distance of the levels in robust standard deviations of an hour; nil without spread.
    public let size: Double?
    /// Calls and the like that the level after rests on.
    public let support: Double
    public let pValue: Double
    /// False discovery rate at which it is found among all series of the day.
    public let qValue: Double
    /// The change that stands for several series that did the same at the same time; nil where it is this one.
    public var leadId: String?
    /// The told change that it is matched with.
    public var eventId: String?
    /// From that one to this; negative where the numbers moved first.
    public var leadMinutes: Double?
    /// The incident that began near it.
    public var incidentId: String?
    /// Whether later days may still change it.
    public var isProvisional = false

    public init(
        metric: SeriesMetric, attributes: AttributeSet, timeUs: Int64, before: Double, after: Double, size: Double?,
        support: Double, pValue: Double, qValue: Double
    ) {
        (self.metric, self.attributes, self.timeUs) = (metric, attributes, timeUs)
        (self.before, self.after, self.size, self.support) = (before, after, size, support)
        (self.pValue, self.qValue) = (pValue, qValue)
        id = FindingId.text("C", [metric.rawValue, AttributeText.json(attributes), String(timeUs)])
    }

    public static let kind = "level"

    public var isUp: Bool { after > before }

    /// After over before, less one; nil from nothing.
    public var relativeChange: Double? { before > 0 ? after / before - 1 : nil }

    /// Whether it is bad news; nil where the metric has no bad side.
    public var isWorse: Bool? { metric.moreIsWorse.map { $0 == isUp } }
}

/// A change that was told of, with the incident that it may have brought.
public struct ToldChange: Sendable, Equatable {
    public let event: ChangeEvent
    public var incidentId: String?
    public var isProvisional = false

    public init(_ event: ChangeEvent) { self.event = event }
}

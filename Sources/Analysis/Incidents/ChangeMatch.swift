/// Finds the deployment or other change that an incident may have come with: the nearest one shortly before
/// its first sign that touches the same calls.
public struct ChangeMatch: Sendable {
    /// By time.
    public let events: [ChangeEvent]
    /// How long before the first sign a change may lie.
    public var mostLeadUs = 4 * TimeWindow.hourUs
    /// Clocks and points of a grid differ: a change may lie so far behind the first sign.
    public var slackUs = 15 * TimeWindow.minuteUs

    public init(_ events: [ChangeEvent]) { self.events = events }

    /// Sets the incident's change, or takes it away.
    public func match(_ incident: inout Incident) {
        let firstUs = incident.firstSignUs
        let nearest = nearest(to: firstUs, touching: incident.lead.causes + incident.lead.equivalents)
        incident.changeId = nearest?.id
        incident.changeLeadMinutes = nearest.map {
            Double(firstUs - $0.timeUs) / Double(TimeWindow.minuteUs)
        }
    }

    /// The event nearest to a time that touches some of these calls.
    func nearest(to timeUs: Int64, touching names: [AttributeSet]) -> ChangeEvent? {
        let near = events.filter { $0.timeUs >= timeUs - mostLeadUs && $0.timeUs <= timeUs + slackUs }
        let fitting = near.filter { event in names.contains { Self.touches(event.attributes, $0) } }
        return fitting.min { abs($0.timeUs - timeUs) < abs($1.timeUs - timeUs) }
    }

    /// Whether a change of some calls is a change of others: they share an attribute and contradict in none. A
    /// change of which nothing is said may touch anything.
    static func touches(_ changed: AttributeSet, _ cause: AttributeSet) -> Bool {
        if changed.isEmpty || cause.isEmpty { return true }
        return !changed.isApart(from: cause) && changed.names.contains(where: cause.names.contains)
    }
}

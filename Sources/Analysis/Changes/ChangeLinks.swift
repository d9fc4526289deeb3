/// Ties changes to each other and to incidents: what was told shortly before, and what went wrong shortly after.
public struct ChangeLinks: Sendable {
    /// Changes are found to the hour, give or take.
    public var slackUs = 2 * TimeWindow.hourUs
    /// How long after a change an incident of it may begin.
    public var incidentReachUs = 4 * TimeWindow.hourUs

    private let match: ChangeMatch
    /// First parts, by time: later ones may still come, and must not change what is told of a settled day.
    private let incidents: [Incident]

    /// - Parameters:
    ///   - events: all that were told.
    ///   - incidents: those that began on the day or next to it.
    public init(events: [ChangeEvent], incidents: [Incident]) {
        match = ChangeMatch(events)
        self.incidents = incidents.compactMap { $0.parts.first.map { Incident($0) } }
            .sorted { ($0.firstSignUs, $0.id) < ($1.firstSignUs, $1.id) }
    }

    /// - Parameter equivalents: other names of the same calls.
    public func link(_ change: inout LevelChange, equivalents: [AttributeSet] = []) {
        var match = match
        match.slackUs = slackUs
        let names = [change.attributes] + equivalents
        let event = match.nearest(to: change.timeUs, touching: names)
        change.eventId = event?.id
        change.leadMinutes = event.map { Double(change.timeUs - $0.timeUs) / Double(TimeWindow.minuteUs) }
        let (metric, timeUs) = (change.metric, change.timeUs)
        change.incidentId =
            incidents.filter { incident in
                incident.metrics.contains(metric)
                    && (timeUs - slackUs...timeUs + incidentReachUs).contains(incident.firstSignUs)
                    && (incident.lead.causes + incident.lead.equivalents).contains { cause in
                        names.contains { ChangeMatch.touches($0, cause) }
                    }
            }.min { abs($0.firstSignUs - timeUs) < abs($1.firstSignUs - timeUs) }?.id
    }

    /// The first incident that is matched with the change.
    public func link(_ change: inout ToldChange) {
        let id = change.event.id
        change.incidentId =
            incidents.first { incident in
                var incident = incident
                match.match(&incident)
                return incident.changeId == id
            }?.id
    }
}

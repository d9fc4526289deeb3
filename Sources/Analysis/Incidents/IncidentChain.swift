/// Joins the parts of nights to incidents that last longer than a night.
public struct IncidentChain: Sendable {
    /// A cause that is seen again after no longer than this is still the same incident.
    public var bridgedUs = 12 * TimeWindow.hourUs

    public init() {}

    /// - Parameters:
    ///   - incidents: known so far, all of whose parts began before the night.
    ///   - parts: of the night.
    public func joined(_ incidents: [Incident], _ parts: [IncidentPart]) -> [Incident] {
        var joined = incidents
        for part in parts.sorted(by: { ($0.startUs, $0.id) < ($1.startUs, $1.id) }) {
            let fitting = joined.indices.filter { continues(joined[$0], part) }
            if let nearest = fitting.max(by: { joined[$0].endUs < joined[$1].endUs }) {
                joined[nearest].append(part)
            } else {
                joined.append(Incident(part))
            }
        }
        return joined
    }

    private func continues(_ incident: Incident, _ part: IncidentPart) -> Bool {
        guard let last = incident.parts.last, part.startUs - incident.endUs <= bridgedUs else { return false }
        let names = [last.cause, incident.lead.cause] + last.equivalents
        guard names.contains(part.cause), let before = last.leadMetric, let now = part.leadMetric else { return false }
        // What leads in one must at least show in the other: fewer calls are not continued by refused ones.
        return last.metrics.contains(now) && part.metrics.contains(before) && (before != now || last.isUp == part.isUp)
    }
}

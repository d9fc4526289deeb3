/// The anomalies of a night while they are put into incidents: those left, and those that have been.
struct AnomalyGrouping {
    /// The strongest first.
    private(set) var left: [Anomaly]
    private(set) var done: [Anomaly]
    private(set) var parts: [IncidentPart] = []

    init(_ anomalies: [Anomaly]) {
        left = anomalies.filter { !$0.isExpected }.sorted(by: IncidentFinder.isStronger)
        done = anomalies.filter(\.isExpected)
    }

    /// Parts that are no news.
    var trouble: Int { parts.count { !$0.isExpected } }

    /// Makes one part of some of those left.
    mutating func take(
        _ members: [Anomaly], lead: Anomaly, _ choice: CauseChoice, _ view: View, isExpected: Bool
    ) {
        guard !members.isEmpty else { return }
        var part = IncidentMaker(lead: lead, members: members, choice: choice, view: view).part()
        part.isExpected = isExpected
        if isExpected { part.severity = .info }
        parts.append(part)
        for member in members {
            var member = member
            member.incidentId = part.id
            member.severity = part.severity
            member.isExpected = isExpected
            done.append(member)
        }
        left.removeAll { anomaly in members.contains { $0.id == anomaly.id } }
    }
}

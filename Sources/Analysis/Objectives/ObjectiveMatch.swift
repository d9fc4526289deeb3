/// Tells incidents which objectives they broke.
///
/// An incident broke an objective if it shares time with one of its breaches, if the objective's metric is among
/// the incident's, and if the calls of either one are calls of the other by their attributes: those of the
/// likeliest cause, or of a set that holds the same calls. Less likely causes do not count.
public struct ObjectiveMatch: Sendable {
    private let records: [ObjectiveRecord]

    public init(_ records: [ObjectiveRecord]) { self.records = records.filter { !$0.verdict.breaches.isEmpty } }

    public func match(_ incident: inout Incident) {
        var severity: Severity?
        var names: Set<String> = []
        for record in records where isAbout(incident, record.objective) {
            for breach in record.verdict.breaches
            where breach.touches(fromUs: incident.startUs, toUs: max(incident.endUs, incident.startUs + 1)) {
                names.insert(record.objective.name)
                severity = max(severity ?? breach.severity, breach.severity)
            }
        }
        incident.objectives = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        incident.leastSeverity = severity
    }

    private func isAbout(_ incident: Incident, _ objective: Objective) -> Bool {
        guard incident.metrics.contains(objective.measure.seriesMetric) else { return false }
        return incident.parts.flatMap { [$0.cause] + $0.equivalents }.contains {
            $0.isWithin(objective.attributes) || objective.attributes.isWithin($0)
        }
    }
}

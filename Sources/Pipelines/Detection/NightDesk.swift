import Analysis
import Columns
import Settings

/// Judges nights, one after the other where one night's verdict depends on those before it.
///
/// Whatever is learned from days is learned from the `historyDays` before a night and from nothing else, so
/// that nights give the same verdicts whether they are judged one by one or together.
struct NightDesk {
    let series: TableStore
    let calls: TableStore
    let consumers: TableStore
    let tables: WorkspaceTables
    let settings: DetectionSettings
    let coverage: Coverage
    let jobs: Int
    let cancellation: CancellationFlag
    let progress: any ProgressReporter

    /// Nights whose series are in memory together.
    private static let nightsAtOnce = 28
    /// Days for which an attribute set counts as new.
    private static let newDays = 7

    /// - Parameter nights: ascending; not empty.
    func judge(_ nights: [Day]) throws(PipelineError) -> DetectionVerdict {
        var past = try PastNights(tables, before: nights[0], historyDays: settings.historyDays)
        var incidents = try standingIncidents(before: nights[0])
        let touched = Set(incidents.map { Day(ofUs: $0.startUs) })
        var shelves = LeafShelves(calls, consumers, tables.dimensions, memoryBytes: settings.memoryBytes, jobs: jobs)
        var verdict = DetectionVerdict(nights: [], incidentsByDay: [])
        for start in stride(from: 0, to: nights.count, by: Self.nightsAtOnce) {
            let block = Array(nights[start..<min(start + Self.nightsAtOnce, nights.count)])
            let judged = try NightBlock(self, block, restDays: past.restDays)
            for (place, day) in block.enumerated() {
                try cancellation.check()
                progress.report(RunProgress(phase: "judging \(day)"))
                var night = judged.night(place, past: past)
                let found = try parts(of: night, on: day, judged, &shelves, restDays: judged.contexts.holidays)
                night.anomalies = found.anomalies
                incidents = IncidentChain().joined(incidents, found.parts)
                past.add(night)
                verdict.nights.append(night)
            }
        }
        verdict.incidentsByDay = byDay(incidents, touched.union(nights))
        return verdict
    }

    private func parts(
        of night: DetectionVerdict.Night, on day: Day, _ block: NightBlock, _ shelves: inout LeafShelves,
        restDays: Set<Day>
    ) throws(PipelineError) -> (parts: [IncidentPart], anomalies: [Anomaly]) {
        var finder = IncidentFinder()
        finder.falseShare = settings.falseShare
        let references = block.contexts.references(of: day, among: Set(calls.liveDays))
        return try finder.parts(
            of: night.anomalies, tests: night.tests,
            announced: settings.announcements(on: day) + newcomers(night.arrivals, on: day)
        ) { (universe, window) throws(PipelineError) in
            try shelves.sums(universe, window, references)
        }
    }

    /// What came into being in the last days: the calls that it adds are no incident.
    private func newcomers(_ arrivals: [Arrival], on day: Day) -> [Announcement] {
        arrivals.filter { $0.attributes.pairs.count == 1 && $0.age <= Self.newDays }.map {
            var announcement = Announcement(
                window: TimeWindow(fromUs: day.startUs, toUs: day.next.startUs), attributes: $0.attributes,
                metrics: [.calls])
            announcement.isOfNewcomer = true
            return announcement
        }
    }

    // MARK: - Incidents

    /// Incidents that began before the night, without what is judged anew.
    private func standingIncidents(before night: Day) throws(PipelineError) -> [Incident] {
        var standing: [Incident] = []
        for day in tables.incidents.liveDays where day < night {
            for incident in try IncidentTable.incidents(tables.incidents.rows(of: day)) {
                let parts = incident.parts.filter { $0.startUs < night.startUs }
                if let kept = Incident(parts: parts) { standing.append(kept) }
            }
        }
        return standing
    }

    private func byDay(_ incidents: [Incident], _ days: Set<Day>) -> [(day: Day, incidents: [Incident])] {
        let match = ChangeMatch(settings.events)
        let settled = incidents.map { incident in
            var incident = incident
            match.match(&incident)
            incident.isOpen = coverage.spans.last.map { incident.endUs + Self.openUs >= $0.toUs } ?? false
            return incident
        }
        let grouped = Dictionary(grouping: settled) { Day(ofUs: $0.startUs) }
        return days.union(grouped.keys).sorted().map { ($0, grouped[$0] ?? []) }
    }

    /// What ends so shortly before the data do may go on.
    private static let openUs = 15 * TimeWindow.minuteUs
}

import Analysis
import Columns
import Reports
import Settings

/// Reads what detection has told of some days, with what a report draws of it.
struct IncidentGathering {
    let tables: WorkspaceTables

    /// Incidents lie under the day of their start; those that began longer ago than this are not looked for.
    private static let reachDays = 35
    /// Incidents that are drawn.
    private static let drawn = IncidentList().detailed

    /// What a report over some days tells; silent where the tables do not exist.
    func findings(_ days: DayRange) throws(PipelineError) -> IncidentFindings {
        guard tables.incidents.snapshot != nil else { return IncidentFindings(state: .absent) }
        let earlier = tables.seriesDay.liveDays.filter { $0 < days.to }.count - 1
        guard earlier >= IncidentFindings.leastDays else {
            return IncidentFindings(state: .tooFewDays(max(earlier, 0)))
        }
        let incidents = IncidentFindings.byGravity(try incidents(days))
        let shown = incidents.filter { !$0.isExpected }.prefix(Self.drawn)
        return IncidentFindings(
            state: .judged, incidents: incidents, courses: try courses(Array(shown), until: days.to))
    }

    /// Incidents that touch some days, in the order of their starts.
    func incidents(_ days: DayRange) throws(PipelineError) -> [Incident] {
        var found: [Incident] = []
        for day in tables.incidents.liveDays
        where day < days.to && day.ordinal >= days.from.ordinal - Self.reachDays {
            let rows = try tables.incidents.rows(of: day)
            found += try Self.incidents(rows).filter { $0.firstSignUs < days.endUs && $0.endUs > days.startUs }
        }
        return found
    }

    /// Rows of `incidents` with what the parts do not say: whether they last, the change before them, and objectives.
    static func incidents(_ batch: Batch) throws(PipelineError) -> [Incident] {
        let ids = batch[Key<LabelColumn>("incident_id")]
        let changes = batch[Key<LabelColumn>("change_id")]
        let leads = batch[Key<NumberColumn<Double>>("change_lead_minutes")].values
        let ends = batch[Key<NumberColumn<Int64>>("end")].values
        let severities = batch[Key<LabelColumn>("severity")]
        let objectives = batch[Key<TextColumn>("objectives")]
        let places = Dictionary((0..<batch.rowCount).map { (ids.text($0) ?? "", $0) }) { first, _ in first }
        return try IncidentTable.incidents(batch).map { incident in
            guard let row = places[incident.id] else { return incident }
            var incident = incident
            incident.isOpen = ends[row].isMissing
            incident.changeId = changes.text(row)
            incident.objectives = objectives.text(row).flatMap(AttributeText.parseTexts) ?? []
            incident.leastSeverity = severities.text(row).flatMap(Severity.init)
            incident.changeLeadMinutes = leads[row].isMissing ? nil : leads[row]
            return incident
        }
    }

    // MARK: - Courses

    /// From the first to the last record of every archive that a report up to a day may tell of.
    private func coverage(until end: Day) throws(PipelineError) -> Coverage {
        var spans: [TimeWindow] = []
        for day in tables.inputs.liveDays where day < end {
            let rows = try tables.inputs.rows(of: day)
            let first = rows[Key<NumberColumn<Int64>>("first_time")].values
            let last = rows[Key<NumberColumn<Int64>>("last_time")].values
            for row in 0..<rows.rowCount where !first[row].isMissing && !last[row].isMissing && first[row] <= last[row]
            {
                spans.append(TimeWindow(fromUs: first[row], toUs: last[row] + 1))
            }
        }
        return Coverage(spans)
    }

    private func courses(
        _ incidents: [Incident], until end: Day
    ) throws(PipelineError) -> [String: IncidentCourse] {
        guard !incidents.isEmpty else { return [:] }
        let coverage = try coverage(until: end)
        var courses: [String: IncidentCourse] = [:]
        var held: [Day: Batch] = [:]
        for incident in incidents {
            let window = CourseMaker.window(incident)
            let first = Day(ordinal: Day(ofUs: window.fromUs).ordinal - Int(CourseMaker.reachDays))
            let days = DayRange(from: first, to: Day(ofUs: window.toUs).next).days
            let live = Set(tables.seriesDay.liveDays)
            for day in days where live.contains(day) && held[day] == nil {
                held[day] = try rows(of: day, Set(incidents.map(\.lead.leadAttributes)))
            }
            do throws(AnalysisError) {
                let shelf = try SeriesShelf(firstDayUs: first.startUs, days: days.map { held[$0] })
                courses[incident.id] = CourseMaker(shelf, coverage: coverage).course(of: incident)
            } catch {
                throw .failed(.tableUnreadable, path: "tables/\(SeriesDay.name)", error.description)
            }
        }
        return courses
    }

    /// The rows of some series alone: a day has thousands.
    private func rows(of day: Day, _ wanted: Set<AttributeSet>) throws(PipelineError) -> Batch {
        let texts = Set(wanted.map { AttributeText.json($0) })
        var kept = Batch(emptyOf: SeriesDay.schema)
        try tables.seriesDay.forEachBatch(of: day) { batch in
            let attributes = batch[Key<TextColumn>(SeriesDay.attributes)]
            for row in 0..<batch.rowCount where texts.contains(attributes.text(row) ?? "") {
                kept.append(batch.rows(row..<row + 1))
            }
        }
        return kept
    }
}

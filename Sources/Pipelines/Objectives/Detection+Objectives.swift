import Analysis
import Settings

extension Detection {
    /// - Parameter windows: the call tables as they will stand.
    func objectiveWatch(_ windows: [TableStore], _ spans: [TimeWindow]) -> ObjectiveWatch {
        ObjectiveWatch(
            store: tables.objectivesDay,
            maker: ObjectiveDay(
                windows: windows, objectives: objectives, settings: settings, coverage: Coverage(spans)),
            jobs: jobs, cancellation: cancellation, progress: progress)
    }

    /// The changed days where no call is new: of objectives that were promised otherwise, of announced maintenance,
    /// and of the incidents that broke them. Empty where all is as it was.
    func writeObjectives(spans: [TimeWindow]) throws(PipelineError) -> [TableChange] {
        guard !objectives.isEmpty else { return [] }
        let goals = try objectiveWatch(tables.windows, spans).write(changed: [])
        guard !goals.isEmpty else { return [] }
        let match = IncidentObjectives(store: tables.objectivesDay.with(goals))
        var incidents: [DayFile] = []
        for day in tables.incidents.liveDays {
            let standing = try IncidentGathering.incidents(tables.incidents.rows(of: day))
            incidents.append(try tables.incidents.file(IncidentTable.batch(match.matched(standing)), day))
        }
        return [(tables.objectivesDay, goals), (tables.incidents, incidents)]
    }
}

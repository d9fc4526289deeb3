import Analysis
import Columns
import Settings
import Tables

/// The stage `detect`: from the call tables of a run to series, anomalies and incidents.
///
/// It reads tables only, those of this run as they will stand, and writes days of its own tables,
/// which are committed together with the others. A day is judged by the days before it, so that a
/// changed day has the days after it judged again too.
struct Detection {
    let tables: WorkspaceTables
    let settings: DetectionSettings
    let objectives: [Objective]
    let jobs: Int
    let cancellation: CancellationFlag
    let progress: any ProgressReporter

    /// The changed days of the stage's tables.
    ///
    /// - Parameters:
    ///   - changes: what the run has written so far.
    ///   - spans: from the first to the last record of every archive.
    func write(
        after changes: [TableChange], spans: [TimeWindow], _ summary: inout RunSummary
    ) throws(PipelineError) -> [TableChange] {
        let windows = tables.windows.map { $0.after(changes) }
        let changed = Set(windows.flatMap { $0.files(in: changes) }.map(\.day))
        let series = try seriesDays(windows, changed: changed)
        let nights = nightsToJudge(windows[0], changed: Set(series.map(\.day)))
        let goals = try objectiveWatch(windows, spans).write(changed: changed)
        let kept = [(table: tables.seriesDay, days: series)] + (goals.isEmpty ? [] : [(tables.objectivesDay, goals)])
        guard !nights.isEmpty else { return kept }
        let desk = NightDesk(
            series: tables.seriesDay.with(series), calls: windows[0], consumers: windows[1], tables: tables,
            settings: settings, coverage: Coverage(spans), jobs: jobs, cancellation: cancellation, progress: progress)
        let verdict = try desk.judge(nights)
        summary.note(verdict)
        return kept + (try files(verdict, IncidentObjectives(store: tables.objectivesDay.with(goals))))
    }

    /// Days of `series_day` that this run makes: those that changed, and those that have none yet.
    private func seriesDays(_ windows: [TableStore], changed: Set<Day>) throws(PipelineError) -> [DayFile] {
        let standing = Set(tables.seriesDay.liveDays)
        let days = changed.union(windows[0].liveDays.filter { !standing.contains($0) }).sorted()
        let maker = SeriesDays(
            calls: windows[0], consumers: windows[1], dimensions: tables.dimensions, limit: settings.seriesSets)
        return try Parallel.map(days.count, jobs: jobs) { (index) throws(PipelineError) in
            try cancellation.check()
            progress.report(RunProgress(phase: "series of \(days[index])"))
            return try tables.seriesDay.file(maker.rows(of: days[index]).batch, days[index])
        }
    }

    /// The changed days, and the live days after them that look back at one of them.
    private func nightsToJudge(_ calls: TableStore, changed: Set<Day>) -> [Day] {
        guard let first = changed.min(), let last = changed.max() else { return [] }
        let end = last.ordinal + settings.historyDays
        return calls.liveDays.filter { $0 >= first && $0.ordinal <= end }
    }

    private func files(
        _ verdict: DetectionVerdict, _ goals: IncidentObjectives
    ) throws(PipelineError) -> [TableChange] {
        var anomalies: [DayFile] = []
        var records: [DayFile] = []
        for night in verdict.nights {
            anomalies.append(try tables.anomalies.file(AnomalyTable.batch(night.anomalies), night.day))
            records.append(try tables.seriesNights.file(NightTable.batch(night.records), night.day))
        }
        var incidents: [DayFile] = []
        for (day, ofDay) in verdict.incidentsByDay {
            incidents.append(try tables.incidents.file(IncidentTable.batch(try goals.matched(ofDay)), day))
        }
        return [(tables.seriesNights, records), (tables.anomalies, anomalies), (tables.incidents, incidents)]
    }
}

/// What the stage found.
struct DetectionVerdict: Sendable {
    struct Night: Sendable {
        let day: Day
        var records: [SeriesKey: NightRecord] = [:]
        var anomalies: [Anomaly] = []
        /// Series asked, each in each way, by family.
        var tests: [SeriesKey.Family: Int] = [:]
        /// What is new, or was a few days ago.
        var arrivals: [Arrival] = []
    }

    var nights: [Night]
    /// By the day of their start, every day that may have changed.
    var incidentsByDay: [(day: Day, incidents: [Incident])]
}

extension RunSummary {
    /// Counts what was found.
    mutating func note(_ verdict: DetectionVerdict) {
        for anomaly in verdict.nights.flatMap(\.anomalies) { anomalies[anomaly.severity.rawValue, default: 0] += 1 }
    }
}

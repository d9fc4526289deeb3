import Analysis
import Columns
import Settings

/// Judges the objectives of a pipeline, day by day.
///
/// A day's verdict looks at the days before it by the sums that the table keeps itself. A day is judged again where
/// its calls, the objectives' definitions, the announced maintenance or what archives cover are not what they were,
/// and with it the days that look back at it.
struct ObjectiveWatch {
    /// `objectives_day`, as it stands.
    let store: TableStore
    let maker: ObjectiveDay
    let jobs: Int
    let cancellation: CancellationFlag
    let progress: any ProgressReporter

    /// Days before the newest one in which rows are looked for: as far as a budget's window may reach.
    static let reachDays = 90

    private var objectives: [Objective] { maker.objectives }
    private var contextDays: Int { objectives.map(\.contextDays).max() ?? 1 }

    /// The changed days of the table.
    func write(changed: Set<Day>) throws(PipelineError) -> [DayFile] {
        // A run over single files knows no objectives: it must not take away what the nightly one has found, only
        // what is not true any more.
        guard !objectives.isEmpty else {
            return store.liveDays.filter(changed.contains).map { DayFile(day: $0, file: nil) }
        }
        let live = maker.windows[0].liveDays
        let days = daysToLookAt(live, changed)
        let standing = Set(store.liveDays)
        let states = try Parallel.map(days.count, jobs: jobs) { (index) throws(PipelineError) in
            try cancellation.check()
            let day = days[index]
            return try maker.state(
                of: day, standing: standing.contains(day) ? records(of: day) : nil, isChanged: changed.contains(day))
        }
        let stale = zip(days, states).filter { $1.isStale }.map(\.0.ordinal)
        let affected = days.filter { day in
            stale.contains { $0 <= day.ordinal && day.ordinal - $0 < contextDays }
        }
        guard let first = affected.first else { return [] }
        var history = ObjectiveHistory()
        for (day, state) in zip(days, states) { history.add(day, state.records) }
        for day in standing where !history.has(day) && day < first && first.ordinal - day.ordinal < contextDays {
            history.add(day, try records(of: day))
        }
        return try judged(affected, history)
    }

    /// The live days that may differ from what the table has, and those that look back at a changed one.
    private func daysToLookAt(_ live: [Day], _ changed: Set<Day>) -> [Day] {
        let since = (live.last?.ordinal ?? 0) - Self.reachDays
        return live.filter { day in
            day.ordinal > since || changed.contains { $0 <= day && day.ordinal - $0.ordinal < contextDays }
        }
    }

    private func judged(_ days: [Day], _ history: ObjectiveHistory) throws(PipelineError) -> [DayFile] {
        try Parallel.map(days.count, jobs: jobs) { (index) throws(PipelineError) in
            try cancellation.check()
            let day = days[index]
            progress.report(RunProgress(phase: "objectives of \(day)"))
            let records = history.records(of: day).map { record in
                var record = record
                record.verdict = ObjectiveJudge(record.objective).verdict(
                    history.sums(record, upTo: day), endUs: day.next.startUs)
                return record
            }
            return try store.file(ObjectiveTable.batch(records), day)
        }
    }

    private func records(of day: Day) throws(PipelineError) -> [ObjectiveRecord] {
        try ObjectiveTable.records(store.rows(of: day), dayUs: day.startUs)
    }
}

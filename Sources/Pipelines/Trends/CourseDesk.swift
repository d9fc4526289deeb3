import Analysis
import Columns
import Settings
import Tables

/// What follows detection: the tables `changes` and `trends`, from days of series and the incidents of a run.
///
/// A day of `changes` is judged by the days around it, so that it is made again until two later days are known. All
/// that is learned comes from a day's own window: days end in the same rows, judged one by one or together.
struct CourseDesk {
    let tables: WorkspaceTables
    /// `series_day`, as it will stand after the run; the others likewise.
    let series: TableStore
    private let incidents: TableStore
    private let anomalies: TableStore
    let settings: DetectionSettings
    /// From the first to the last record of every archive.
    let spans: [TimeWindow]
    let jobs: Int
    let cancellation: CancellationFlag
    let progress: any ProgressReporter
    private let changed: Set<Day>

    /// Days whose series are in memory together.
    private static let daysAtOnce = 28

    /// - Parameter changes: what the run has written so far, days of series and incidents among it.
    init(
        after detection: Detection, _ changes: [TableChange], spans: [TimeWindow]
    ) {
        tables = detection.tables
        settings = detection.settings
        (jobs, cancellation, progress) = (detection.jobs, detection.cancellation, detection.progress)
        self.spans = spans
        changed = Set(tables.seriesDay.files(in: changes).map(\.day))
        series = tables.seriesDay.after(changes)
        incidents = tables.incidents.after(changes)
        anomalies = tables.anomalies.after(changes)
    }

    /// The changed days of both tables.
    func write() throws(PipelineError) -> [TableChange] {
        let days = CourseDays(changed: changed, live: series.liveDays, historyDays: settings.historyDays)
        guard !days.all.isEmpty else { return [] }
        let masked = try restDays(days.all).union(settings.holidays)
        var files: (changes: [DayFile], trends: [DayFile]) = ([], [])
        var known = KnownChanges(tables.changes)
        let all = days.all
        for start in stride(from: 0, to: all.count, by: Self.daysAtOnce) {
            try cancellation.check()
            let part = Array(all[start..<min(start + Self.daysAtOnce, all.count)])
            progress.report(RunProgress(phase: "changes and trends from \(part[0])"))
            let block = try CourseBlock(self, days: part, courseDays: days, masked: masked)
            for day in block.changeDays {
                let rows = try changes(block, day)
                known.set(rows.found, on: day)
                files.changes.append(
                    try tables.changes.file(ChangeTable.batch(told: rows.told, found: rows.found), day))
            }
            for day in block.trendDays {
                files.trends.append(try tables.trends.file(TrendTable.batch(trends(block, day, &known)), day))
            }
        }
        return [(tables.changes, files.changes), (tables.trends, files.trends)]
    }

    private func changes(
        _ block: CourseBlock, _ day: Day
    ) throws(PipelineError) -> (told: [ToldChange], found: [LevelChange]) {
        let isProvisional = !Set(series.liveDays).contains(Day(ordinal: day.ordinal + CourseDays.reachAhead))
        let night = ChangeNight(
            falseShare: settings.falseShare,
            windowUs: Day(ordinal: day.ordinal - CourseDays.reachBack).startUs)
        let links = ChangeLinks(events: settings.events, incidents: try incidents(near: day))
        let changes = night.changes(block.outcomes(of: day))
        var found =
            changes.isEmpty ? [] : ChangeNight.linked(changes, links, equivalents: block.equivalents(of: day))
        for place in found.indices { found[place].isProvisional = isProvisional }
        let events = settings.events.filter { Day(ofUs: $0.timeUs) == day }
        let told = events.map { event in
            var change = ToldChange(event)
            links.link(&change)
            change.isProvisional = isProvisional
            return change
        }
        return (told, found)
    }

    private func trends(
        _ block: CourseBlock, _ day: Day, _ known: inout KnownChanges
    ) throws(PipelineError) -> [Trend] {
        let first = Day(ordinal: day.ordinal - settings.historyDays + 1)
        // Of the last two days nothing is settled yet.
        let settled = Day(ordinal: day.ordinal - CourseDays.reachAhead + 1)
        let changes = settled > first ? try known.changes(DayRange(from: first, to: settled)) : []
        return TrendNight(falseShare: settings.falseShare, firstDayUs: first.startUs, changes: changes)
            .trends(block.lines(of: day))
    }

    // MARK: - What detection found

    private func incidents(near day: Day) throws(PipelineError) -> [Incident] {
        var near: [Incident] = []
        let live = Set(incidents.liveDays)
        for ordinal in day.ordinal - 1...day.ordinal + 1 where live.contains(Day(ordinal: ordinal)) {
            near += try IncidentTable.incidents(incidents.rows(of: Day(ordinal: ordinal)))
        }
        return near
    }

    /// Working days on which everyone behaved as on a weekend.
    private func restDays(_ days: [Day]) throws(PipelineError) -> Set<Day> {
        guard let first = days.first, let last = days.last else { return [] }
        let reach = max(settings.historyDays, CourseDays.reachBack)
        var found: Set<Day> = []
        for day in anomalies.liveDays
        where day.ordinal >= first.ordinal - reach && day.ordinal <= last.ordinal + CourseDays.reachAhead {
            if AnomalyTable.tellsOfRestDay(try anomalies.rows(of: day)) { found.insert(day) }
        }
        return found
    }
}

/// Found changes by day: those of this run, else those of the table.
private struct KnownChanges {
    private let store: TableStore
    private let live: Set<Day>
    private var days: [Day: [LevelChange]] = [:]

    init(_ store: TableStore) {
        self.store = store
        live = Set(store.liveDays)
    }

    mutating func set(_ changes: [LevelChange], on day: Day) { days[day] = changes }

    mutating func changes(_ range: DayRange) throws(PipelineError) -> [LevelChange] {
        var found: [LevelChange] = []
        for day in range.days {
            if days[day] == nil {
                days[day] = live.contains(day) ? try ChangeTable.rows(store.rows(of: day)).found : []
            }
            found += days[day] ?? []
        }
        return found
    }
}

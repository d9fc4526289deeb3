import Analysis
import Columns
import Settings

/// The wide series of some days in memory, with what was seen of them.
struct CourseBlock {
    /// Attribute sets that are looked at: those with the most calls.
    static let seriesSets = 200

    let changeDays: [Day]
    let trendDays: [Day]
    private let courses: [CourseJudge.Course]
    private let judge: CourseJudge

    /// - Parameters:
    ///   - days: to be judged, ascending, not empty.
    ///   - masked: days that say nothing.
    init(
        _ desk: CourseDesk, days: [Day], courseDays: CourseDays, masked: Set<Day>
    ) throws(PipelineError) {
        let first = Day(ordinal: days[0].ordinal - max(CourseDays.reachBack, desk.settings.historyDays - 1))
        let end = Day(ordinal: days[days.count - 1].ordinal + CourseDays.reachAhead + 1)
        var isWide: [String: Bool] = [:]
        let shelf = try desk.series.shelf(DayRange(from: first, to: end).days) { (day) throws(PipelineError) in
            try Self.wideRows(of: day, desk.series, &isWide)
        }
        changeDays = courseDays.changes.filter(Set(days).contains)
        trendDays = courseDays.trends.filter(Set(days).contains)
        func targets(_ days: [Day], back: Int, ahead: Int) -> [CourseJudge.Target] {
            days.map { day in
                let place = day.ordinal - first.ordinal
                let window = CourseWindow(
                    days: place - back...place + ahead, firstDayUs: first.startUs, spans: desk.spans,
                    masked: Set(masked.map { $0.ordinal - first.ordinal }))
                return CourseJudge.Target(day: place, window: window)
            }
        }
        var levels = LevelSearch()
        levels.effect.leastShare = desk.settings.minimumEffect
        var trends = TrendSearch()
        trends.effect.leastShare = desk.settings.minimumEffect
        let judge = CourseJudge(
            shelf: shelf, changes: targets(changeDays, back: CourseDays.reachBack, ahead: CourseDays.reachAhead),
            trends: targets(trendDays, back: desk.settings.historyDays - 1, ahead: 0), limit: Self.seriesSets,
            levelSearch: levels, trendSearch: trends)
        self.judge = judge
        let cancellation = desk.cancellation
        courses = try Parallel.map(judge.places.count, jobs: desk.jobs) { (index) throws(PipelineError) in
            try cancellation.check()
            return judge.courses(of: judge.places[index])
        }.flatMap { $0 }
    }

    func outcomes(of day: Day) -> [(key: SeriesKey, outcome: LevelSearch.Outcome)] {
        guard let place = changeDays.firstIndex(of: day) else { return [] }
        return courses.map { ($0.key, $0.outcomes[place]) }
    }

    /// By set that is looked at: others that hold the same calls around the day.
    func equivalents(of day: Day) -> [AttributeSet: [AttributeSet]] {
        changeDays.firstIndex(of: day).map(judge.equivalents) ?? [:]
    }

    func lines(of day: Day) -> [(key: SeriesKey, line: TrendLine)] {
        guard let place = trendDays.firstIndex(of: day) else { return [] }
        return courses.compactMap { course in course.lines[place].map { (course.key, $0) } }
    }

    // MARK: - Reading

    /// The rows of the wide series alone: a day has many times as many of others.
    private static func wideRows(
        of day: Day, _ series: TableStore, _ isWide: inout [String: Bool]
    ) throws(PipelineError) -> Batch {
        var kept = Batch(emptyOf: SeriesDay.schema)
        try series.forEachBatch(of: day) { batch in
            let attributes = batch[Key<TextColumn>(SeriesDay.attributes)]
            for row in 0..<batch.rowCount {
                let text = attributes.text(row) ?? ""
                if isWide[text] == nil {
                    let set = AttributeText.parse(text)
                    isWide[text] = set.map { $0.pairs.count < 2 && $0["consumer"] == nil } ?? true
                }
                if isWide[text] == true { kept.append(batch.rows(row..<row + 1)) }
            }
        }
        return kept
    }
}

import Analysis
import Columns
import Settings

/// The series of some nights, judged together.
struct NightBlock {
    /// Of all days, with the holidays that only the calls tell of.
    let contexts: DayContexts
    private let desk: NightDesk
    private let nights: [Day]
    private let shelf: SeriesShelf
    private let judged: [SeriesJudge.ItemJudgement]

    /// - Parameter restDays: earlier days that were found to be holidays.
    init(_ desk: NightDesk, _ nights: [Day], restDays: Set<Day>) throws(PipelineError) {
        self.desk = desk
        self.nights = nights
        let first = Day(ordinal: nights[0].ordinal - desk.settings.historyDays)
        let days = DayRange(from: first, to: nights[nights.count - 1].next).days
        shelf = try desk.series.shelf(days, rows: desk.series.rows(of:))
        contexts = Self.contexts(desk, shelf, days, nights, restDays)
        judged = try Self.judge(desk, shelf, days, nights, contexts)
    }

    private static func contexts(
        _ desk: NightDesk, _ shelf: SeriesShelf, _ days: [Day], _ nights: [Day], _ restDays: Set<Day>
    ) -> DayContexts {
        var contexts = DayContexts(zone: desk.settings.zone, holidays: desk.settings.holidays.union(restDays))
        let totals = shelf.dailyCalls(slotUs: SeriesDays.callSlotUs, coverage: desk.coverage)
        var isRest = days.map(contexts.isRestDay)
        for night in nights {
            let place = night.ordinal - days[0].ordinal
            guard
                RestDayGuess().isRestDay(
                    totals, isRest: isRest, day: place, historyDays: desk.settings.historyDays)
            else { continue }
            contexts.holidays.insert(night)
            isRest[place] = true
        }
        return contexts
    }

    private static func judge(
        _ desk: NightDesk, _ shelf: SeriesShelf, _ days: [Day], _ nights: [Day], _ contexts: DayContexts
    ) throws(PipelineError) -> [SeriesJudge.ItemJudgement] {
        var options = NightOptions()
        options.historyDays = desk.settings.historyDays
        let judge = SeriesJudge(
            shelf: shelf, nights: nights.map { $0.ordinal - days[0].ordinal },
            contexts: [
                SeriesDays.callSlotUs: contexts.contexts(days, slotUs: SeriesDays.callSlotUs),
                SeriesDays.consumerSlotUs: contexts.contexts(days, slotUs: SeriesDays.consumerSlotUs),
            ],
            coverage: desk.coverage, detector: NightDetector(options: options))
        let cancellation = desk.cancellation
        return try Parallel.map(shelf.items.count, jobs: desk.jobs) { (place) throws(PipelineError) in
            try cancellation.check()
            return judge.judgement(of: place)
        }
    }

    // MARK: - A night

    /// A night's records and what was abnormal in it.
    func night(_ place: Int, past: PastNights) -> DetectionVerdict.Night {
        var night = DetectionVerdict.Night(day: nights[place])
        night.arrivals = judged.compactMap { $0.arrivals[place] }
        var series: [SeriesKey.Family: [(key: SeriesKey, night: SeriesNight)]] = [:]
        let hygiene = past.hygiene(before: night.day)
        for judgement in judged.lazy.flatMap(\.series) {
            guard let verdict = judgement.verdicts[place] else { continue }
            let key = judgement.key
            // What could not be asked leaves no record: whether it is asked at all depends on later days.
            guard NightChannel.allCases.contains(where: { verdict.record[$0] != nil }) else { continue }
            night.records[key] = verdict.record
            let one = SeriesNight(
                quantity: key.metric.historyQuantity, group: key.pool, verdict: verdict,
                past: hygiene.records(of: key))
            series[key.family, default: []].append((key, one))
            night.tests[key.family, default: 0] += NightChannel.allCases.count { verdict.record[$0] != nil }
        }
        addAnomalies(&night, series)
        return night
    }

    private func addAnomalies(
        _ night: inout DetectionVerdict.Night, _ series: [SeriesKey.Family: [(key: SeriesKey, night: SeriesNight)]]
    ) {
        let informative = Informative(
            changing: Set(desk.tables.dimensions + ["consumer"]), arrivals: night.arrivals.filter { $0.age == 0 })
        let maker = AnomalyMaker(nightUs: night.day.startUs, historyDays: desk.settings.historyDays)
        var worth = Worth()
        worth.leastShare = desk.settings.minimumEffect
        let echo = WeekEcho(shelf: shelf, historyDays: desk.settings.historyDays)
        night.anomalies = informative.news() + restDayNews(night.day)
        let families = SeriesKey.Family.allCases.compactMap { series[$0] }
        let calibration = calibration
        let findings = Parallel.map(families.count, jobs: desk.jobs) { place in
            calibration.findings(families[place].map(\.night))
        }
        for (ofFamily, found) in zip(families, findings) {
            for finding in found {
                let key = ofFamily[finding.series].key
                night.records[key]?.isAbnormal = true
                var anomaly = maker.anomaly(finding, of: key)
                informative.mark(&anomaly)
                if worth.isWorthTelling(anomaly), !echo.isRhythm(anomaly) { night.anomalies.append(anomaly) }
            }
        }
    }

    /// Each family of series has the same part of the findings that may be false.
    private var calibration: NightCalibration {
        var options = CalibrationOptions()
        options.falseShare = desk.settings.falseShare / Double(SeriesKey.Family.allCases.count)
        return NightCalibration(options: options)
    }

    /// A holiday that nobody announced is told, once.
    private func restDayNews(_ day: Day) -> [Anomaly] {
        guard contexts.holidays.contains(day), !desk.settings.holidays.contains(day) else { return [] }
        return [Anomaly.restDay(TimeWindow(fromUs: day.startUs, toUs: day.next.startUs))]
    }
}

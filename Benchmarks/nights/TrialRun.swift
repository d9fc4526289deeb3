import Analysis

/// Judges made series night after night, as the stage `detect` does: every night by the 28 days before it,
/// calibrated by the records of the nights before it, each family of series with its part of the false findings.
struct TrialRun: Sendable {
    let seed: Int
    let seriesCount: Int
    let nights: Int
    let isPlanted: Bool
    let jobs: Int
    var calibration = CalibrationOptions()

    /// Nights that are judged before the first that counts, so that there is a past to calibrate by.
    static let warmDays = 28
    /// Nights whose verdicts are in memory together.
    private static let nightsAtOnce = 100

    /// A series' verdict and what was found of it.
    struct Outcome {
        let series: Int
        let record: NightRecord
        var findings: [NightFinding] = []
    }

    /// - Parameter body: is told of every night that counts: its day, and the outcomes of all series.
    func forEachNight(_ body: (_ day: Int, _ outcomes: [Outcome]) -> Void) {
        let calendar = TrialCalendar(warmDays: Self.warmDays, nights: nights)
        let series = (0..<seriesCount).map { TrialSeries(seed: seed, index: $0) }
        var past: [SeriesKey: [(day: Int, record: NightRecord)]] = [:]
        for start in stride(from: 0, to: calendar.dayCount, by: Self.nightsAtOnce) {
            let days = start..<min(start + Self.nightsAtOnce, calendar.dayCount)
            let verdicts = Cores.map(seriesCount, jobs: jobs) { judge(series[$0], days, calendar) }
            for day in days {
                let outcomes = night(series, verdicts.map { $0[day - start] }, day, &past)
                if day >= Self.warmDays { body(day, outcomes) }
            }
        }
    }

    /// The verdicts of one series on some days.
    private func judge(_ series: TrialSeries, _ days: Range<Int>, _ calendar: TrialCalendar) -> [NightVerdict] {
        let firstDay = max(days.lowerBound - NightOptions().historyDays, 0)
        let made = series.history(firstDay..<days.upperBound, calendar, isPlanted: isPlanted)
        return verdicts(
            series, made, days, firstDay: firstDay, calendar.contexts(slotsPerDay: series.slotsPerDay))
    }

    /// - Parameters:
    ///   - made: what was observed from `firstDay` on.
    ///   - contexts: one for each day from day 0 on.
    func verdicts(
        _ series: TrialSeries, _ made: (values: [Float], exposures: [Float]), _ days: Range<Int>, firstDay: Int,
        _ contexts: [DayContext]
    ) -> [NightVerdict] {
        let detector = NightDetector()
        let slots = series.slotsPerDay
        return days.map { night in
            let first = max(night - detector.options.historyDays, firstDay)
            let range = (first - firstDay) * slots..<(night + 1 - firstDay) * slots
            let history = SeriesHistory(
                quantity: series.key.metric.historyQuantity, slotsPerDay: slots,
                numerators: Array(made.values[range]),
                exposures: made.exposures.isEmpty ? [] : Array(made.exposures[range]))
            return detector.judge(history, contexts: Array(contexts[first...night]))
        }
    }

    /// What is found in one night and worth telling; its records join those of the past.
    func night(
        _ series: [TrialSeries], _ verdicts: [NightVerdict], _ day: Int,
        _ past: inout [SeriesKey: [(day: Int, record: NightRecord)]]
    ) -> [Outcome] {
        let clean = CleanNights(past.mapValues { $0.filter { $0.day >= day - Self.warmDays } })
        let maker = AnomalyMaker(nightUs: Int64(day) * TimeWindow.dayUs, historyDays: Self.warmDays)
        var outcomes = verdicts.enumerated().map { Outcome(series: $0, record: $1.record) }
        for family in SeriesKey.Family.allCases {
            let members = series.indices.filter { place in
                series[place].key.family == family
                    && NightChannel.allCases.contains { verdicts[place].record[$0] != nil }
            }
            let nights = members.map { place in
                SeriesNight(
                    quantity: series[place].key.metric.historyQuantity, group: series[place].key.pool,
                    verdict: verdicts[place], past: clean.records(of: series[place].key))
            }
            var records = members.map { verdicts[$0].record }
            for finding in familyCalibration.findings(nights) {
                let place = members[finding.series]
                records[finding.series].isAbnormal = true
                let anomaly = maker.anomaly(finding, of: series[place].key)
                if Worth().isWorthTelling(anomaly) { outcomes[place].findings.append(finding) }
            }
            for (place, record) in zip(members, records) { past[series[place].key, default: []].append((day, record)) }
        }
        return outcomes
    }

    private var familyCalibration: NightCalibration {
        var options = calibration
        options.falseShare /= Double(SeriesKey.Family.allCases.count)
        return NightCalibration(options: options)
    }
}

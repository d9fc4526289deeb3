import Analysis
import Columns
import Settings

/// What earlier nights were like: the records of their series, and the holidays that were found.
struct PastNights {
    private let historyDays: Int
    /// By series, with the ordinal of the day.
    private var records: [SeriesKey: [(day: Int, record: NightRecord)]] = [:]
    private(set) var restDays: Set<Day> = []

    /// What the tables know of the days before a night.
    init(_ tables: WorkspaceTables, before night: Day, historyDays: Int) throws(PipelineError) {
        self.historyDays = historyDays
        for day in tables.seriesNights.liveDays where day < night && day.ordinal >= night.ordinal - historyDays {
            for (key, record) in NightTable.records(try tables.seriesNights.rows(of: day)) {
                records[key, default: []].append((day.ordinal, record))
            }
        }
        for day in tables.anomalies.liveDays where day < night && day.ordinal >= night.ordinal - 2 * historyDays {
            if AnomalyTable.tellsOfRestDay(try tables.anomalies.rows(of: day)) { restDays.insert(day) }
        }
    }

    mutating func add(_ night: DetectionVerdict.Night) {
        for (key, record) in night.records { records[key, default: []].append((night.day.ordinal, record)) }
        if night.anomalies.contains(where: { $0.kind == Anomaly.restDayKind }) { restDays.insert(night.day) }
    }

    /// The records that a night may learn from.
    func hygiene(before night: Day) -> CleanNights {
        let days = night.ordinal - historyDays..<night.ordinal
        return CleanNights(records.mapValues { $0.filter { days.contains($0.day) } })
    }
}

import Analysis
import Columns
import Settings

/// What earlier nights were like: the records of their series, and the holidays that were found.
struct PastNights {
    private let historyDays: Int
    private var records: [SeriesKey: [(day: Day, record: NightRecord)]] = [:]
    private(set) var restDays: Set<Day> = []

    /// What the tables know of the days before a night.
    init(_ tables: WorkspaceTables, before night: Day, historyDays: Int) throws(PipelineError) {
        self.historyDays = historyDays
        for day in tables.seriesNights.liveDays where day < night && day.ordinal >= night.ordinal - historyDays {
            for (key, record) in NightTable.records(try tables.seriesNights.rows(of: day)) {
                records[key, default: []].append((day, record))
            }
        }
        for day in tables.anomalies.liveDays where day < night && day.ordinal >= night.ordinal - 2 * historyDays {
            let kinds = try tables.anomalies.rows(of: day)[Key<LabelColumn>("kind")]
            if (0..<kinds.count).contains(where: { kinds.text($0) == Anomaly.restDayKind }) { restDays.insert(day) }
        }
    }

    mutating func add(_ night: DetectionVerdict.Night) {
        for (key, record) in night.records { records[key, default: []].append((night.day, record)) }
        if night.anomalies.contains(where: { $0.kind == Anomaly.restDayKind }) { restDays.insert(night.day) }
    }

    /// The records that a night may learn from.
    func hygiene(before night: Day) -> CleanNights {
        let since = Day(ordinal: night.ordinal - historyDays)
        return CleanNights(records.mapValues { $0.filter { $0.day >= since && $0.day < night } })
    }
}

/// Records without the nights on which a whole pool of series was strange.
struct CleanNights {
    private struct Place: Hashable {
        let pool: Int
        let channel: NightChannel
        let day: Day
    }

    private let records: [SeriesKey: [(day: Day, record: NightRecord)]]
    private var strange: Set<Place> = []

    init(_ records: [SeriesKey: [(day: Day, record: NightRecord)]]) {
        self.records = records
        var strengths: [Place: [Double]] = [:]
        for (key, ofSeries) in records {
            for (day, record) in ofSeries where !record.isAbnormal {
                for channel in NightChannel.allCases {
                    guard let strength = record[channel] else { continue }
                    strengths[Place(pool: key.pool, channel: channel, day: day), default: []].append(strength)
                }
            }
        }
        let places = Dictionary(grouping: strengths.keys) { [$0.pool, $0.channel.rawValue] }
        for ofPool in places.values {
            let nights = ofPool.sorted { $0.day < $1.day }
            for place in NightHygiene().contaminated(nights.map { strengths[$0] ?? [] }) {
                strange.insert(nights[place])
            }
        }
    }

    func records(of key: SeriesKey) -> [NightRecord] {
        (records[key] ?? []).map { day, record in
            var record = record
            for channel in NightChannel.allCases
            where strange.contains(Place(pool: key.pool, channel: channel, day: day)) {
                record[channel] = nil
            }
            return record
        }
    }
}

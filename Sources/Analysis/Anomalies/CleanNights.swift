/// Records without the nights on which a whole pool of series was strange.
public struct CleanNights: Sendable {
    private struct Place: Hashable {
        let pool: Int
        let channel: NightChannel
        let day: Int
    }

    private let records: [SeriesKey: [(day: Int, record: NightRecord)]]
    private var strange: Set<Place> = []

    /// - Parameter records: by series; days by any number that grows with time.
    public init(_ records: [SeriesKey: [(day: Int, record: NightRecord)]]) {
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

    /// What a series may be compared with.
    public func records(of key: SeriesKey) -> [NightRecord] {
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

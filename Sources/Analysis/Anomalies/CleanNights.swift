/// Records without the nights on which a whole pool of series was strange.
public struct CleanNights: Sendable {
    private let records: [SeriesKey: [(day: Int, record: NightRecord)]]
    /// By pool: the strange days of each channel; pools without any are left out.
    private let strange: [Int: [Set<Int>]]

    /// - Parameter records: by series; days by any number that grows with time.
    public init(_ records: [SeriesKey: [(day: Int, record: NightRecord)]]) {
        self.records = records
        let days = Set(records.values.lazy.joined().map(\.day)).sorted()
        let places = Dictionary(uniqueKeysWithValues: zip(days, days.indices))
        let none = [[Double]](repeating: [], count: days.count * NightChannel.allCases.count)
        var strengths: [Int: [[Double]]] = [:]
        for (key, ofSeries) in records {
            // Taken out, so that it is changed in place.
            var ofPool = strengths.removeValue(forKey: key.pool) ?? none
            for (day, record) in ofSeries where !record.isAbnormal {
                guard let place = places[day] else { continue }
                for channel in NightChannel.allCases {
                    guard let strength = record[channel] else { continue }
                    ofPool[channel.rawValue * days.count + place].append(strength)
                }
            }
            strengths[key.pool] = ofPool
        }
        strange = strengths.compactMapValues { Self.strange($0, days) }
    }

    /// By channel; nil without any.
    private static func strange(_ strengths: [[Double]], _ days: [Int]) -> [Set<Int>]? {
        let strange = NightChannel.allCases.map { channel in
            let ofChannel = strengths[channel.rawValue * days.count..<(channel.rawValue + 1) * days.count]
            let known = zip(days, ofChannel).filter { !$1.isEmpty }
            return Set(NightHygiene().contaminated(known.map(\.1)).map { known[$0].0 })
        }
        return strange.allSatisfy(\.isEmpty) ? nil : strange
    }

    /// What a series may be compared with.
    public func records(of key: SeriesKey) -> [NightRecord] {
        let own = records[key] ?? []
        guard let strange = strange[key.pool] else { return own.map(\.record) }
        return own.map { day, record in
            var record = record
            for channel in NightChannel.allCases where strange[channel.rawValue].contains(day) {
                record[channel] = nil
            }
            return record
        }
    }
}

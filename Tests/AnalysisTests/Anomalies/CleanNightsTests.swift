import Analysis
import Testing

@Suite struct CleanNightsTests {
    private func key(_ name: String, _ metric: SeriesMetric = .calls) -> SeriesKey {
        SeriesKey(attributes: AttributeSet(["route": name]), slotUs: 5 * TimeWindow.minuteUs, metric: metric)
    }

    /// Ten nights of twenty series each; night 6 is strange for the windows of calls.
    private func records(isMarked: Bool = false) -> [SeriesKey: [(day: Int, record: NightRecord)]] {
        var draws = NightDraws(seed: 3)
        var records: [SeriesKey: [(day: Int, record: NightRecord)]] = [:]
        for series in 0..<20 {
            for metric in [SeriesMetric.calls, .serverErrorRatio] {
                records[key("r\(series)", metric)] = (0..<10).map { day in
                    var record = NightRecord(isWeekend: false)
                    record[.lasting] = 1 + draws.uniform() + (day == 6 && metric == .calls ? 9 : 0)
                    record[.drift] = draws.uniform()
                    record.isAbnormal = isMarked && day == 6
                    return (day, record)
                }
            }
        }
        return records
    }

    @Test func `a night that was strange for a whole pool teaches nothing of that channel`() {
        let clean = CleanNights(records())
        let ofCalls = clean.records(of: key("r3"))
        #expect(ofCalls.map { $0[.lasting] == nil } == (0..<10).map { $0 == 6 })
        #expect(ofCalls.allSatisfy { $0[.drift] != nil })
        #expect(clean.records(of: key("r3", .serverErrorRatio)).allSatisfy { $0[.lasting] != nil })
    }

    @Test func `series that were found abnormal do not make a night strange`() {
        #expect(CleanNights(records(isMarked: true)).records(of: key("r3")).allSatisfy { $0[.lasting] != nil })
    }

    @Test func `what was never seen has no records`() {
        #expect(CleanNights([:]).records(of: key("r1")).isEmpty)
        #expect(CleanNights(records()).records(of: key("none")).isEmpty)
    }
}

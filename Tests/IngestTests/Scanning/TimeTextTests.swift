import Testing

@testable import Ingest

@Suite struct TimeTextTests {
    struct Case: Sendable {
        let text: String
        var unit = TimeUnit.any
        /// Nil where it is no time.
        let us: Int64?
        var isAssumed = false
    }

    static let cases = [
        Case(text: "29/May/2017:19:02:48 +0000", us: 1_496_084_568_000_000),
        Case(text: "17/May/2015:10:05:03 +0200", us: 1_431_849_903_000_000),
        Case(text: "31/Feb/2015:10:05:03 +0000", us: nil),
        Case(text: "17/Mai/2015:10:05:03 +0000", us: nil),
        Case(text: "2023-06-19T16:04:05.120+08:00", us: 1_687_161_845_120_000),
        Case(text: "2024-10-10T13:55:36Z", us: 1_728_568_536_000_000),
        Case(text: "2024-10-10T13:55:36.1234569Z", us: 1_728_568_536_123_456),
        Case(text: "2024-10-10 13:55:36,5 UTC", us: 1_728_568_536_500_000),
        Case(text: "2025-01-24 09:20:46.847371", us: 1_737_710_446_847_371, isAssumed: true),
        Case(text: "2026-06-30T23:59:60Z", us: 1_782_864_000_000_000),
        Case(text: "2026-06-30T24:00:00Z", us: 1_782_864_000_000_000),
        Case(text: "2026-06-30T24:00:01Z", us: nil),
        Case(text: "2026-02-30T00:00:00Z", us: nil),
        Case(text: "2024-02-29T00:00Z", us: 1_709_164_800_000_000),
        Case(text: "2023-02-29T00:00Z", us: nil),
        Case(text: "2026-03-01T00:00:00+14:00", us: 1_772_272_800_000_000),
        Case(text: "2026-03-01T00:00:00-1200", us: 1_772_366_400_000_000),
        Case(text: "+10000-01-01T00:00:00Z", us: nil),
        Case(text: "1767225600", us: 1_767_225_600_000_000),
        Case(text: "1767225600123", us: 1_767_225_600_123_000),
        Case(text: "1767225600123456", us: 1_767_225_600_123_456),
        Case(text: "1767225600123456789", us: 1_767_225_600_123_456),
        Case(text: "1728568536.123", us: 1_728_568_536_123_000),
        Case(text: "1737710446.8473719", unit: .epoch(power: 6), us: 1_737_710_446_847_371),
        Case(text: "1.7267838395395e+18", unit: .epoch(power: -3), us: 1_726_783_839_539_500),
        Case(text: "null", us: nil),
        Case(text: "Mar  1 00:00:00", us: nil),
        Case(text: "", us: nil),
        Case(text: "99999999999999999999999", us: nil),
    ]

    @Test(arguments: cases) func `texts are read as times`(_ c: Case) {
        var clock = TimeText(zone: .utc)
        for _ in 0..<2 {
            let read = ByteView.with(Array(c.text.utf8)) { clock.parse($0, unit: c.unit) }
            #expect(
                read == (c.us.map { .time(us: $0, isAssumedZone: c.isAssumed) } ?? .bad),
                "\(c.text)")
        }
    }

    @Test func `a time without a zone is read in the zone of the source`() {
        let zone = LocalZone(transitions: [
            .init(fromLocalUs: .min, offsetUs: 3_600_000_000),
            .init(fromLocalUs: 1_743_303_600_000_000, offsetUs: 7_200_000_000),
        ])
        var clock = TimeText(zone: zone)
        let winter = ByteView.with(Array("2025-01-24 09:00:00".utf8)) {
            clock.parse($0, unit: .text)
        }
        let summer = ByteView.with(Array("2025-07-24 09:00:00".utf8)) {
            clock.parse($0, unit: .text)
        }
        #expect(winter == .time(us: 1_737_705_600_000_000, isAssumedZone: true))
        #expect(summer == .time(us: 1_753_340_400_000_000, isAssumedZone: true))
    }

    @Test func `days and dates are each other's inverse`() {
        for day in stride(from: -800_000, through: 800_000, by: 97) {
            let date = Calendar.date(days: day)
            #expect(Calendar.days(year: date.year, month: date.month, day: date.day) == day)
        }
    }

    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (1_728_568_536_123_000, "2024-10-10T13:55:36.123Z"),
        (1_728_568_536_123_456, "2024-10-10T13:55:36.123456Z"), (-1, "1969-12-31T23:59:59.999999Z"),
    ]) func `times are written for people`(_ us: Int64, _ text: String) {
        #expect(TimeWriting.iso(us) == text)
    }
}

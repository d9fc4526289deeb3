import Settings
import Testing

@Suite struct QuantityTests {
    @Test(arguments: [
        ("15m", 900_000_000), ("24h", 86_400_000_000), ("7d", 604_800_000_000),
        ("1.5h", 5_400_000_000), ("250ms", 250_000),
        ("0s", 0), ("10 s", 10_000_000),
    ])
    func `durations`(_ text: String, _ us: Int) { #expect(DurationText.us(text) == us) }

    @Test(arguments: [
        "", "15", "m", "-5m", "5 m s", "1e3s", "5min", "99999999999d", "0.0000001ms", "1..5h", "٣h",
    ])
    func `no durations`(_ text: String) { #expect(DurationText.us(text) == nil) }

    @Test(arguments: [
        ("512MiB", 512 << 20), ("1GiB", 1 << 30), ("1.5KiB", 1536), ("1kB", 1000), ("2G", 2 << 30),
        ("7B", 7), ("8388607TiB", 8_388_607 << 40),
    ])
    func `sizes`(_ text: String, _ bytes: Int) { #expect(ByteSize.bytes(text) == bytes) }

    @Test(arguments: ["10XB", "1024", "9999999TiB9", "99999999TiB", "0.3B", "1 MiB ", "MiB"])
    func `no sizes`(_ text: String) { #expect(ByteSize.bytes(text) == nil) }

    @Test(arguments: ["0.1%", "100%", "0%", "2.5%", "0.0000001%"])
    func `shares are written as they were read`(_ text: String) {
        #expect(Share(text)?.description == text)
    }

    @Test(arguments: ["0.1", "101%", "-1%", "%", "0.00000001%"])
    func `no shares`(_ text: String) { #expect(Share(text) == nil) }

    @Test func `a share is exceeded only by more than it`() throws {
        let share = try #require(Share("0.1%"))
        #expect(!share.isExceeded(by: 1, of: 1000))
        #expect(share.isExceeded(by: 2, of: 1000))
        #expect(share.isExceeded(by: 1, of: 999))
        #expect(!share.isExceeded(by: 0, of: 0))
        #expect(share.isExceeded(by: .max, of: .max))
    }

    @Test func `what is written is read again`() {
        for us in [
            1_000, 250_000, 1_000_000, 90_000_000, 3_600_000_000, 86_400_000_000, 172_800_000_000,
        ] {
            #expect(DurationText.us(DurationText.text(us)) == us)
        }
        for bytes in [1, 1000, 1024, 1536, 1 << 20, 64 << 30, 1 << 50] {
            #expect(ByteSize.bytes(ByteSize.text(bytes)) == bytes)
        }
        #expect(
            ByteSize.rounded(1536) == "1.5 KiB" && ByteSize.rounded(0) == "0 B"
                && ByteSize.rounded(123 << 20) == "123 MiB")
    }

    @Test func `days count as the calendar does`() throws {
        #expect(Day("1970-01-01")?.ordinal == 0)
        #expect(Day("2000-03-01")?.ordinal == 11_017)
        #expect(Day("2026-11-19")?.weekday == 3)
        #expect(
            Day("2024-02-29") != nil && Day("2023-02-29") == nil && Day("2026-13-01") == nil
                && Day("2026-1-1") == nil)
        #expect(Day(week: "2026-W47")?.description == "2026-11-16")
        #expect(Day(week: "2026-W53")?.description == "2026-12-28" && Day(week: "2025-W53") == nil)
        #expect(Day(ofUs: -1).description == "1969-12-31")
        for ordinal in stride(from: -700_000, to: 2_900_000, by: 997) {
            let day = Day(ordinal: ordinal)
            #expect(Day(day.description) == day)
        }
    }

    @Test(arguments: [
        ("2026-11-19", "2026-11-19T00:00:00Z"), ("2026-11-19T14:05Z", "2026-11-19T14:05:00Z"),
        ("2026-11-19T14:05:07.25+02:00", "2026-11-19T12:05:07Z"),
        ("2026-11-19 14:05", "2026-11-19T14:05:00Z"),
        ("2026-11-19T00:30-0330", "2026-11-19T04:00:00Z"),
    ])
    func `instants`(_ text: String, _ expected: String) {
        #expect(Instant.us(text).map(Instant.text) == expected)
    }

    @Test(arguments: [
        "", "2026-11-19T", "2026-11-19T25:00Z", "19.11.2026", "2026-11-19T14:05X",
        "2026-11-19T14:05+99",
    ])
    func `no instants`(_ text: String) { #expect(Instant.us(text) == nil) }

    @Test func `zones know their changes`() throws {
        let zone = try #require(Zone("Europe/Berlin"))
        let range = try (#require(Instant.us("2026-01-01")), #require(Instant.us("2027-01-01")))
        let offsets = zone.offsets(fromUs: range.0, toUs: range.1)
        #expect(offsets.map(\.offsetSeconds) == [3600, 7200, 3600])
        #expect(
            offsets.map { Instant.text($0.fromUs) } == [
                "2026-01-01T00:00:00Z", "2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z",
            ])
        #expect(Zone("+05:30")?.offsetSeconds(atUs: 0) == 19_800)
        #expect(Zone("Mars/Olympus") == nil && Zone("") == nil && Zone("+25:00") == nil)
    }
}

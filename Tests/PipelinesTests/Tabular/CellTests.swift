import Settings
import Testing

@testable import Pipelines

@Suite struct CellTests {
    private func bytes(_ text: String) -> ArraySlice<UInt8> { Array(text.utf8)[...] }

    @Test(
        arguments: [
            ("1", 1), ("-2.5", -2.5), ("+3e2", 300), (" 4 ", 4), (".5", 0.5), ("5.", 5), ("1E-3", 0.001),
            ("0.1", 0.1), ("1e-400", 0),
        ] as [(String, Double)])
    func `numbers`(_ text: String, _ value: Double) {
        #expect(CellNumber(.comma).read(bytes(text)) == .value(value))
    }

    @Test(arguments: ["", " ", "NaN", "nan", "NULL", "n/a", "NA", "None", "-"])
    func `words for missing`(_ text: String) { #expect(CellNumber(.comma).read(bytes(text)) == .missing) }

    @Test(arguments: ["x", "1,5", "0x10", "inf", "1e999", "1 2", "5%", "1.2.3", "--1", "e", "1\0", "nanx", "١"])
    func `no numbers`(_ text: String) { #expect(CellNumber(.comma).read(bytes(text)) == .bad) }

    @Test func `a decimal comma is read where the semicolon separates`() {
        #expect(CellNumber(.semicolon).read(bytes("1,5")) == .value(1.5))
        #expect(CellNumber(.semicolon).read(bytes("1.5")) == .value(1.5))
        #expect(CellNumber(.semicolon).read(bytes("1.234,5")) == .bad)
        #expect(CellNumber(.semicolon).read(bytes("1,234,5")) == .bad)
    }

    // date -u -d '2026-11-19 14:05:07' +%s gives 1795097107.
    @Test(
        arguments: [
            ("2026-11-19T14:05:07Z", 1_795_097_107_000_000), ("2026-11-19 14:05:07", 1_795_097_107_000_000),
            ("2026-11-19 14:05", 1_795_097_100_000_000), ("2026-11-19", 1_795_046_400_000_000),
            ("2026-11-19T16:05:07.25+02:00", 1_795_097_107_250_000),
            ("2026-11-19T10:05:07-0400", 1_795_097_107_000_000),
            ("2026-11-19 14:05:07.123456789 UTC", 1_795_097_107_123_456),
            ("2026-11-19t14:05:07,5z", 1_795_097_107_500_000),
            ("1969-12-31 23:59:59", -1_000_000), ("2024-02-29", 1_709_164_800_000_000),
        ] as [(String, Int64)])
    func `times as text`(_ text: String, _ us: Int64) {
        #expect(IsoTime.us(bytes(text)) == us)
        // The slower reader of the command line agrees on what both take.
        if let instant = Instant.us(text) { #expect(instant == us) }
    }

    @Test(
        arguments: [
            "", "2026-02-30", "2026-11-19T24:00", "2026-11-19 1:05", "2026-11-19T14:05:61", "2026-11-19T14:05+25:00",
            "2026-11-19x", "26-11-19", "2026-11-19T14:05:07.", "2026-11-19T14:05:07ZZ", "2026/11/19",
        ])
    func `no times`(_ text: String) { #expect(IsoTime.us(bytes(text)) == nil) }

    @Test(
        arguments: [
            ("1795097107", 1_795_097_107_000_000), ("1795097107.5", 1_795_097_107_500_000),
            ("1795097107123", 1_795_097_107_123_000), ("1795097107123456", 1_795_097_107_123_456),
            ("1795097107123456789", 1_795_097_107_123_456),
        ] as [(String, Int64)])
    func `epochs by their size`(_ text: String, _ us: Int64) {
        var stamps = StampReader()
        guard case .time(let found) = stamps.read(bytes(text)) else {
            Issue.record("no time")
            return
        }
        // Nanoseconds of today do not fit a Double to the last digit; a quarter of a microsecond is lost.
        #expect(abs(found - us) <= 1)
    }

    @Test func `the first stamp decides for all`() {
        var stamps = StampReader()
        #expect(stamps.read(bytes("")) == .missing && stamps.form == nil)
        #expect(stamps.read(bytes("x")) == .bad && stamps.form == nil)
        #expect(stamps.read(bytes("1795097107")) == .time(us: 1_795_097_107_000_000))
        #expect(stamps.read(bytes("5")) == .time(us: 5_000_000))
        #expect(stamps.read(bytes("2026-11-19")) == .bad)
        var indices = StampReader()
        #expect(indices.read(bytes("0")) == .index(0) && indices.read(bytes("1795097107")) == .index(1_795_097_107))
        #expect(indices.read(bytes("1.5")) == .index(1.5) && indices.read(bytes("x")) == .bad)
    }

    @Test func `what is written stays in its cell and does no harm`() {
        #expect(CsvText.cell("a\"b,c") == "\"a\"\"b,c\"")
        #expect(CsvText.cell("=1+1") == "'=1+1" && CsvText.cell("@x") == "'@x")
        #expect(CsvText.cell("-1.5e3") == "-1.5e3" && CsvText.cell("-1,5") == "\"-1,5\"" && CsvText.cell("-") == "-")
        #expect(CsvText.cell("a\nb\u{1B}[2J") == "a\\nb\\u{1b}[2J")
        #expect([0, -0.0, 1, 0.1].map { CsvText.number($0) } == ["0", "0", "1", "0.1"])
        #expect([1e-9, 1e300].map { CsvText.number($0) } == ["1e-09", "1e+300"])
        #expect(CsvText.number(nil) == "" && CsvText.number(.nan) == "" && CsvText.number(.infinity) == "")
    }
}

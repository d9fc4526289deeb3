import Testing

@testable import Tables

/// Bounds must still bound after they were shortened.
@Suite struct ColumnValueTests {
    static func stored(_ text: String) -> (min: [UInt8], max: [UInt8]?) {
        let value = ColumnValue.bytes(Array(text.utf8))
        return (value.storedMin(isText: true).bytes, value.storedMax(isText: true)?.bytes)
    }

    @Test func `short text stays`() {
        let text = String(repeating: "a", count: 64)
        #expect(Self.stored(text).min == Array(text.utf8))
        #expect(Self.stored(text).max == Array(text.utf8))
        #expect(ColumnValue.bytes(Array(text.utf8)).storedMax(isText: true)?.isExact == true)
    }

    @Test(arguments: [
        String(repeating: "a", count: 65),
        String(repeating: "a", count: 63) + "ébc",
        String(repeating: "\u{7F}", count: 70),
        String(repeating: "🚀", count: 30),
        String(repeating: "b", count: 60) + "\u{D7FF}\u{D7FF}",
        String(repeating: "b", count: 60) + "\u{10FFFF}\u{10FFFF}",
    ])
    func `long text is cut to valid text that bounds it`(_ text: String) throws {
        let (min, max) = Self.stored(text)
        let upper = try #require(max)
        let bytes = Array(text.utf8)
        #expect(min.count <= 64 && upper.count <= 64)
        #expect(String(validating: min, as: UTF8.self) != nil)
        #expect(String(validating: upper, as: UTF8.self) != nil)
        #expect(bytes.starts(with: min))
        #expect(bytes.lexicographicallyPrecedes(upper))
        #expect(ColumnValue.bytes(bytes).storedMax(isText: true)?.isExact == false)
    }

    @Test func `what cannot be raised has no largest value`() {
        #expect(Self.stored(String(repeating: "\u{10FFFF}", count: 20)).max == nil)
        let bytes = ColumnValue.bytes([UInt8](repeating: 0xFF, count: 65))
        #expect(bytes.storedMax(isText: false) == nil)
        #expect(bytes.storedMin(isText: false).bytes.count == 64)
        let raised = ColumnValue.bytes([1] + [UInt8](repeating: 0xFF, count: 65)).storedMax(
            isText: false)
        #expect(raised?.bytes == [2])
    }

    @Test func `zeros are widened to both signs`() {
        #expect(
            ColumnValue.double(0).storedMin(isText: false).bytes == [0, 0, 0, 0, 0, 0, 0, 0x80])
        #expect(
            ColumnValue.double(-0.0).storedMax(isText: false)?.bytes == [0, 0, 0, 0, 0, 0, 0, 0])
    }

    struct Stats: Sendable {
        var kind: String
        var text: String
    }

    @Test func `statistics of the log are widened, never narrowed`() throws {
        let long = String(repeating: "ü", count: 40)
        let text = StatsText.text(
            rowCount: 3,
            columns: [
                ColumnSummary(
                    name: "at", kind: .timestampUs, nullCount: 0,
                    bounds: ColumnBounds(
                        min: .int64(1_767_225_600_000_001), max: .int64(1_767_225_600_000_001))),
                ColumnSummary(
                    name: "before", kind: .timestampUs, nullCount: 0,
                    bounds: ColumnBounds(min: .int64(-1), max: .int64(-1))),
                ColumnSummary(
                    name: "cost", kind: .decimal(precision: 18, scale: 9), nullCount: 1,
                    bounds: ColumnBounds(min: .int64(-12), max: .int64(1_500_000_000))),
                ColumnSummary(
                    name: "text", kind: .text, nullCount: 0,
                    bounds: ColumnBounds(
                        min: .bytes(Array(long.utf8)), max: .bytes(Array(long.utf8)))),
                ColumnSummary(
                    name: "ratio", kind: .double, nullCount: 0,
                    bounds: ColumnBounds(min: .double(-.infinity), max: .double(0.1))),
                ColumnSummary(name: "none", kind: .int64, nullCount: 3),
                ColumnSummary(
                    name: "sketch", kind: .binary, nullCount: 0,
                    bounds: ColumnBounds(min: .bytes([1]), max: .bytes([2]))),
            ])
        let stats = try JSONParser.value(text)
        #expect(stats["numRecords"]?.integer == 3)
        let (low, high) = (stats["minValues"], stats["maxValues"])
        #expect(low?["at"]?.string == "2026-01-01T00:00:00.000Z")
        #expect(high?["at"]?.string == "2026-01-01T00:00:00.001Z")
        #expect(low?["before"]?.string == "1969-12-31T23:59:59.999Z")
        #expect(high?["before"]?.string == "1970-01-01T00:00:00.000Z")
        #expect(low?["cost"] == .number("-0.000000012"))
        #expect(high?["cost"] == .number("1.500000000"))
        #expect(low?["text"]?.string == String(repeating: "ü", count: 32))
        #expect(high?["text"]?.string == String(repeating: "ü", count: 31) + "ý")
        #expect(low?["ratio"] == nil)
        #expect(high?["ratio"] == .number("0.1"))
        #expect(low?["none"] == nil)
        #expect(stats["nullCount"]?["none"]?.integer == 3)
        #expect(stats["nullCount"]?["sketch"] == nil)
    }

    @Test func `only the first columns have statistics in the log`() throws {
        let columns = (0..<40).map { ColumnSummary(name: "c\($0)", kind: .int64) }
        let stats = try JSONParser.value(StatsText.text(rowCount: 0, columns: columns))
        #expect(stats["nullCount"]?.object?.count == 32)
    }
}

import Testing

@testable import Ingest

/// Every sample line of every format against the record that was checked by hand.
@Suite struct SampleRecordsTests {
    static let formats = CallFiles.names("formats").filter { !$0.contains(".") }

    @Test func `there are samples of every format that can be sniffed`() {
        #expect(Self.formats.count == SourceFormats.all.filter(\.isNameable).count)
    }

    @Test(arguments: formats) func `samples give the expected records`(_ format: String) throws {
        let parsed = ParsedLines(CallFiles.bytes("formats/\(format)/input.log"), try CallSource())
        let expected = CallFiles.text("formats/\(format)/expected.ndjson").split(separator: "\n")
            .map(String.init)
        #expect(parsed.records.count == expected.count)
        for (record, wanted) in zip(parsed.records, expected) { #expect(record == wanted) }
        #expect(parsed.tally.isBalanced)
        #expect(parsed.tally.rejectedCount == 0)
    }

    @Test(arguments: formats) func `a named format reads its samples as a sniffed one does`(
        _ format: String
    ) throws {
        let bytes = CallFiles.bytes("formats/\(format)/input.log")
        let sniffed = ParsedLines(bytes, try CallSource())
        let named = ParsedLines(bytes, try CallSource(format: CallSource.Format(format)))
        #expect(sniffed.records == named.records)
    }

    @Test(arguments: formats) func `chunks of one line give the same records as one chunk`(
        _ format: String
    ) throws {
        let bytes = CallFiles.bytes("formats/\(format)/input.log")
        let whole = ParsedLines(bytes, try CallSource())
        let cut = ParsedLines(bytes, try CallSource(), chunkLines: 1)
        #expect(whole.records == cut.records)
        #expect(whole.tally == cut.tally)
    }

    @Test func `all samples in one file give all their records`() throws {
        var bytes: [UInt8] = []
        var expected: [String] = []
        for format in Self.formats {
            bytes += CallFiles.bytes("formats/\(format)/input.log")
            expected += ParsedLines(
                CallFiles.bytes("formats/\(format)/input.log"), try CallSource()
            ).values("time_us")
        }
        let mixed = ParsedLines(bytes, try CallSource())
        #expect(mixed.values("time_us") == expected)
        #expect(mixed.tally.isBalanced)
        #expect(mixed.tally.rejectedCount == 0)
    }
}

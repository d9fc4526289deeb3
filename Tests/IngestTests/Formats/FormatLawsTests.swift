import Testing

@testable import Ingest

/// What holds for every format: each line counts once, any bytes are survived, cuts change nothing.
@Suite struct FormatLawsTests {
    static let formats = SampleRecordsTests.formats

    @Test(arguments: formats) func `any damage leaves the account balanced`(_ format: String) throws {
        let sample = CallFiles.bytes("formats/\(format)/input.log")
        var numbers = SeededNumbers(seed: 7)
        for _ in 0..<60 {
            var bytes = sample
            for _ in 0..<Int.random(in: 1...6, using: &numbers) {
                bytes[Int.random(in: bytes.indices, using: &numbers)] = UInt8.random(
                    in: 0...255, using: &numbers)
            }
            check(bytes, try CallSource())
            check(bytes, try CallSource(format: .named(format)))
        }
    }

    @Test(arguments: formats) func `a file may end anywhere`(_ format: String) throws {
        let sample = Array(CallFiles.bytes("formats/\(format)/input.log").prefix(2_500))
        let source = try CallSource()
        let worker = Worker(source)
        for length in stride(from: 1, to: sample.count, by: 37) {
            let parsed = ParsedLines(Array(sample[..<length]), source, worker: worker)
            #expect(parsed.tally.isBalanced)
            #expect(parsed.tally.lines == lineCount(Array(sample[..<length])))
        }
    }

    @Test func `random bytes are survived`() throws {
        var numbers = SeededNumbers(seed: 11)
        for size in [0, 1, 63, 64, 65, 1_000, 20_000] {
            let bytes = (0..<size).map { _ in UInt8.random(in: 0...255, using: &numbers) }
            check(bytes, try CallSource())
            check(
                bytes,
                try CallSource(format: .nginx("$remote_addr [$time_local] \"$request\" $status")))
        }
    }

    @Test(arguments: formats) func `cutting the input anywhere gives the same records`(
        _ format: String
    ) throws {
        let bytes =
            CallFiles.bytes("formats/\(format)/input.log") + Array("garbage\n\n# note\n".utf8)
            + CallFiles.bytes("formats/\(format)/input.log")
        let whole = ParsedLines(bytes, try CallSource())
        for lines in [1, 2, 3, 5] {
            let cut = ParsedLines(bytes, try CallSource(), chunkLines: lines)
            #expect(cut.records == whole.records)
            #expect(cut.tally == whole.tally)
        }
    }

    @Test func `a parser's past does not change what it gives`() throws {
        let source = try CallSource()
        let worker = Worker(source)
        for format in Self.formats + Self.formats.reversed() {
            let bytes = CallFiles.bytes("formats/\(format)/input.log")
            #expect(
                ParsedLines(bytes, source, worker: worker).records
                    == ParsedLines(bytes, source).records)
        }
    }

    private func check(_ bytes: [UInt8], _ source: CallSource) {
        let parsed = ParsedLines(bytes, source)
        #expect(parsed.tally.isBalanced)
        #expect(parsed.tally.lines == lineCount(bytes))
        #expect(parsed.tally.records == parsed.records.count)
    }

    private func lineCount(_ bytes: [UInt8]) -> Int {
        bytes.count { $0 == 0x0a } + (bytes.isEmpty || bytes.last == 0x0a ? 0 : 1)
    }
}

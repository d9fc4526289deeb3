import Statistics
import TestSupport
import Testing

@Suite struct DistinctSketchTests {
    private static func hashes(_ range: Range<UInt64>, seed: UInt64 = 1) -> [UInt64] {
        range.map { SyntheticRandom.stirred($0 &+ seed &* 0x1_0000_0001) }
    }

    @Test(arguments: [0, 1, 2, 200, 255, 256])
    func `small sets are counted exactly, repeats or not`(_ size: UInt64) {
        let hashes = Self.hashes(0..<size)
        #expect(DistinctSketch(hashes: hashes + hashes.reversed()).count == Int64(size))
    }

    @Test func `estimates stay within five standard errors`() {
        // 1.04 / sqrt(4096) is 1.63 %; of 90 estimates none should leave five times that.
        for size in [257, 300, 1_000, 4_000, 10_000, 12_000, 20_000, 100_000, 400_000] as [UInt64] {
            var sum = 0.0
            for seed in UInt64(1)...10 {
                let count = Double(DistinctSketch(hashes: Self.hashes(0..<size, seed: seed)).count)
                let error = (count - Double(size)) / Double(size)
                #expect(abs(error) < 5 * 0.01625, "\(size), seed \(seed)")
                sum += error
            }
            // No lean to one side: the mean of ten has a third of the error.
            #expect(abs(sum / 10) < 4 * 0.01625 / 3.16, "\(size)")
        }
    }

    @Test func `one hash more than the limit turns to registers and never counts less`() {
        let sketch = DistinctSketch(hashes: Self.hashes(0..<257))
        #expect(sketch.encoded[0] == 2)
        #expect(sketch.count >= 257)
        #expect(DistinctSketch(hashes: Self.hashes(0..<100_000)).encoded[0] == 3)
    }

    @Test(arguments: [10, 150, 300, 3_000, 30_000])
    func `unions in any order and grouping give the same bytes`(_ size: UInt64) throws {
        let all = Self.hashes(0..<size)
        let whole = DistinctSketch(hashes: all)
        var random = SyntheticRandom(seed: size)
        for partCount in [1, 2, 7] {
            var parts = (0..<partCount).map { part in
                // Parts overlap: a union must not mind.
                DistinctSketch(hashes: all.indices.filter { $0 % partCount == part || $0 % 3 == 0 }.map { all[$0] })
            }
            parts.append(DistinctSketch())
            for _ in 0..<3 {
                parts.shuffle(using: &random)
                var left = DistinctSketch()
                for part in parts { left.merge(part) }
                var right = DistinctSketch()
                for part in parts.reversed() {
                    var grouped = part
                    grouped.merge(right)
                    right = grouped
                }
                #expect(left == whole)
                #expect(right == whole)
            }
        }
        var twice = whole
        twice.merge(whole)
        #expect(twice == whole)
        #expect(try DistinctSketch(decoding: whole.encoded.span) == whole)
    }

    @Test func `a single hash is written as a set of one`() {
        var sink = ByteSink()
        DistinctMerger.write(0x0102_0304_0506_0708, into: &sink)
        let bytes = sink.take()
        #expect(bytes == [1, 1, 8, 7, 6, 5, 4, 3, 2, 1])
        #expect(DistinctSketch(hashes: [0x0102_0304_0506_0708]).encoded == bytes)
    }

    @Test(
        arguments: [
            ([], "no bytes"), ([0], "another format"), ([4, 1], "another format"), ([1], "no count"),
            ([1, 0], "no hashes"),
            ([1, 1, 0, 0, 0], "a cut hash"), ([1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 9], "bytes behind the end"),
            ([1, 2, 5, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0], "a repeated hash"),
            ([1, 0x81, 0x02], "too many hashes"),
            ([2], "no registers"), ([2, 0], "a place without value"), ([2, 0, 0], "a register of zero"),
            ([2, 0, 54], "a register too great"),
            ([2, 0xff, 0x1f, 1, 0, 1], "a place beyond the last"), ([3, 1, 1], "registers cut"),
            ([3] + [UInt8](repeating: 0, count: 4_096), "the long form of few registers"),
            ([3] + [UInt8](repeating: 54, count: 4_096), "registers too great"),
        ] as [([UInt8], String)])
    func `damaged bytes are refused`(_ bytes: [UInt8], what: String) {
        #expect(throws: SketchError.self, "\(what)") { try DistinctSketch(decoding: bytes.span) }
    }

    @Test func `bytes that are accepted are the one form of their set`() {
        var random = SyntheticRandom(seed: 5)
        for size in [3, 300] as [UInt64] {
            let bytes = DistinctSketch(hashes: Self.hashes(0..<size)).encoded
            for _ in 0..<2_000 {
                var changed = bytes
                changed[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
                guard let found = try? DistinctSketch(decoding: changed.span) else { continue }
                var merged = DistinctSketch()
                merged.merge(found)
                #expect(merged.encoded == changed)
                #expect(found.count >= 0)
            }
        }
    }
}

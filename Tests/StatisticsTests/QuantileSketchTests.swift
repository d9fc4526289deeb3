import Statistics
import TestSupport
import Testing

@Suite struct QuantileSketchTests {
    private struct Distribution: Sendable, CustomTestStringConvertible {
        let name: String
        let draw: @Sendable (inout SyntheticRandom) -> Int64
        var testDescription: String { name }
    }

    private static let distributions = [
        Distribution(name: "constant") { _ in 12_345 },
        Distribution(name: "uniform") { Int64.random(in: 0...5_000_000, using: &$0) },
        Distribution(name: "small integers") { Int64.random(in: 0...127, using: &$0) },
        Distribution(name: "all sizes alike") {
            Int64.random(in: 0..<1 << Int64.random(in: 1...62, using: &$0), using: &$0)
        },
        Distribution(name: "two humps") { ($0.oneIn(10) ? 30_000_000 : 2_000) + Int64.random(in: 0...500, using: &$0) },
        Distribution(name: "heavy tail") { Int64(1_000 / (Double.random(in: 1e-6...1, using: &$0))) },
    ]

    @Test(arguments: distributions, [1, 2, 7, 100, 5_000])
    private func `every quantile is within one percent of the nearest rank`(
        _ distribution: Distribution, size: Int
    ) throws {
        var random = SyntheticRandom(seed: UInt64(size))
        let values = (0..<size).map { _ in distribution.draw(&random) }
        var sketch = QuantileSketch()
        for value in values { sketch.add(value) }
        let sorted = values.sorted()
        for percent in [0, 1, 10, 25, 50, 75, 90, 95, 99, 100] {
            let rank = max((size * percent + 99) / 100, 1)
            let exact = sorted[rank - 1]
            let found = try #require(sketch.quantile(Double(percent) / 100))
            #expect(abs(Double(found - exact)) <= Double(exact) / 128, "\(distribution.name), p\(percent) of \(size)")
        }
        #expect(sketch.count == Int64(size))
    }

    @Test func `buckets rise with values, hold 128 exact ones, and stay within the bound`() {
        var previous: UInt16 = 0
        var values = Array(Int64(0)...2_000)
        for bit in 11..<63 { for step in Int64(0)..<130 { values.append((1 << Int64(bit)) &+ step << Int64(bit - 7)) } }
        for value in values.sorted() where value >= 0 {
            let bucket = QuantileBuckets.bucket(of: value)
            #expect(bucket >= previous)
            #expect(Int(bucket) < QuantileBuckets.count)
            let shown = QuantileBuckets.value(of: bucket)
            #expect(abs(shown - value) <= value / 128)
            #expect(QuantileBuckets.bucket(of: shown) == bucket)
            previous = bucket
        }
        #expect(Int(QuantileBuckets.bucket(of: .max)) == QuantileBuckets.count - 1)
        #expect(QuantileBuckets.bucket(of: -5) == 0)
    }

    @Test func `the rank is the nearest one whatever the product rounds to`() {
        var sketch = QuantileSketch()
        for value in Int64(1)...100 { sketch.add(value) }
        for percent in Int64(1)...100 { #expect(sketch.quantile(Double(percent) / 100) == percent) }
        #expect(sketch.quantile(0) == 1)
        #expect(sketch.quantile(7) == 100)
        #expect(QuantileSketch().quantile(0.5) == nil)
    }

    @Test func `merging in any order and grouping gives the same bytes`() throws {
        var random = SyntheticRandom(seed: 11)
        let parts = (0..<12).map { _ in
            var part = QuantileSketch()
            for _ in 0..<Int.random(in: 0...40, using: &random) {
                part.add(Int64.random(in: 0...9_999, using: &random))
            }
            return part
        }
        var whole = QuantileSketch()
        for part in parts { whole.merge(part) }
        for seed in UInt64(0)..<20 {
            var merger = QuantileMerger()
            var random = SyntheticRandom(seed: seed)
            for part in parts.shuffled(using: &random) where part.count > 0 { merger.add(encoded: part.encoded().span) }
            var sink = ByteSink()
            merger.finish(into: &sink)
            #expect(sink.take() == whole.encoded())
        }
        #expect(try QuantileSketch(decoding: whole.encoded().span) == whole)
    }

    @Test func `a merger is empty after it has written`() {
        var merger = QuantileMerger()
        var sink = ByteSink()
        merger.add(7)
        merger.finish(into: &sink)
        merger.add(9)
        merger.finish(into: &sink)
        QuantileMerger.write(9, into: &sink)
        #expect(sink.take() == [1, 7, 1, 1, 9, 1, 1, 9, 1])
        #expect(sink.count == 0)
    }

    @Test func `counts stop at the greatest integer`() {
        var sketch = QuantileSketch()
        sketch.add(5, count: .max)
        sketch.add(5, count: 2)
        sketch.add(6, count: .max)
        #expect(sketch.counts == [.max, .max])
        #expect(sketch.count == .max)
        #expect(sketch.quantile(0.5) == 5)
    }

    @Test(
        arguments: [
            ([], "no bytes"), ([1], "no pair"), ([2, 0, 1], "another format"), ([1, 0], "cut after the bucket"),
            ([1, 0x80], "cut inside a number"), ([1, 0x80, 0x00, 1], "longer than need be"),
            ([1, 0, 0], "a count of zero"),
            ([1, 0x80, 0x1d, 1], "a bucket beyond the last"), ([1, 0, 1, 0xff, 0x1c, 1], "steps beyond the last"),
            ([1, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01], "a count beyond the greatest"),
        ] as [([UInt8], String)])
    func `damaged bytes are refused`(_ bytes: [UInt8], what: String) {
        #expect(throws: SketchError.self, "\(what)") { try QuantileSketch(decoding: bytes.span) }
    }

    @Test func `every cut and every changed byte is refused or is another sketch`() {
        var sketch = QuantileSketch()
        for value in [3, 900, 900, 70_000, 5_000_000] as [Int64] { sketch.add(value, count: value) }
        let bytes = sketch.encoded()
        for index in bytes.indices {
            for value in UInt8.min...UInt8.max {
                var changed = bytes
                changed[index] = value
                guard let found = try? QuantileSketch(decoding: changed.span) else { continue }
                #expect(found.encoded() == changed)
            }
            if let found = try? QuantileSketch(decoding: Array(bytes[..<index]).span) {
                #expect(found.encoded() == Array(bytes[..<index]))
            }
        }
    }
}

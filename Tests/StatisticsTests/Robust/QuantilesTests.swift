import Statistics
import Testing

@Suite struct QuantilesTests {
    /// A small linear congruential generator: the same numbers on every machine.
    private struct Draws {
        var state: UInt64
        mutating func next() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 33) / Double(1 << 31)
        }
    }

    private static func samples() -> [[Double]] {
        var draws = Draws(state: 7)
        var result: [[Double]] = [[3], [2, 1], [5, 5, 5, 5], Array(stride(from: 0, to: 100, by: 1))]
        result.append(Array(stride(from: 300, to: 0, by: -1)))
        for size in [3, 16, 17, 100, 1_000] {
            result.append((0..<size).map { _ in draws.next() })
            result.append((0..<size).map { _ in (draws.next() * 4).rounded() })
        }
        result.append((0..<500).map { Double($0 < 250 ? $0 : 500 - $0) })
        return result
    }

    /// numpy 2.4.6: numpy.quantile([3, 1, 4, 1, 5, 9, 2, 6], [0, 0.1, 0.5, 0.77, 1]).
    @Test func `quantiles are numpy's`() {
        let values = [3.0, 1, 4, 1, 5, 9, 2, 6]
        for (share, expected) in [(0, 1.0), (0.1, 1), (0.5, 3.5), (0.77, 5.39), (1, 9)] {
            #expect(abs((Quantiles.quantile(share, of: values) ?? 0) - expected) < 1e-12)
        }
        #expect(Quantiles.median(of: [Double]()) == nil)
        #expect(Quantiles.median(of: [Float(2), 4]) == 3)
    }

    @Test(arguments: samples())
    func `quantiles are those of the sorted values`(_ values: [Double]) {
        let sorted = values.sorted()
        for share in [0, 0.01, 0.25, 0.5, 0.73, 0.99, 1] {
            let position = share * Double(sorted.count - 1)
            let low = Int(position)
            let high = min(low + 1, sorted.count - 1)
            let expected = sorted[low] + (position - Double(low)) * (sorted[high] - sorted[low])
            #expect(Quantiles.quantile(share, of: values) == expected)
        }
    }

    @Test(arguments: samples())
    func `selecting parts the range and leaves the rest alone`(_ values: [Double]) {
        var padded = [-1e9] + values + [1e9]
        let place = 1 + values.count / 3
        let found = Selection.select(&padded, in: 1..<values.count + 1, at: place)
        #expect(found == values.sorted()[place - 1])
        #expect(padded.first == -1e9 && padded.last == 1e9)
        let isParted = padded[..<place].allSatisfy { $0 <= found } && padded[place...].allSatisfy { $0 >= found }
        #expect(isParted)
        let isSame = padded.sorted() == ([-1e9] + values + [1e9]).sorted()
        #expect(isSame)
    }

    @Test func `the deviation of normal values is their standard deviation`() throws {
        let values = (1...9_999).map { 5 + 3 * Normal.quantile(Double($0) / 10_000) }
        let spread = try #require(Spread.of(values))
        #expect(abs(spread.median - 5) < 1e-9)
        #expect(abs(spread.deviation - 3) < 0.001)
        #expect(abs(spread.score(11) - 2) < 0.001)
        #expect(Spread.of([]) == nil)
        #expect(Spread.of([4, 4, 4])?.score(9) == 0)
    }

    @Test func `a third of wild values moves the spread little`() throws {
        let calm = (1...200).map { Normal.quantile(Double($0) / 201) }
        let spread = try #require(Spread.of(calm + [Double](repeating: 1e12, count: 100)))
        #expect(abs(spread.median) < 0.8 && spread.deviation < 2.5)
    }

    @Test func `weights repeat values`() {
        #expect(WeightedMedian.of([1, 2, 3], weights: [1, 1, 1]) == 2)
        #expect(WeightedMedian.of([3, 1], weights: [1, 1]) == 2)
        #expect(WeightedMedian.of([1, 10, 2], weights: [1, 5, 1]) == 10)
        #expect(WeightedMedian.of([1, 2], weights: [0, -1]) == nil)
    }
}

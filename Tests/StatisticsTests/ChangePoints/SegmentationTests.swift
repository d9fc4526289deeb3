import Testing

@testable import Statistics

@Suite struct SegmentationTests {
    /// Tries every cut.
    private func cheapestOfAll(_ sums: StretchSums, price: Double, slopePrice: Double, shortest: Int) -> Double {
        func least(from start: Int) -> Double {
            if start == sums.count { return -price }
            guard start + shortest <= sums.count else { return .infinity }
            return (start + shortest...sums.count).map { end in
                let costs = sums.costs(start, end)
                return min(costs.level, costs.line + slopePrice) + price + least(from: end)
            }.min() ?? .infinity
        }
        return least(from: 0)
    }

    @Test(arguments: UInt64(1)...40) func `no cut is cheaper`(seed: UInt64) throws {
        var noise = NoiseMaker(seed: seed)
        let values = noise.white(14).enumerated().map { $0.element + ($0.offset < 6 ? 0 : 3) }
        let sums = StretchSums(x: values.indices.map(Double.init), y: values)
        let price = Double.random(in: 0.1...4, using: &noise)
        let slopePrice = Double.random(in: 0...4, using: &noise)
        let shortest = Int.random(in: 1...4, using: &noise)
        let borders = try #require(
            StretchCosts(sums).cheapestBorders(price: price, slopePrice: slopePrice, shortest: shortest))
        let cut = Segmentation(borders: borders, sums: sums, slopePrice: slopePrice)
        let slopes = Double(cut.segments.count { $0.isSloped })
        let cost = cut.squaredError(sums) + price * Double(cut.changes.count) + slopePrice * slopes
        let least = cheapestOfAll(sums, price: price, slopePrice: slopePrice, shortest: shortest)
        #expect(abs(cost - least) < 1e-9)
        #expect(cut.segments.allSatisfy { $0.end - $0.start >= shortest })
    }

    @Test func `too few points give no cut`() {
        let sums = StretchSums(x: [0, 1], y: [0, 1])
        #expect(StretchCosts(sums).cheapestBorders(price: 1, slopePrice: 1, shortest: 3) == nil)
    }

    /// numpy.polyfit([0, 1, 2, 4, 7], [1, 3, 2, 6, 7], 1, full=True) gives 0.87012987, 1.36363636, residual 3.48051948.
    @Test func `a line costs what least squares say`() {
        let sums = StretchSums(x: [0, 1, 2, 4, 7], y: [1, 3, 2, 6, 7])
        let costs = sums.costs(0, 5)
        #expect(abs(costs.line - 3.480_519_48) < 1e-8)
        #expect(abs(costs.level - 26.8) < 1e-12)
        let line = sums.line(0, 5, sloped: true)
        #expect(abs(line.slope - 0.870_129_87) < 1e-8)
        #expect(abs(line.value(at: 0) - 1.363_636_36) < 1e-8)
    }
}

import Testing

@testable import Analysis

@Suite struct TrendSearchTests {
    private func world(_ metric: SeriesMetric, growth: Double = 1) -> CourseWorld {
        var world = CourseWorld()
        (world.before, world.after, world.growth) = (27, 0, growth)
        if metric == .durationGeomeanMs { world.level = 80 }
        return world
    }

    @Test(arguments: [SeriesMetric.calls, .serverErrorRatio, .durationGeomeanMs])
    func `a steady rise is found with its pace`(_ metric: SeriesMetric) throws {
        for growth in [1.1, 0.9] {
            let found = try #require(TrendSearch().trend(world(metric, growth: growth).series(metric, seed: 3)))
            #expect(found.isWorthTelling && found.pValue < 0.01, "\(metric) \(growth): \(found)")
            #expect((found.slope > 0) == (growth > 1) && (found.tau > 0) == (growth > 1))
            let whole = found.to / found.from
            let expected = growth > 1 ? 1.44 : 0.68
            #expect(abs(whole / expected - 1) < 0.15, "\(metric) \(growth): \(whole)")
            #expect(found.low <= found.slope && found.slope <= found.high)
            #expect(found.stepDay == nil, "\(metric) \(growth)")
        }
    }

    @Test(arguments: [SeriesMetric.calls, .serverErrorRatio, .durationGeomeanMs])
    func `a quiet month has no trend`(_ metric: SeriesMetric) {
        var told = 0
        for seed in 1...40 as ClosedRange<UInt64> {
            guard let found = TrendSearch().trend(world(metric).series(metric, seed: seed)) else { continue }
            if found.isWorthTelling && found.pValue < 0.01 { told += 1 }
        }
        #expect(told == 0)
    }

    @Test func `two levels are a step and not a trend`() throws {
        var world = world(.durationGeomeanMs)
        (world.step, world.stepHours) = (1.5, 14 * 24..<28 * 24)
        let found = try #require(TrendSearch().trend(world.series(.durationGeomeanMs, seed: 9)))
        #expect(found.stepDay == 14 && found.betterSteps.contains(14))
    }

    @Test func `silent on short, empty, constant and all-gap series`() {
        var short = world(.calls)
        short.before = 12
        #expect(TrendSearch().trend(short.series(.calls, seed: 1)) == nil)
        func trend(_ value: Int64, isKnown: Bool) -> TrendLine? {
            let sums = [Int64](repeating: value, count: 672)
            return TrendSearch().trend(
                HourlyMetric(
                    .calls, numerators: sums[...], exposures: sums[...],
                    isKnown: Array(repeating: isKnown, count: 672)))
        }
        #expect(trend(0, isKnown: true) == nil && trend(50, isKnown: true) == nil && trend(50, isKnown: false) == nil)
    }

    @Test func `a day with a gap has no value`() throws {
        var world = world(.calls, growth: 1.1)
        world.gaps = Set(5 * 24..<5 * 24 + 6)
        let found = try #require(TrendSearch().trend(world.series(.calls, seed: 3)))
        #expect(found.values.count == 28 && found.values[5] == nil && found.values[6] != nil)
    }
}

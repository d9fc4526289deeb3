import Testing

@testable import Statistics

@Suite struct TheilSenTests {
    /// From scipy 1.17.1: `scipy.stats.theilslopes(x, alpha=0.95)`: slope, intercept, low, high.
    private static let references: [(values: [Double], expected: [Double])] = [
        (TrendSeries.mixed, [0.046_666_666_667, 4.915, -0.0375, 0.142_857_142_857]),
        (TrendSeries.ties, [0.1, 1.55, 0.074_074_074_074, 0.130_434_782_609]),
        (TrendSeries.wave, [0.152_564_102_564, 5.224_358_974_359, 0.05, 0.161_111_111_111]),
        (TrendSeries.saw, [0.1, 1.5, 0.1, 0.1]),
        (TrendSeries.season, [0.086_538_461_538, 4.908_653_846_154, 0.053_571_428_571, 0.117_187_5]),
    ]

    @Test func `gives the reference's numbers`() throws {
        for (values, expected) in Self.references {
            let line = try #require(TheilSen(values))
            let found = [line.slope, line.intercept, line.low, line.high]
            #expect(zip(found, expected).allSatisfy { abs($0 - $1) < 1e-11 }, "\(found)")
        }
    }

    /// From pymannkendall 1.4.3: `seasonal_sens_slope(x, period)`, which is per period.
    @Test func `gives the reference's seasonal slopes`() throws {
        let references: [(values: [Double], period: Int, slope: Double)] = [
            (TrendSeries.ties, 5, 0.5), (TrendSeries.wave, 6, 0.966_666_666_667), (TrendSeries.saw, 2, 0.2),
            (TrendSeries.season, 12, 2.0),
        ]
        for (values, period, slope) in references {
            let line = try #require(TheilSen(values, period: period))
            #expect(abs(line.slope * Double(period) - slope) < 1e-11)
        }
    }

    @Test func `a quarter of wild values does not move it, gaps count as time`() throws {
        var noise = NoiseMaker(seed: 4)
        var values: [Double?] = (0..<200).map { 5 - 0.3 * Double($0) + 0.1 * noise.normal() }
        for index in stride(from: 0, to: 200, by: 4) { values[index] = 1e6 * noise.normal() }
        for index in 50..<90 { values[index] = nil }
        let line = try #require(TheilSen(values))
        #expect(abs(line.slope + 0.3) < 0.02)
        #expect(line.low <= line.slope && line.slope <= line.high)
    }

    /// 200 series: 95 % are 190, give or take 3.
    @Test func `the interval holds the slope as often as it says`() throws {
        var held = 0
        for seed in UInt64(1)...200 {
            var noise = NoiseMaker(seed: seed)
            let values = noise.white(60).enumerated().map { $0.element + 0.02 * Double($0.offset) }
            let line = try #require(TheilSen(values))
            if line.low <= 0.02, 0.02 <= line.high { held += 1 }
        }
        #expect((180...199).contains(held), "\(held)")
    }

    @Test(arguments: [1, 2, 24]) func `cells of a long series tell the same slope`(period: Int) throws {
        var noise = NoiseMaker(seed: 9)
        let values = (0..<3_000).map { 0.01 * Double($0) + 20 * Double($0 % period) + noise.normal() }
        let exact = try #require(TheilSen(TrendPoints(values), period: period, pairLimit: 5_000_000))
        let bounded = try #require(TheilSen(TrendPoints(values), period: period, pairLimit: 20_000))
        #expect(abs(exact.slope - 0.01) < 1e-4)
        #expect(abs(bounded.slope - exact.slope) < 1e-4)
    }

    @Test func `silent on less than two points, finite on the greatest`() throws {
        #expect(TheilSen([]) == nil)
        #expect(TheilSen([nil, 1, nil, .nan]) == nil)
        #expect(TheilSen([1, 2, 3], period: 5) == nil)
        let constant = try #require(TheilSen(Array(repeating: 2, count: 9)))
        #expect(constant == TheilSen(Array(repeating: 2, count: 9)))
        #expect(constant.slope == 0 && constant.intercept == 2 && constant.low == 0 && constant.high == 0)
        let great = try #require(TheilSen([1e300, -1e300, 1e300, -1e300, 1e308]))
        #expect([great.slope, great.intercept, great.low, great.high].allSatisfy { $0.isFinite })
    }
}

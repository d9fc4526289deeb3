import TestSupport
import Testing

@testable import Statistics

@Suite struct ConfidenceIntervalTests {
    /// From the formula, worked by hand to four digits; 0 of 10 and 10 of 10 mirror each other.
    private static let shares: [(Int, Int, Double, Double)] = [
        (0, 10, 0, 0.2775), (10, 10, 0.7225, 1), (5, 10, 0.2366, 0.7634), (1, 1, 0.2065, 1), (81, 263, 0.2553, 0.3662),
    ]

    @Test(arguments: shares) func `the interval of a share is Wilson's`(
        _ hits: Int, _ trials: Int, _ low: Double, _ high: Double
    ) throws {
        let interval = try #require(ConfidenceInterval.share(hits: hits, trials: trials))
        #expect(abs(interval.low - low) < 0.0001 && abs(interval.high - high) < 0.0001, "\(interval)")
    }

    @Test func `nothing is told of nothing`() {
        #expect(ConfidenceInterval.share(hits: 0, trials: 0) == nil)
        #expect(ConfidenceInterval.netShare(for: 0, against: 0, trials: 0) == nil)
        #expect(ConfidenceInterval.mean(sum: 1, squares: 1, count: 1) == nil)
    }

    /// The quantile of t for two degrees of freedom is 4.3027 in any table.
    @Test func `the interval of a mean is Student's`() throws {
        let interval = try #require(ConfidenceInterval.mean(sum: 6, squares: 14, count: 3))
        let reach = 4.302_65 / 3.0.squareRoot()
        #expect(abs(interval.low - (2 - reach)) < 0.0001 && abs(interval.high - (2 + reach)) < 0.0001)
        #expect(ConfidenceInterval.mean(sum: 3, squares: 3, count: 3) == ConfidenceInterval(low: 1, high: 1))
    }

    @Test func `a net share stays within its bounds, wider where there is less`() throws {
        let one = try #require(ConfidenceInterval.netShare(for: 1, against: 0, trials: 1))
        let many = try #require(ConfidenceInterval.netShare(for: 1_000, against: 0, trials: 1_000))
        #expect(one.low < 0 && one.high == 1, "the own share of one is within")
        #expect(many.low > 0.99 && many.high == 1)
        let even = try #require(ConfidenceInterval.netShare(for: 40, against: 40, trials: 100))
        #expect(abs(even.low + even.high) < 1e-12)
    }

    /// In how many samples the interval holds the truth; 2,000 samples tell it to about a percent.
    @Test(arguments: [(0.5, 0.2, 10), (0.7, 0.05, 10), (0.3, 0.3, 30), (0.9, 0.02, 50), (0.1, 0.6, 200)])
    func `the interval of a net share holds the truth nineteen times in twenty`(
        _ up: Double, _ down: Double, _ trials: Int
    ) {
        var random = SyntheticRandom(seed: 11)
        var held = 0
        for _ in 0..<2_000 {
            var (ups, downs) = (0, 0)
            for _ in 0..<trials {
                let draw = Double.random(in: 0..<1, using: &random)
                if draw < up { ups += 1 } else if draw < up + down { downs += 1 }
            }
            let interval = ConfidenceInterval.netShare(for: ups, against: downs, trials: trials)
            if interval?.contains(up - down) == true { held += 1 }
        }
        #expect(held >= 1_860, "\(held) of 2,000")
    }
}

import Glibc
import Testing

@testable import Statistics

@Suite struct PeriodSearchTests {
    @Test(arguments: [4, 7, 12, 24, 96, 168]) func `finds the period of a season in noise`(period: Int) throws {
        var noise = NoiseMaker(seed: UInt64(period))
        let shape = noise.white(period)
        let values = (0..<period * 6).map { 4 * shape[$0 % period] + noise.normal() + 0.01 * Double($0) }
        let season = try #require(PeriodSearch().season(of: values))
        #expect(season.period == period)
    }

    @Test func `the small peaks of noise on a slow season are no periods`() throws {
        for seed in UInt64(1)...10 {
            var noise = NoiseMaker(seed: seed)
            let values = (0..<1_000).map { 3 * sin(Double($0) * .pi / 100) + noise.normal() }
            let season = try #require(PeriodSearch().season(of: values))
            #expect(abs(season.period - 200) <= 6)
        }
    }

    @Test func `finds a day of minutes in a month`() throws {
        var noise = NoiseMaker(seed: 2)
        let values = (0..<30 * 1_440).map { 3 * sin(Double($0) * .pi / 720) + noise.normal() }
        let season = try #require(PeriodSearch().season(of: values))
        #expect(abs(season.period - 1_440) <= 2)
    }

    @Test func `finds none in noise, a walk or a line`() {
        for seed in UInt64(1)...20 {
            var noise = NoiseMaker(seed: seed)
            #expect(PeriodSearch().season(of: noise.white(200)) == nil)
            #expect(PeriodSearch().season(of: noise.autoregression(200, 0.8)) == nil)
        }
        #expect(PeriodSearch().season(of: (0..<200).map(Double.init)) == nil)
        #expect(PeriodSearch().season(of: []) == nil)
    }

    @Test func `effects are those of the season, whatever the trend`() {
        let shape = [3.0, -1, -4, 2]
        for period in [4, 5] {
            let effects = Array((shape + [0]).prefix(period))
            let season = PeriodicSeason(of: (0..<61).map { effects[$0 % period] + 0.5 * Double($0) }, period: period)
            #expect(zip(season.effects, effects).allSatisfy { abs($0 - $1) < 1e-9 })
            #expect(abs(season.strength - 1) < 1e-9)
        }
    }
}

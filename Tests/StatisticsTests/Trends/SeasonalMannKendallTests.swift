import Testing

@testable import Statistics

@Suite struct SeasonalMannKendallTests {
    /// From pymannkendall 1.4.3: `seasonal_test(x, period=period)`.
    @Test func `gives the reference's numbers`() throws {
        let references: [(values: [Double], period: Int, s: Int, variance: Double, z: Double, tau: Double)] = [
            (TrendSeries.ties, 5, 200, 600.0, 8.124_140_980_231, 0.888_888_888_889),
            (TrendSeries.wave, 6, 78, 750, 2.811_642_461_86, 0.288_888_888_889),
            (TrendSeries.saw, 2, 210, 816.666_666_666_7, 7.313_476_517_738, 1),
            (TrendSeries.season, 12, 186, 532, 8.020_767_218_098, 0.738_095_238_095),
        ]
        for (values, period, s, variance, z, tau) in references {
            let test = try #require(SeasonalMannKendall(values, period: period))
            #expect(test.s == s)
            #expect(abs(test.variance - variance) < 1e-9)
            #expect(abs(test.z - z) < 1e-11)
            #expect(abs(test.tau - tau) < 1e-11)
        }
        let wave = try #require(SeasonalMannKendall(TrendSeries.wave, period: 6))
        #expect(abs(wave.pValue - 0.004_928_925_820_15) < 1e-12)
    }

    @Test func `a season of one point is the plain test`() throws {
        let plain = try #require(MannKendall(TrendSeries.mixed, correction: .none))
        let seasonal = try #require(SeasonalMannKendall(TrendSeries.mixed, period: 1))
        #expect(seasonal.s == plain.s)
        #expect(seasonal.z == plain.z)
        #expect(seasonal.tau == plain.tau)
    }

    @Test func `silent on less than two cycles`() {
        #expect(SeasonalMannKendall([], period: 7) == nil)
        #expect(SeasonalMannKendall([1, 2, 3], period: 7) == nil)
        #expect(SeasonalMannKendall([1, nil, nil, nil], period: 2) == nil)
    }
}

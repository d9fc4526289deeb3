import Testing

@testable import Statistics

@Suite struct MannKendallTests {
    /// From pymannkendall 1.4.3: `original_test(x)` and, after it, `hamed_rao_modification_test(x)`.
    private struct Reference: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let values: [Double]
        let s: Int
        let variance: Double
        let z: Double
        let p: Double
        let tau: Double
        let corrected: Double
        let correctedZ: Double
    }

    private static let references = [
        Reference(
            testDescription: "mixed", values: TrendSeries.mixed, s: 74, variance: 7_366.666_666_666_7,
            z: 0.850_525_522_932, p: 0.395_032_976_641, tau: 0.094_871_794_872, corrected: 5_771.576_618_173_3,
            correctedZ: 0.960_894_322_763),
        Reference(
            testDescription: "ties", values: TrendSeries.ties, s: 640, variance: 13_960, z: 5.408_267_310_411,
            p: 6.363_739_646_35e-8, tau: 0.522_448_979_592, corrected: 4_991.190_626_286_2,
            correctedZ: 9.044_796_075_148),
        Reference(
            testDescription: "wave", values: TrendSeries.wave, s: 618, variance: 24_583.333_333_333_3,
            z: 3.935_181_601_564, p: 8.313_381_104_27e-5, tau: 0.349_152_542_373, corrected: 32_883.128_507_714_6,
            correctedZ: 3.402_503_645_472),
        Reference(
            testDescription: "saw", values: TrendSeries.saw, s: 225, variance: 3_141.666_666_666_7,
            z: 3.996_390_944_784, p: 6.431_548_927_39e-5, tau: 0.517_241_379_31, corrected: 345.859_978_235_7,
            correctedZ: 12.044_752_029_769),
        Reference(
            testDescription: "season", values: TrendSeries.season, s: 1_258, variance: 66_924.666_666_666_7,
            z: 4.858_947_082_514, p: 1.180_116_673_72e-6, tau: 0.360_872_059_667, corrected: 4_342.245_730_587_2,
            correctedZ: 19.075_594_387_517),
    ]

    @Test(arguments: references) private func `gives the reference's numbers`(_ reference: Reference) throws {
        let plain = try #require(MannKendall(reference.values, correction: .none))
        #expect(plain.s == reference.s)
        #expect(abs(plain.variance - reference.variance) < 1e-9 * reference.variance)
        #expect(abs(plain.z - reference.z) < 1e-11)
        // The reference computes 2 (1 - cdf), which keeps 16 digits after the point.
        #expect(abs(plain.pValue - reference.p) < 1e-12)
        #expect(abs(plain.tau - reference.tau) < 1e-11)
        let full = try #require(MannKendall(reference.values, correction: .full))
        #expect(abs(full.variance - reference.corrected) < 1e-9 * reference.corrected)
        #expect(abs(full.z - reference.correctedZ) < 1e-9)
        let widening = try #require(MannKendall(reference.values))
        #expect(widening.variance == max(full.variance, plain.variance))
    }

    @Test(arguments: UInt64(1)...30) func `the score is that of all pairs`(seed: UInt64) {
        var noise = NoiseMaker(seed: seed)
        let values = (0..<Int.random(in: 0...80, using: &noise)).map { _ in
            Double(Int.random(in: 0...(seed % 2 == 0 ? 9 : 1_000), using: &noise))
        }
        var s = 0
        for (at, right) in values.enumerated() {
            for left in values[..<at] { s += right > left ? 1 : right < left ? -1 : 0 }
        }
        #expect(KendallScore(values).s == s)
    }

    @Test func `silent on what holds no trend`() throws {
        #expect(MannKendall([]) == nil)
        #expect(MannKendall([1, 2, 3]) == nil)
        #expect(MannKendall([1, nil, .nan, 2, .infinity, 3]) == nil)
        let constant = try #require(MannKendall(Array(repeating: 4, count: 50)))
        #expect(constant.s == 0 && constant.z == 0 && constant.pValue == 1 && constant.varianceFactor == 1)
    }

    @Test func `gaps are left out`() throws {
        let values = TrendSeries.wave
        var sparse: [Double?] = values
        sparse.insert(nil, at: 7)
        sparse.append(.nan)
        let whole = try #require(MannKendall(values, correction: .none))
        #expect(MannKendall(sparse, correction: .none) == whole)
    }

    /// 200 series: 5 % of them are 10, give or take 3.
    @Test func `autocorrelated noise trends in about as few series as it should`() throws {
        var plain = 0
        var corrected = 0
        for seed in UInt64(1)...200 {
            var noise = NoiseMaker(seed: seed)
            let values = noise.autoregression(120, 0.5)
            if let test = MannKendall(values, correction: .none), test.pValue < 0.05 { plain += 1 }
            if let test = MannKendall(values), test.pValue < 0.05 { corrected += 1 }
        }
        #expect(plain > 40)
        #expect(corrected <= 24)
    }

    @Test func `a planted trend is found in correlated noise`() throws {
        for seed in UInt64(1)...20 {
            var noise = NoiseMaker(seed: seed)
            let values = noise.autoregression(150, 0.5).enumerated().map { $0.element + 0.05 * Double($0.offset) }
            let test = try #require(MannKendall(values))
            #expect(test.pValue < 1e-3 && test.tau > 0.3)
        }
    }
}

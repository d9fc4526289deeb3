import Glibc
import Statistics
import Testing

@Suite struct FalseDiscoveryTests {
    private static let pValues = [0.01, 0.04, 0.03, 0.005, 0.8, 0.03]

    /// scipy 1.17.1: scipy.stats.false_discovery_control([0.01, 0.04, 0.03, 0.005, 0.8, 0.03], method='bh').
    @Test func `adjusted values are scipy's`() {
        check(FalseDiscovery.adjusted(Self.pValues.map { log($0) }), [0.03, 0.048, 0.045, 0.03, 0.8, 0.045])
    }

    /// The same with method='by'.
    @Test func `adjusted values for arbitrary dependence are scipy's`() {
        check(
            FalseDiscovery.adjusted(Self.pValues.map { log($0) }, dependence: .arbitrary),
            [0.0735, 0.1176, 0.11025, 0.0735, 1, 0.11025])
    }

    @Test func `tests that are not given count as nothing`() {
        let given = FalseDiscovery.adjusted([log(0.001), log(0.5)], count: 100)
        check(given, [0.1, 1])
        #expect(FalseDiscovery.findings([log(0.001), log(0.5)], level: 0.1 + 1e-9, count: 100) == [true, false])
        #expect(FalseDiscovery.adjusted([]).isEmpty)
    }

    @Test func `deep tails stay apart`() {
        let adjusted = FalseDiscovery.adjusted([-5_000, -4_000, 0])
        #expect(adjusted[0] < -4_990 && adjusted[1] < -3_990 && adjusted[1] > adjusted[0] && adjusted[2] == 0)
    }

    @Test func `equal p-values combine to themselves`() {
        for p in [1e-300, 1e-12, 0.01, 0.5, 0.9] {
            let combined = CauchyCombination.logP([log(p), log(p), log(p)])
            #expect(abs(combined - log(p)) <= 1e-9 * abs(log(p)) + 1e-12, "\(p)")
        }
    }

    /// numpy: t = mean(tan((0.5 - p) pi)) for p = [0.01, 0.2, 0.6]; 0.5 - arctan(t) / pi = 0.02896970889442002.
    @Test func `the combination is that of the definition`() {
        let p = [0.01, 0.2, 0.6]
        #expect(abs(exp(CauchyCombination.logP(p.map { log($0) })) - 0.028_969_708_894_420_02) < 1e-12)
    }

    @Test func `deep and shallow p-values meet, weights count, nothing is nothing`() {
        let shallow = CauchyCombination.logP([-39.9, log(0.3)])
        let deep = CauchyCombination.logP([-40.1, log(0.3)])
        #expect(abs(shallow - deep - 0.2) < 1e-9)
        #expect(abs(CauchyCombination.logP([-2_000, -1]) - (-2_000 + log(2.0))) < 1e-9)
        #expect(CauchyCombination.logP([-50, -1], weights: [0, 1]) == CauchyCombination.logP([-1]))
        #expect(CauchyCombination.logP([]) == 0)
        #expect(CauchyCombination.logP([0, 0]) > -1e-9)
    }

    /// scipy.stats.binomtest(k, n).proportion_ci(method='wilson') for (0, 10), (3, 10), (50, 100).
    @Test func `Wilson's interval is known`() {
        let cases = [(0, 10, 0, 0.277_532_8), (3, 10, 0.107_791_3, 0.603_221_9), (50, 100, 0.403_831_5, 0.596_168_5)]
        for (hits, trials, low, high) in cases {
            let interval = WilsonInterval(hits: Double(hits), trials: Double(trials))
            #expect(abs(interval.low - low) < 1e-6 && abs(interval.high - high) < 1e-6)
        }
        #expect(WilsonInterval(hits: 0, trials: 0) == WilsonInterval(hits: 5, trials: 0))
        #expect(WilsonInterval(hits: 7, trials: 7).high == 1)
    }

    private func check(_ found: [Double], _ expected: [Double]) {
        #expect(found.count == expected.count)
        for (value, wanted) in zip(found, expected) {
            #expect(abs(exp(value) - wanted) < 1e-9, "\(exp(value)) \(wanted)")
        }
    }
}

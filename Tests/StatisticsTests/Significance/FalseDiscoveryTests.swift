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

    private func check(_ found: [Double], _ expected: [Double]) {
        #expect(found.count == expected.count)
        for (value, wanted) in zip(found, expected) {
            #expect(abs(exp(value) - wanted) < 1e-9, "\(exp(value)) \(wanted)")
        }
    }
}

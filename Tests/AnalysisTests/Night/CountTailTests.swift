import Statistics
import Testing

@testable import Analysis

@Suite struct CountTailTests {
    @Test(arguments: [0.4, 3, 20, 700])
    func `counts that vary as much as their mean are Poisson`(mean: Double) {
        let distribution = Poisson(mean: mean)
        check(distribution, upTo: Int(3 * mean) + 5)
    }

    @Test(arguments: [(3.0, 1.5), (20, 2), (20, 30), (700, 4)])
    func `counts that vary more are negative binomial`(mean: Double, dispersion: Double) {
        check(NegativeBinomial(mean: mean, dispersion: dispersion), upTo: Int(3 * mean) + 5)
    }

    @Test(arguments: [(8, 0.5), (60, 0.1), (2_000, 0.7)])
    func `counts that vary less are binomial`(trials: Int, ratio: Double) {
        check(Binomial(trials: trials, ratio: ratio), upTo: trials)
    }

    @Test func `between whole numbers tails lie between theirs`() {
        for variance in [4.0, 8, 20] {
            for count in 9...30 {
                let tails = [0, 0.25, 0.5, 0.75, 1].map {
                    CountTail.logP(seen: Double(count) + $0, mean: 8, variance: variance)
                }
                #expect(zip(tails, tails.dropFirst()).allSatisfy { $0 > $1 })
            }
        }
    }

    @Test func `of nothing expected nothing is said`() {
        #expect(CountTail.logP(seen: 5, mean: 0, variance: 1) == 0)
    }

    private func check(_ distribution: some CountDistribution, upTo last: Int) {
        for count in stride(from: 0, through: last, by: max(last / 40, 1)) {
            let seen = CountTail.logP(
                seen: Double(count), mean: distribution.mean, variance: distribution.variance)
            let known =
                Double(count) >= distribution.mean ? distribution.logUpper(count) : distribution.logLower(count)
            #expect(abs(seen - known) <= 1e-7 * max(abs(known), 1e-3), "\(count)")
        }
    }
}

import Glibc
import Statistics
import Testing

@Suite struct EmpiricalTailTests {
    /// Evenly spread quantiles of a generalised Pareto distribution.
    private func sample(_ distribution: GeneralizedPareto, count: Int) -> [Double] {
        (1...count).map { distribution.quantile(logUpper: log((Double($0) - 0.5) / Double(count))) }
    }

    @Test func `the tail and its quantile undo each other`() {
        for shape in [-0.4, 0, 1e-14, 0.2, 0.9] {
            let distribution = GeneralizedPareto(shape: shape, scale: 3)
            for logP in [-0.1, -2, -30] {
                let x = distribution.quantile(logUpper: logP)
                #expect(abs(distribution.logUpper(x) - logP) < 1e-6 * -logP || shape < 0)
            }
            #expect(distribution.logUpper(0) == 0 && distribution.logUpper(-2) == 0)
        }
        #expect(GeneralizedPareto(shape: -0.5, scale: 1).logUpper(3) == LogProbability.impossible)
    }

    /// numpy 2.4.6 for x = [0.1, 0.5, 0.7, 1.2, 2.9]: a0 = x.mean(), a1 = (x * [1, 0.75, 0.5, 0.25, 0]).mean().
    @Test func `weighted moments are those of the definition`() throws {
        let fit = try #require(GeneralizedPareto.fit([2.9, 0.1, 0.7, 0.5, 1.2], shapes: -5...5))
        let (a0, a1) = (1.08, 0.225)
        expectClose(fit.shape, 2 - a0 / (a0 - 2 * a1), 1e-12)
        expectClose(fit.scale, 2 * a0 * a1 / (a0 - 2 * a1), 1e-12)
    }

    @Test(arguments: [-0.3, 0.0, 0.2, 0.35])
    func `the fit finds the shape it was drawn from`(shape: Double) throws {
        let fit = try #require(GeneralizedPareto.fit(sample(GeneralizedPareto(shape: shape, scale: 2), count: 20_000)))
        expectClose(fit.shape, shape, 0.02)
        expectClose(fit.scale, 2, 0.05)
    }

    @Test func `there is no fit without spread`() {
        #expect(GeneralizedPareto.fit([]) == nil)
        #expect(GeneralizedPareto.fit([2]) == nil)
        #expect(GeneralizedPareto.fit([2, 2, 2]) == nil)
    }

    @Test func `inside the sample the probability is the rank`() {
        let tail = EmpiricalTail([4, 1, 3, 2])
        expectClose(exp(tail.logUpper(2.5)), 3.0 / 5, 1e-12)
        expectClose(exp(tail.logUpper(3)), 3.0 / 5, 1e-12)
        expectClose(exp(tail.logUpper(99)), 1.0 / 5, 1e-12)
        expectClose(exp(tail.logUpper(-1)), 1, 1e-12)
        #expect(EmpiricalTail([]).logUpper(5) == 0)
        #expect(EmpiricalTail([.nan, .infinity]).logUpper(5) == 0)
    }

    @Test func `beyond the sample an exponential goes on as such`() {
        let tail = EmpiricalTail(sample(GeneralizedPareto(shape: 0, scale: 1), count: 5_000))
        for x in [5.0, 10, 20] { #expect(abs(tail.logUpper(x) + x) < 0.15 * x) }
    }

    @Test func `the tail never rises and is finite`() {
        let values = (0..<400).map { Double(($0 * 7_919) % 400) / 40 }
        let tail = EmpiricalTail(values + [200, 300])
        var previous = 0.0
        for step in 0...4_000 {
            let found = tail.logUpper(Double(step) / 10 - 5)
            #expect(found <= previous + 1e-12 && found.isFinite)
            previous = found
        }
        #expect(tail.logUpper(1e300).isFinite)
    }

    private func expectClose(_ found: Double, _ expected: Double, _ tolerance: Double) {
        #expect(abs(found - expected) <= tolerance, "\(found) instead of \(expected)")
    }
}

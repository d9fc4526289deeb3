import Statistics
import Testing

@Suite struct BetaBinomialTests {
    private struct Case: Sendable {
        let trials: Int
        let alpha: Double
        let beta: Double
        let count: Int
        let upper: Double
        let lower: Double
        let mass: Double
    }

    /// mpmath, mp.dps = 60: masses by binomial and beta, summed from the count outwards.
    private static let cases = [
        Case(
            trials: 20, alpha: 2.0, beta: 38.0, count: 6, upper: -5.3691150645962807, lower: -0.0014212081388588155,
            mass: -5.7327830440259836),
        Case(
            trials: 20, alpha: 2.0, beta: 38.0, count: 0, upper: 0.0, lower: -0.83683264859610659,
            mass: -0.83683264859610659),
        Case(
            trials: 1000, alpha: 0.5, beta: 99.5, count: 60, upper: -7.345290397606328, lower: -0.0005797849582597076,
            mass: -9.625720414506925),
        Case(
            trials: 1000, alpha: 0.5, beta: 99.5, count: 1, upper: -0.35736300338355609, lower: -0.82724909432375264,
            mass: -1.989461964401457),
        Case(
            trials: 200, alpha: 0.4, beta: 0.6, count: 199, upper: -3.5051369587770061, lower: -0.01893361307038463,
            mass: -4.4840894517758722),
        Case(
            trials: 5000, alpha: 30.0, beta: 2970.0, count: 120, upper: -13.599835953684103,
            lower: -9.5137693163272175e-7, mass: -15.055725180519697),
        Case(
            trials: 5000, alpha: 30.0, beta: 2970.0, count: 20, upper: -0.00061608237202565314,
            lower: -6.9158222548620708, mass: -7.8857277030094816),
        Case(
            trials: 100, alpha: 10000000.0, beta: 90000000.0, count: 25, upper: -11.244963391362853,
            lower: -4.0999485714786115e-6, mass: -11.621286543011596),
    ]

    @Test(arguments: cases)
    private func `tails and mass agree with sixty-digit arithmetic`(_ c: Case) {
        let distribution = BetaBinomial(trials: c.trials, alpha: c.alpha, beta: c.beta)
        expectRelative(distribution.logUpper(c.count), c.upper)
        expectRelative(distribution.logLower(c.count), c.lower)
        expectRelative(distribution.logMass(c.count), c.mass)
    }

    @Test(arguments: cases)
    private func `tails share the mass of the count and otherwise make one`(_ c: Case) {
        checkTails(BetaBinomial(trials: c.trials, alpha: c.alpha, beta: c.beta), around: c.count)
    }
}

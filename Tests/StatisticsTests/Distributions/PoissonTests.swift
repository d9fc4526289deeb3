import Statistics
import Testing

@Suite struct PoissonTests {
    private struct Case: Sendable {
        let mean: Double
        let count: Int
        let upper: Double
        let lower: Double
        let mass: Double
    }

    /// mpmath, mp.dps = 60: log(gammainc(k, 0, mean, regularized=True)), log(gammainc(k + 1, mean, inf, ...)).
    private static let cases = [
        Case(
            mean: 0.01, count: 1, upper: -4.6101660193248969, lower: -4.9669146831917152e-5, mass: -4.6151701859880914),
        Case(
            mean: 0.01, count: 3, upper: -15.614768151150607, lower: -4.1334718271176195e-10, mass: -15.617270027192329),
        Case(mean: 0.5, count: 0, upper: 0.0, lower: -0.5, mass: -0.5),
        Case(mean: 0.5, count: 2, upper: -2.4056813913603713, lower: -0.014492184218299192, mass: -2.5794415416798359),
        Case(
            mean: 3.0, count: 10, upper: -6.8101857170363962, lower: -0.00029237968942331203, mass: -7.1182896863944184),
        Case(mean: 3.0, count: 1, upper: -0.051069180942701587, lower: -1.6137056388801094, mass: -1.9013877113318903),
        Case(
            mean: 20.0, count: 20, upper: -0.63536379941576132, lower: -0.58144019479832248, mass: -2.4209709896736652),
        Case(
            mean: 20.0, count: 60, upper: -28.490627993630059, lower: -1.3774356188636117e-13, mass: -28.884237010432132
        ),
        Case(
            mean: 100.0, count: 40, upper: -2.9602566998174458e-12, lower: -25.613501961662704,
            mass: -26.113832275233741),
        Case(
            mean: 1000.0, count: 1000, upper: -0.68477186329031015, lower: -0.67646831503620678,
            mass: -4.3728995060262968),
        Case(
            mean: 1000.0, count: 1500, upper: -111.67860721464416, lower: -2.0972245528422434e-49,
            mass: -112.77326644455113),
        Case(
            mean: 10000.0, count: 9000, upper: -1.2494448011285885e-24, lower: -54.933001043885589,
            mass: -57.226796800186395),
        Case(
            mean: 1000000.0, count: 1003000, upper: -6.6017162761894839, lower: -0.00135450705974563,
            mass: -12.323698387635038),
        Case(
            mean: 1000000.0, count: 998000, upper: -0.022957672209586446, lower: -3.7831847296579072,
            mass: -9.8270275626206103),
        Case(mean: 5.0, count: 500, upper: -1811.6014722711587, lower: 0.0, mass: -1811.6115022431059),
    ]

    @Test(arguments: cases)
    private func `tails and mass agree with sixty-digit arithmetic`(_ c: Case) {
        let distribution = Poisson(mean: c.mean)
        expectRelative(distribution.logUpper(c.count), c.upper)
        expectRelative(distribution.logLower(c.count), c.lower)
        expectRelative(distribution.logMass(c.count), c.mass)
    }

    @Test(arguments: cases)
    private func `tails share the mass of the count and otherwise make one`(_ c: Case) {
        checkTails(Poisson(mean: c.mean), around: c.count)
    }
}

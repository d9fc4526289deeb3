import Statistics
import Testing

@Suite struct BinomialTests {
    private struct Case: Sendable {
        let trials: Int
        let ratio: Double
        let count: Int
        let upper: Double
        let lower: Double
        let mass: Double
    }

    /// mpmath, mp.dps = 60: masses by binomial(n, k), summed from the count outwards.
    private static let cases = [
        Case(
            trials: 10, ratio: 0.3, count: 7, upper: -4.5476488780021891, lower: -0.0015916524069221615,
            mass: -4.7103427193157031),
        Case(trials: 10, ratio: 0.3, count: 0, upper: 0.0, lower: -3.5667494393873238, mass: -3.5667494393873238),
        Case(
            trials: 1000, ratio: 0.002, count: 12, upper: -13.550668098226605, lower: -1.9603140088280558e-7,
            mass: -13.713681429638048),
        Case(
            trials: 1000, ratio: 0.5, count: 400, upper: -9.0084127066861157e-11, lower: -22.715259239806746,
            mass: -23.795035434399946),
        Case(
            trials: 20000, ratio: 0.01, count: 150, upper: -9.0343918449941689e-5, lower: -9.0039789506068794,
            mass: -10.3318150047848),
        Case(
            trials: 20000, ratio: 0.01, count: 400, upper: -81.498890340907522, lower: -1.985624161698012e-36,
            mass: -82.17716940064903),
        Case(
            trials: 50, ratio: 0.999, count: 40, upper: -3.6041497446642971e-23, lower: -46.061212910914574,
            mass: -46.064858139224591),
        Case(
            trials: 3, ratio: 1.0e-9, count: 2, upper: -40.347919385891379, lower: -1.0e-27, mass: -40.347919386224713),
    ]

    @Test(arguments: cases)
    private func `tails and mass agree with sixty-digit arithmetic`(_ c: Case) {
        let distribution = Binomial(trials: c.trials, ratio: c.ratio)
        expectRelative(distribution.logUpper(c.count), c.upper)
        expectRelative(distribution.logLower(c.count), c.lower)
        expectRelative(distribution.logMass(c.count), c.mass)
    }

    @Test(arguments: cases)
    private func `tails share the mass of the count and otherwise make one`(_ c: Case) {
        checkTails(Binomial(trials: c.trials, ratio: c.ratio), around: c.count)
    }

    /// The same, for parameters at which naive forms lose half of their digits.
    @Test func `a hundred million trials keep ten digits`() {
        let rare = Binomial(trials: 100_000_000, ratio: 1e-7)
        expectRelative(rare.logUpper(25), -9.966_441_618_527_217_8)
        expectRelative(rare.logLower(25), -1.768_040_676_312_015_2e-5)
        expectRelative(rare.logUpper(3), -0.002_773_236_676_052_916_5)
        expectRelative(rare.logLower(3), -4.572_117_685_319_886_2)
        expectRelative(Binomial(trials: 20_000_000, ratio: 0.5).logUpper(10_004_000), -3.301_248_492_843_783_9)
    }
}

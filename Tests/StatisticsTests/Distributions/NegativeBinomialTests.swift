import Statistics
import Testing

@Suite struct NegativeBinomialTests {
    private struct Case: Sendable {
        let mean: Double
        let size: Double
        let count: Int
        let upper: Double
        let lower: Double
        let mass: Double
    }

    /// mpmath, mp.dps = 60: masses by loggamma, summed from the count outwards.
    private static let cases = [
        Case(
            mean: 0.2, size: 0.5, count: 3, upper: -4.7990760855186934, lower: -0.0020794983700072404,
            mass: -5.0896758336023913),
        Case(mean: 5.0, size: 2.0, count: 0, upper: 0.0, lower: -2.505525936990736, mass: -2.505525936990736),
        Case(
            mean: 5.0, size: 2.0, count: 30, upper: -7.8353846283007352, lower: -0.00029096793109805284,
            mass: -9.1657058311419777),
        Case(
            mean: 50.0, size: 10.0, count: 120, upper: -6.9222747099779706, lower: -0.00087923096960019567,
            mass: -9.1451060773354631),
        Case(
            mean: 50.0, size: 10.0, count: 12, upper: -0.00097282893586969348, lower: -6.4906536990925031,
            mass: -7.5143564510744533),
        Case(
            mean: 400.0, size: 25.0, count: 700, upper: -6.8272730608694311, lower: -0.0010540148252317134,
            mass: -10.402713131804712),
        Case(
            mean: 400.0, size: 25.0, count: 150, upper: -3.4634931174967349e-5, lower: -10.173616820207366,
            mass: -12.554294948590863),
        Case(
            mean: 30.0, size: 1000000.0, count: 60, upper: -13.892821817818856, lower: -4.4867869058097285e-7,
            mass: -14.555910541046562),
    ]

    @Test(arguments: cases)
    private func `tails and mass agree with sixty-digit arithmetic`(_ c: Case) {
        let distribution = NegativeBinomial(mean: c.mean, size: c.size)
        expectRelative(distribution.logUpper(c.count), c.upper)
        expectRelative(distribution.logLower(c.count), c.lower)
        expectRelative(distribution.logMass(c.count), c.mass)
    }

    @Test(arguments: cases)
    private func `tails share the mass of the count and otherwise make one`(_ c: Case) {
        checkTails(NegativeBinomial(mean: c.mean, size: c.size), around: c.count)
    }
}

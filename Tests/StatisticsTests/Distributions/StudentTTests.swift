import Glibc
import Statistics
import Testing

@Suite struct StudentTTests {
    private struct Case: Sendable {
        let freedom: Double
        let t: Double
        let upper: Double
    }

    /// mpmath, mp.dps = 60: log(betainc(nu / 2, 1 / 2, 0, nu / (nu + t^2), regularized=True) / 2).
    private static let cases = [
        Case(freedom: 1.0, t: 1.0, upper: -1.3862943611198906),
        Case(freedom: 1.0, t: 100000000.0, upper: -19.565410629801766),
        Case(freedom: 2.5, t: -3.0, upper: -0.036962833767972674),
        Case(freedom: 4.0, t: 0.3, upper: -0.94273554869765258),
        Case(freedom: 4.0, t: 40.0, upper: -13.66106721128188),
        Case(freedom: 10.0, t: 100.0, upper: -36.638547364010232),
        Case(freedom: 30.0, t: 5.0, upper: -11.360346642706573),
        Case(freedom: 1000.0, t: 12.0, upper: -70.609090891999482),
        Case(freedom: 1000000.0, t: 30.0, upper: -454.11841582456561),
        Case(freedom: 5.0, t: 1.0e60, upper: -688.52527166240023),
    ]

    @Test(arguments: cases)
    private func `the upper tail agrees with sixty-digit arithmetic`(_ c: Case) {
        let distribution = StudentT(freedom: c.freedom)
        expectRelative(distribution.logUpper(c.t), c.upper)
        #expect(distribution.logLower(-c.t) == distribution.logUpper(c.t))
    }

    @Test func `many degrees of freedom are normal`() {
        for t in [-3.0, 0, 1, 6] {
            expectRelative(StudentT(freedom: 1e10).logUpper(t), Normal.logUpper(t), tolerance: 1e-7)
        }
    }

    @Test func `two sides are twice one, and never more than certain`() {
        let distribution = StudentT(freedom: 7)
        #expect(distribution.logTwoSided(0) == 0)
        #expect(distribution.logTwoSided(-2) == distribution.logTwoSided(2))
        expectRelative(distribution.logTwoSided(2), distribution.logUpper(2) + 0.693_147_180_559_945_3)
    }

    @Test func `the density is the slope of the tail`() {
        let distribution = StudentT(freedom: 3)
        let step = 1e-5
        let slope = (exp(distribution.logUpper(1 - step)) - exp(distribution.logUpper(1 + step))) / (2 * step)
        expectRelative(exp(distribution.logDensity(1)), slope, tolerance: 1e-8)
    }
}

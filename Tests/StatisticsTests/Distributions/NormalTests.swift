import Glibc
import Statistics
import Testing

@Suite struct NormalTests {
    private struct Case: Sendable {
        let z: Double
        let upper: Double
    }

    /// mpmath, mp.dps = 60: log(erfc(z / sqrt(2)) / 2).
    private static let cases = [
        Case(z: -40.0, upper: 0.0),
        Case(z: -10.0, upper: -7.6198530241605261e-24),
        Case(z: -3.0, upper: -0.0013508099647481938),
        Case(z: -0.5, upper: -0.36894641528865639),
        Case(z: 0.0, upper: -0.69314718055994531),
        Case(z: 0.1, upper: -0.77615459273027332),
        Case(z: 1.0, upper: -1.8410216450092635),
        Case(z: 1.96, upper: -3.6889636517296387),
        Case(z: 5.0, upper: -15.064998393988726),
        Case(z: 10.0, upper: -53.231285150512471),
        Case(z: 20.0, upper: -203.91715537109726),
        Case(z: 34.9, upper: -613.47724469537143),
        Case(z: 35.1, upper: -620.48294970488913),
        Case(z: 38.0, upper: -726.55721601882013),
        Case(z: 50.0, upper: -1254.8313611394199),
        Case(z: 1000.0, upper: -500007.82669481218),
        Case(z: 100000000.0, upper: -5000000000000019.3),
    ]

    @Test(arguments: cases)
    private func `the upper tail agrees with sixty-digit arithmetic`(_ c: Case) {
        expectRelative(Normal.logUpper(c.z), c.upper, tolerance: 1e-12)
        #expect(Normal.logLower(-c.z) == Normal.logUpper(c.z))
    }

    @Test(arguments: cases)
    private func `the quantile undoes the tail`(_ c: Case) {
        guard c.z > -5 else { return }
        expectRelative(Normal.quantile(logUpper: c.upper), c.z, tolerance: 1e-9)
    }

    /// scipy.stats.norm.ppf([0.025, 0.5, 0.9, 1e-10]), scipy 1.17.1.
    @Test func `quantiles of probabilities are known`() {
        expectRelative(Normal.quantile(0.025), -1.959_963_984_540_054_5)
        #expect(abs(Normal.quantile(0.5)) < 1e-15)
        expectRelative(Normal.quantile(0.9), 1.281_551_565_544_600_4)
        expectRelative(Normal.quantile(1e-10), -6.361_340_902_404_056)
    }

    @Test func `both ends are finite, and nothing is not a number`() {
        for p in [0, 1, -1, 2, Double.nan, .infinity] { #expect(Normal.quantile(p).isFinite) }
        for logP in [0, -1e300, -Double.infinity, .nan, 5, -1e-307] {
            #expect(Normal.quantile(logUpper: logP).isFinite)
        }
        for z in [Double.infinity, -.infinity, .nan, 1e200] { #expect(Normal.logUpper(z).isFinite) }
    }

    @Test func `the sides make one`() {
        for step in -80...80 {
            let z = Double(step) / 10
            #expect(abs(Normal.lower(z) + Normal.upper(z) - 1) < 1e-15)
            expectRelative(exp(Normal.logUpper(z)), Normal.upper(z), tolerance: 1e-13)
        }
    }
}

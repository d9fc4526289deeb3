import Glibc
import Statistics
import Testing

@Suite struct IncompleteFunctionTests {
    /// mpmath 1.4.1, mp.dps = 30: loggamma of 0.5, 3.2, 1e6, 1e-8.
    @Test func `log-gamma is known`() {
        expectRelative(LogGamma.value(0.5), 0.572_364_942_924_700_4, tolerance: 1e-14)
        #expect(LogGamma.value(1) == 0)
        expectRelative(LogGamma.value(3.2), 0.885_404_827_154_908_9, tolerance: 1e-14)
        expectRelative(LogGamma.value(1e6), 12_815_504.569_147_611, tolerance: 1e-14)
        expectRelative(LogGamma.value(1e-8), 18.420_680_738_180_21, tolerance: 1e-14)
        for x in [0, -3, Double.nan, .infinity] { #expect(LogGamma.value(x) == 0) }
    }

    /// An exponential tail is the gamma function of shape 1; halves give the error function.
    @Test func `incomplete gamma has its closed forms`() {
        for x in [1e-9, 0.3, 1, 2.5, 40, 900] {
            expectRelative(IncompleteGamma.logUpper(1, x), -x, tolerance: 1e-12)
            expectRelative(
                IncompleteGamma.logUpper(0.5, x), log(erfc(x.squareRoot())), tolerance: x < 700 ? 1e-11 : .infinity)
        }
        #expect(IncompleteGamma.logLower(3, 0) == LogProbability.impossible)
        #expect(IncompleteGamma.logUpper(3, 0) == 0)
        #expect(IncompleteGamma.logUpper(3, .infinity) == LogProbability.impossible)
    }

    @Test func `incomplete beta has its closed forms`() {
        for x in [1e-12, 0.01, 0.4, 0.5, 0.93] {
            expectRelative(IncompleteBeta.logLower(1, 1, x: x, y: 1 - x), log(x), tolerance: 1e-11)
            expectRelative(IncompleteBeta.logLower(5, 1, x: x, y: 1 - x), 5 * log(x), tolerance: 1e-11)
            expectRelative(IncompleteBeta.logUpper(1, 7, x: x, y: 1 - x), 7 * log1p(-x), tolerance: 1e-10)
        }
        #expect(IncompleteBeta.logLower(2, 3, x: 0, y: 1) == LogProbability.impossible)
        #expect(IncompleteBeta.logLower(2, 3, x: 1, y: 0) == 0)
    }

    @Test func `log probabilities add and complement`() {
        expectRelative(LogProbability.sum(log(0.2), log(0.3)), log(0.5))
        expectRelative(LogProbability.complement(log(0.2)), log(0.8))
        expectRelative(LogProbability.complement(-1e-20), log(1e-20))
        expectRelative(LogProbability.complement(-50), -exp(-50))
        #expect(LogProbability.sum(LogProbability.impossible, LogProbability.impossible) == LogProbability.impossible)
        #expect(LogProbability.complement(0) == LogProbability.impossible)
        #expect(LogProbability.of(.nan) == 0 && LogProbability.of(0) == LogProbability.impossible)
        #expect(LogProbability.sum(0, 0) == 0)
    }
}

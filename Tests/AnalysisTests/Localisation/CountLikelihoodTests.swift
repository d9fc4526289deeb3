import Glibc
import Testing

@testable import Analysis

@Suite struct CountLikelihoodTests {
    struct Case: CustomTestStringConvertible {
        let count: Double
        let mean: Double
        let extraVariance: Double
        let log: Double
        var testDescription: String { "\(count) of \(mean), variance \(mean) + \(extraVariance)" }
    }

    // k = m * m / v; scipy.stats.nbinom.logpmf(c, k, k / (k + m)) + scipy.special.gammaln(c + 1), scipy 1.17.1;
    // without extra variance scipy.stats.poisson.logpmf.
    static let cases: [Case] = [
        Case(count: 0, mean: 2.5, extraVariance: 1, log: -2.1029514788825807),
        Case(count: 3, mean: 2.5, extraVariance: 1, log: 0.06255574859279855),
        Case(count: 7, mean: 0.4, extraVariance: 0.05, log: -3.3886158383733225),
        Case(count: 40, mean: 22, extraVariance: 30.25, log: 104.7264668100783),
        Case(count: 1000, mean: 800, extraVariance: 6400, log: 5904.149787466912),
        Case(count: 250000, mean: 200000, extraVariance: 1e8, log: 2857290.106711172),
        Case(count: 5, mean: 3, extraVariance: 0, log: 2.493061443340549),
    ]

    @Test(arguments: cases) func `it agrees with a library of statistics`(_ item: Case) {
        let log = CountLikelihood.log(item.count, mean: item.mean, extraVariance: item.extraVariance)
        #expect(abs(log - item.log) < 1e-10 * max(1, abs(item.log)))
    }

    @Test func `probabilities of all counts add up to one`() {
        for (mean, extraVariance) in [(0.3, 0.0), (2, 0), (2, 1), (10, 40), (0.01, 1)] {
            var (sum, logFactorial) = (0.0, 0.0)
            for count in 0..<2_000 {
                logFactorial += count > 0 ? log(Double(count)) : 0
                let value = CountLikelihood.log(Double(count), mean: mean, extraVariance: extraVariance)
                sum += exp(value - logFactorial)
            }
            #expect(abs(sum - 1) < 1e-6, "mean \(mean), extra variance \(extraVariance)")
        }
    }

    @Test func `small and large counts go by the same function`() {
        // The product of factors up to 16, the series beyond: no step between them.
        for shape in [0.05, 0.7, 3, 11, 250, 1e6] {
            let (low, high) = (CountLikelihood.logRising(shape, 16), CountLikelihood.logRising(shape, 17))
            #expect(abs(high - low - log(shape + 16)) < 1e-8 * max(1, abs(high)), "shape \(shape)")
        }
    }
}

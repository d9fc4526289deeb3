import Glibc
import Statistics
import Testing

@Suite struct CountDistributionTests {
    @Test func `odd parameters give finite tails`() {
        for mean in [0, -1, 1e-300, 1e14, Double.nan, .infinity] {
            for count in [-1, 0, 1, 40] {
                let poisson = Poisson(mean: mean)
                let spread = NegativeBinomial(mean: mean, dispersion: 3)
                for value in [
                    poisson.logUpper(count), poisson.logLower(count), poisson.logMass(count),
                    poisson.normalScore(count),
                    spread.logUpper(count), spread.logLower(count), spread.logMass(count),
                ] { #expect(value.isFinite, "mean \(mean), count \(count)") }
            }
        }
        for ratio in [0, 1, -1, 2, Double.nan] {
            let binomial = Binomial(trials: 5, ratio: ratio)
            for count in -1...6 {
                #expect(binomial.logUpper(count).isFinite && binomial.logLower(count).isFinite)
                #expect(binomial.logMass(count).isFinite && binomial.normalScore(count).isFinite)
            }
        }
    }

    @Test func `a negative binomial without dispersion is Poisson`() {
        let poisson = Poisson(mean: 12)
        let wide = NegativeBinomial(mean: 12, dispersion: 1)
        for count in 0...40 { expectRelative(wide.logUpper(count), poisson.logUpper(count), tolerance: 1e-8) }
    }

    @Test func `moments are those of the masses`() {
        checkMoments(Poisson(mean: 7), upTo: 200)
        checkMoments(NegativeBinomial(mean: 7, size: 3), upTo: 600)
        checkMoments(Binomial(trials: 40, ratio: 0.2), upTo: 40)
    }

    @Test func `mid tails of both sides make one`() {
        for count in 0...30 {
            let distribution = NegativeBinomial(mean: 6, dispersion: 2.5)
            let whole = exp(distribution.logMidUpper(count)) + exp(distribution.logMidLower(count))
            #expect(abs(whole - 1) < 1e-12)
        }
    }

    @Test func `normal scores of large counts are distances in standard deviations`() {
        let distribution = Poisson(mean: 1e6)
        #expect(abs(distribution.normalScore(1_002_000) - 2) < 0.01)
        #expect(abs(distribution.normalScore(997_000) + 3) < 0.01)
    }

    private func checkMoments(_ distribution: some CountDistribution, upTo last: Int) {
        var (whole, mean, square) = (0.0, 0.0, 0.0)
        for count in 0...last {
            let mass = exp(distribution.logMass(count))
            whole += mass
            mean += mass * Double(count)
            square += mass * Double(count * count)
        }
        expectRelative(whole, 1, tolerance: 1e-9)
        expectRelative(mean, distribution.mean, tolerance: 1e-9)
        expectRelative(square - mean * mean, distribution.variance, tolerance: 1e-8)
    }
}

import Glibc

/// Likelihoods of counts that vary more than Poisson counts do.
enum CountLikelihood {
    /// The logarithm of the probability of a count, less the part that depends on the count alone (log count!).
    ///
    /// Negative binomial with the given mean and with the variance mean + extraVariance; Poisson without extra
    /// variance. With k = mean^2 / extraVariance:
    /// log G(count + k) - log G(k) + k log(k / (k + mean)) + count log(mean / (k + mean)).
    static func log(_ count: Double, mean: Double, extraVariance: Double) -> Double {
        let mean = max(mean, 1e-12)
        // Below this the two distributions are the same to more digits than the logarithms have.
        guard extraVariance > 1e-9 * mean else { return count * Glibc.log(mean) - mean }
        let shape = mean * mean / extraVariance
        let none = -shape * log1p(mean / shape)
        guard count > 0 else { return none }
        return none + logRising(shape, count) + count * Glibc.log(mean / (shape + mean))
    }

    /// log G(shape + count) - log G(shape), G the gamma function.
    ///
    /// For small whole counts the product of its factors; else Stirling's series, carried to the order at which its
    /// error is below 1e-9 from 10 on, where smaller arguments are brought to.
    static func logRising(_ shape: Double, _ count: Double) -> Double {
        if count <= 16, count == count.rounded() {
            var product = 1.0
            for step in 0..<Int(count) { product *= shape + Double(step) }
            return Glibc.log(product)
        }
        return logGamma(shape + count) - logGamma(shape)
    }

    /// The logarithm of the gamma function, less log(2 pi) / 2. The library's own `lgamma` writes a global variable.
    private static func logGamma(_ value: Double) -> Double {
        var (value, product) = (value, 1.0)
        while value < 10 {
            product *= value
            value += 1
        }
        let inverse = 1 / value
        let square = inverse * inverse
        let series = inverse * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square / 1680)))
        return (value - 0.5) * Glibc.log(value) - value + series - Glibc.log(product)
    }
}

import Statistics

/// The tail of a count of given mean and variance, on the side on which it lies.
///
/// Counts need not be whole: sums of scaled counts are carried by the continuous forms of the
/// distributions' tails.
enum CountTail {
    static func logP(seen: Double, mean: Double, variance: Double) -> Double {
        guard mean > 0 else { return 0 }
        let isHigh = seen >= mean
        if variance > mean * 1.000_001 {
            let size = mean * mean / (variance - mean)
            let x = mean / (mean + size)
            let y = size / (mean + size)
            return isHigh
                ? IncompleteBeta.logLower(seen, size, x: x, y: y) : IncompleteBeta.logUpper(seen + 1, size, x: x, y: y)
        }
        if variance < mean * 0.999_999 {
            let chance = 1 - variance / mean
            let trials = max(mean / chance, seen + 1e-9)
            return isHigh
                ? IncompleteBeta.logLower(seen, trials - seen + 1, x: chance, y: 1 - chance)
                : IncompleteBeta.logUpper(seen + 1, trials - seen, x: chance, y: 1 - chance)
        }
        return isHigh ? IncompleteGamma.logLower(seen, mean) : IncompleteGamma.logUpper(seen + 1, mean)
    }
}

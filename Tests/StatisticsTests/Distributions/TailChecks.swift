import Glibc
import Statistics
import Testing

/// Expects a relative error of at most `tolerance`; values below 1e-290 count as zero.
func expectRelative(
    _ found: Double, _ expected: Double, tolerance: Double = 1e-10, sourceLocation: SourceLocation = #_sourceLocation
) {
    let error = abs(found - expected)
    #expect(
        error <= tolerance * abs(expected) + 1e-290, "\(found) instead of \(expected)", sourceLocation: sourceLocation)
}

/// Masses are differences of tails, tails fall and rise, both together count the middle twice, and
/// the scores rise.
func checkTails(_ distribution: some CountDistribution, around middle: Int) {
    var previous = (upper: Double.infinity, lower: -Double.infinity, score: -Double.infinity)
    for count in max(middle - 30, -2)...middle + 30 {
        let (upper, lower) = (distribution.logUpper(count), distribution.logLower(count))
        let mass = distribution.logMass(count)
        #expect(upper.isFinite && upper <= 0 && lower.isFinite && lower <= 0 && mass.isFinite && mass <= 0)
        #expect(upper <= previous.upper + 1e-12 && lower >= previous.lower - 1e-12)
        let whole = exp(upper) + exp(lower) - exp(mass)
        #expect(abs(whole - 1) < 1e-10, "\(count): \(whole)")
        let score = distribution.normalScore(count)
        #expect(score.isFinite && (count < 0 || score >= previous.score - 1e-6))
        previous = (upper, lower, score)
    }
    #expect(distribution.variance >= 0 && distribution.variance.isFinite)
}

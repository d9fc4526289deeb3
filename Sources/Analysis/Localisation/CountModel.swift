import Glibc

/// Numbers of events against numbers that were expected: a cause multiplies those of its leaves.
///
/// Without a cause the events of a leaf have the expected mean m and the variance m + (noise m)^2 + v, v being the
/// variance of the expectation itself; with one, f m, f m + (noise f m)^2 + f^2 v + (spread (f - 1) m)^2. They are taken
/// as negative binomial. Unlike the relative deviations of `AdditiveModel`, one leaf that went from nothing to a
/// thousand says more than one that went from nothing to one.
///
/// - Source: the evidence at a glance is the likelihood ratio of the spatial scan statistic for Poisson counts
///   (Kulldorff 1997).
struct CountModel: LeafModel {
    /// Events and expected events on the two sides.
    let summands: [Glance]
    let minEvidenceShare: Double
    private let events: [Double]
    private let expected: [Double]
    private let variances: [Double]
    private let isUp: Bool
    private let noise: Double
    /// By leaf: the log likelihood without a cause.
    private let quiet: [Double]

    /// A cause that takes all events away is taken to leave this part of them.
    private static let leastFactor = 1e-3

    var leafCount: Int { events.count }

    /// - Parameters:
    ///   - variances: of the expectations.
    ///   - isUp: which way causes move the events; others explain nothing.
    ///   - noise: coefficient of variation of a leaf's events from one time to another, without a cause.
    init(
        events: [Double], expected: [Double], variances: [Double], isUp: Bool, noise: Double, minEvidenceShare: Double
    ) {
        (self.events, self.expected, self.variances) = (events, expected, variances)
        (self.isUp, self.noise, self.minEvidenceShare) = (isUp, noise, minEvidenceShare)
        let extra = zip(expected, variances).map { noise * noise * $0 * $0 + $1 }
        summands = events.indices.map { leaf in
            let deviation = (expected[leaf] + extra[leaf]).squareRoot()
            let standing = deviation > 0 ? (events[leaf] - expected[leaf]) / deviation : 0
            return Glance(left: events[leaf], right: expected[leaf], standing: standing)
        }
        quiet = events.indices.map {
            CountLikelihood.log(events[$0], mean: expected[$0], extraVariance: extra[$0])
        }
    }

    func evidence(of sums: Glance) -> Double {
        let (events, expected) = (sums.left, sums.right)
        guard expected > 0, isUp ? events > expected : events < expected else { return 0 }
        return (events > 0 ? events * log(events / expected) : 0) - (events - expected)
    }

    func effects(of leaves: [Int32]) -> [Double] {
        var (sum, usual) = (0.0, 0.0)
        for leaf in leaves {
            sum += events[Int(leaf)]
            usual += expected[Int(leaf)]
        }
        guard usual > 0 else { return [] }
        let change = sum / usual - 1
        guard isUp ? change > 0 : change < 0 else { return [] }
        // The pooled change is that of the largest leaves; most leaves may have less or more.
        return [1, 0.6, 1.5].map { max(1 + $0 * change, Self.leastFactor) }
    }

    /// - Parameter effect: the factor.
    func gain(of leaves: [Int32], effect: Double, spread: Double) -> Double {
        var sum = 0.0
        for leaf in leaves {
            let leaf = Int(leaf)
            let mean = effect * expected[leaf]
            let (usual, varied) = (noise * mean, spread * (effect - 1) * expected[leaf])
            sum += CountLikelihood.log(
                events[leaf], mean: mean,
                extraVariance: usual * usual + effect * effect * variances[leaf] + varied * varied)
            sum -= quiet[leaf]
        }
        return sum
    }
}

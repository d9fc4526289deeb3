import Glibc

/// Failures of requests: each leaf has a rate of its own, and a cause lets further requests fail.
///
/// With the rate p that a leaf had before, n requests and an added failure probability q, failures have the mean
/// n (p + (1 - p) q) and the variance mean + (noise n p)^2 + (spread n (1 - p) q)^2; they are taken as negative
/// binomial. Rates of leaves with few requests before are drawn towards the rate of all (as with a gamma prior).
/// A cause raises the ratio; falls are not explained.
///
/// - Source: the evidence at a glance is the likelihood ratio of the spatial scan statistic for Poisson counts
///   (Kulldorff 1997).
struct RatioModel: LeafModel {
    /// Failures and expected failures on the two sides.
    let summands: [Glance]
    /// By leaf: the failures that were to be expected.
    let expected: [Double]
    let minEvidenceShare: Double
    private let failures: [Double]
    private let requests: [Double]
    /// By leaf: the failure probability without a cause.
    private let rates: [Double]
    private let noise: Double
    /// By leaf: the log likelihood without a cause.
    private let quiet: [Double]

    var leafCount: Int { failures.count }

    /// - Parameters:
    ///   - priorFailures: how many expected failures the rate of all leaves counts for in the rate of one.
    ///   - noise: coefficient of variation of a leaf's rate from one time to another, without a cause.
    init(
        failures: [Double], requests: [Double], before: (failures: [Double], requests: [Double]), overall: Double,
        priorFailures: Double, noise: Double, minEvidenceShare: Double
    ) {
        let rates = zip(before.failures, before.requests).map {
            min(($0 + priorFailures) / ($1 + priorFailures / overall), 0.999)
        }
        let expected = zip(requests, rates).map { $0 * $1 }
        self.failures = failures
        self.requests = requests
        self.rates = rates
        self.noise = noise
        self.minEvidenceShare = minEvidenceShare
        self.expected = expected
        summands = zip(failures, expected).map { failures, expected in
            let deviation = (expected + noise * noise * expected * expected).squareRoot()
            return Glance(left: failures, right: expected, standing: (failures - expected) / deviation)
        }
        quiet = zip(failures, expected).map {
            CountLikelihood.log($0, mean: $1, extraVariance: noise * noise * $1 * $1)
        }
    }

    func evidence(of sums: Glance) -> Double {
        let (failures, expected) = (sums.left, sums.right)
        return failures > expected && expected > 0 ? failures * log(failures / expected) - (failures - expected) : 0
    }

    func effects(of leaves: [Int32]) -> [Double] {
        var (excess, exposure) = (0.0, 0.0)
        for leaf in leaves {
            excess += failures[Int(leaf)] - expected[Int(leaf)]
            exposure += requests[Int(leaf)] * (1 - rates[Int(leaf)])
        }
        guard excess > 0, exposure > 0 else { return [] }
        // The pooled effect is that of the largest leaves; most leaves may have less or more.
        return [1, 0.6, 1.5].map { min($0 * excess / exposure, 0.999) }
    }

    func gain(of leaves: [Int32], effect: Double, spread: Double) -> Double {
        var sum = 0.0
        for leaf in leaves {
            let leaf = Int(leaf)
            let added = requests[leaf] * (1 - rates[leaf]) * effect
            let (usual, varied) = (noise * expected[leaf], spread * added)
            sum += CountLikelihood.log(
                failures[leaf], mean: expected[leaf] + added, extraVariance: usual * usual + varied * varied)
            sum -= quiet[leaf]
        }
        return sum
    }
}

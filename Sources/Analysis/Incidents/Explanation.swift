import Glibc

/// How well a set of calls explains what deviates, told from sums by leaf.
struct Explanation {
    let sums: LeafSums
    let metric: SeriesMetric
    let isCause: [Bool]

    init(_ sums: LeafSums, _ metric: SeriesMetric, cause: AttributeSet) {
        self.sums = sums
        self.metric = metric
        isCause = sums.book.members(of: cause)
    }

    /// Which part of the excess of some calls goes away without the cause's, 0...1.
    func share(of attributes: AttributeSet) -> Double {
        let members = sums.book.members(of: attributes)
        let all = sums.excess(metric, of: members)
        guard all != 0 else { return 0 }
        let rest = sums.excess(metric, of: zip(members, isCause).map { $0 && !$1 })
        return min(max(1 - rest / all, 0), 1)
    }

    /// By how much the cause's calls deviate, as a share of what was expected.
    var deviation: Double { deviation(isCause) }

    /// How much more the cause's calls deviate than the others of a set, each as a share of what was expected; 1 is
    /// alike. Infinite where the others do not deviate the same way.
    func contrast(in attributes: AttributeSet) -> Double {
        let members = sums.book.members(of: attributes)
        let inside = deviation(zip(members, isCause).map { $0 && $1 })
        let outside = deviation(zip(members, isCause).map { $0 && !$1 })
        guard inside != 0 else { return 0 }
        let ratio = outside / inside
        return ratio > 0 ? 1 / ratio : .infinity
    }

    /// Excess over what it is measured by: the expected count, or the exposure of a ratio. Calls that nobody
    /// expected count as if half a call had been.
    private func deviation(_ members: [Bool]) -> Double {
        let totals = sums.totals(metric, of: members)
        let base =
            metric.quantity == .count
            ? max(totals.numeratorBefore / sums.referenceLengths, Self.leastExpected) : totals.exposure
        return base > 0 ? sums.excess(metric, of: members) / base : 0
    }

    /// How much likelier the cause's calls are with a rate of their own than with the reference's, less
    /// the same of all other calls: twice the difference of the log-likelihoods.
    var deviance: Double { deviance(of: isCause) - deviance(of: isCause.map { !$0 }) }

    private func deviance(of members: [Bool]) -> Double {
        let totals = sums.totals(metric, of: members)
        switch metric.quantity {
        case .count: return Self.poisson(totals.numerator, totals.numeratorBefore / sums.referenceLengths)
        case .ratio, .logMean:
            return Self.binomial(
                totals.numerator, totals.exposure, (totals.numeratorBefore + 0.5) / (totals.exposureBefore + 1))
        case .mean:
            // Of a mean the spread is not known here; its relative change over its calls ranks alike.
            guard totals.exposure > 0, totals.exposureBefore > 0, totals.numeratorBefore > 0 else { return 0 }
            let ratio = totals.numerator / totals.exposure / (totals.numeratorBefore / totals.exposureBefore)
            return ratio > 0 ? totals.exposure * log(ratio) * log(ratio) : 0
        }
    }

    private static let leastExpected = 0.5

    /// Unit deviances of the exponential family (McCullagh and Nelder 1989, section 2.3).
    private static func poisson(_ count: Double, _ expected: Double) -> Double {
        let mean = max(expected, leastExpected)
        return 2 * (term(count, mean) - (count - mean))
    }

    private static func binomial(_ hits: Double, _ trials: Double, _ rate: Double) -> Double {
        guard trials > 0 else { return 0 }
        let hits = min(hits, trials)
        let rate = min(max(rate, 1e-9), 1 - 1e-9)
        return 2 * (term(hits, trials * rate) + term(trials - hits, trials * (1 - rate)))
    }

    private static func term(_ count: Double, _ expected: Double) -> Double {
        count > 0 ? count * log(count / expected) : 0
    }
}

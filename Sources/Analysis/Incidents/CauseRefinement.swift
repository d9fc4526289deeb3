/// Makes a cause finer where nearly all of its excess lies under one more value that used to have but a part of it.
///
/// Localisation names no attribute without evidence against the rest of a cause. What hardly had any calls gives
/// none: a consumer that calls ten times as often on one route is found, the route is not. To a person it matters.
struct CauseRefinement {
    let sums: LeafSums
    let metric: SeriesMetric
    /// Part of the excess that must lie under the value.
    var leastShare = 0.95
    /// Part of what was expected that may.
    var mostExpected = 0.7

    init(_ sums: LeafSums, _ metric: SeriesMetric) {
        self.sums = sums
        self.metric = metric
    }

    /// The finer cause; nil where there is none. Of several the one of which least was expected, then the one whose
    /// label stands last in the table, as finer ones do.
    func refined(_ cause: AttributeSet) -> AttributeSet? {
        let members = sums.book.members(of: cause)
        let leaves = members.indices.filter { members[$0] }
        let whole = sums.totals(metric, of: members)
        let excess = sums.excess(metric, whole)
        guard excess != 0 else { return nil }
        var best: (expected: Double, attributes: AttributeSet)?
        for (label, name) in sums.book.names.enumerated() where cause[name] == nil && isPlace(name) {
            guard let (value, part) = strongest(label, leaves, excess), part.leaves < leaves.count,
                sums.excess(metric, part.totals) / excess >= leastShare
            else { continue }
            let expected = (base(part.totals) + 0.5) / (base(whole) + 1)
            guard expected <= min(mostExpected, best?.expected ?? 1) else { continue }
            best = (expected, AttributeSet(cause.pairs + [AttributeSet.Pair(name, value)]))
        }
        return best?.attributes
    }

    /// The status says how calls ended, not where.
    private func isPlace(_ name: String) -> Bool { name != LeafIndex.status || metric == .calls }

    private struct Part {
        var totals = LeafSums.Totals()
        var leaves = 0
    }

    /// The value of a label with the largest excess of the same sign.
    private func strongest(_ label: Int, _ leaves: [Int], _ excess: Double) -> (value: String, part: Part)? {
        var parts: [String: Part] = [:]
        for leaf in leaves {
            guard let text = sums.book.text(leaf, label) else { continue }
            sums.add(leaf, metric, to: &parts[text, default: Part()].totals)
            parts[text, default: Part()].leaves += 1
        }
        let shares = parts.mapValues { sums.excess(metric, $0.totals) / excess }
        let best = shares.max { $0.value == $1.value ? $0.key > $1.key : $0.value < $1.value }
        return best.flatMap { best in parts[best.key].map { (best.key, $0) } }
    }

    private func base(_ totals: LeafSums.Totals) -> Double {
        metric.quantity == .count ? totals.numeratorBefore / sums.referenceLengths : totals.exposure
    }
}

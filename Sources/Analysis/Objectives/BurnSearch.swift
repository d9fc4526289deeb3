import Glibc
import Statistics

/// Finds the episodes in which one rule's two windows burn too fast.
struct BurnSearch {
    private let budget: ErrorBudget
    private let rule: BurnRule
    private let counts: CumulativeCounts
    private let longCount: Int
    private let shortCount: Int
    /// The share of bad calls that must be exceeded.
    private let ratio: Double

    init(_ budget: ErrorBudget, _ rule: BurnRule, _ counts: CumulativeCounts, _ slotUs: Int64) {
        (self.budget, self.rule, self.counts) = (budget, rule, counts)
        longCount = max(1, Int(rule.longUs / slotUs))
        shortCount = max(1, Int(rule.shortUs / slotUs))
        ratio = rule.rate(windowUs: budget.windowUs, budget: budget.budget) * budget.budget
    }

    func breaches(allowedBad: Double?) -> [Breach] {
        episodes().compactMap { breach($0, allowedBad) }
    }

    /// From the first to the last slot at which both windows burn, over pauses no longer than the short one.
    private func episodes() -> [ClosedRange<Int>] {
        var episodes: [ClosedRange<Int>] = []
        for slot in 0..<counts.slotCount where burns(slot) {
            if let last = episodes.last, slot - last.upperBound <= shortCount {
                episodes[episodes.count - 1] = last.lowerBound...slot
            } else {
                episodes.append(slot...slot)
            }
        }
        return episodes
    }

    private func burns(_ slot: Int) -> Bool {
        guard counts[slot].known == 1 else { return false }
        let short = counts.sums(endingAt: slot, count: shortCount)
        guard short.bad > 0, Double(short.bad) > ratio * Double(short.total) else { return false }
        let long = counts.sums(endingAt: slot, count: longCount)
        let options = budget.options
        guard Double(long.bad) > ratio * Double(long.total), long.total >= options.leastCalls,
            long.bad >= options.leastBad, Double(long.known) >= options.leastKnown * Double(longCount)
        else { return false }
        return Binomial(trials: Int(long.total), ratio: budget.budget).logUpper(Int(long.bad)) <= log(options.chance)
    }

    private func breach(_ episode: ClosedRange<Int>, _ allowedBad: Double?) -> Breach? {
        let start = onset(before: episode.lowerBound)
        let slots = start...episode.upperBound
        guard let end = slots.last(where: { excess($0, budget.budget) > 0 }),
            let peak = peak(start...end)
        else { return nil }
        let sums = counts[start..<end + 1]
        guard sums.total > 0 else { return nil }
        let observed = Double(sums.bad) / Double(sums.total)
        return Breach(
            start: start, peak: peak, end: end, rule: rule.name, severity: rule.severity, observed: observed,
            burnRate: observed / budget.budget, budgetSpent: allowedBad.map { Double(sums.bad) / $0 })
    }

    /// Where the burning began: of all stretches that end where it was noticed and lie within the long window,
    /// the begin of the one with the most bad calls beyond the rule's rate.
    private func onset(before noticed: Int) -> Int {
        var (best, bestSum, sum) = (noticed, -Double.infinity, 0.0)
        for slot in (max(0, noticed + 1 - longCount)...noticed).reversed() {
            sum += excess(slot, ratio)
            if sum > bestSum { (best, bestSum) = (slot, sum) }
        }
        return best
    }

    private func peak(_ slots: ClosedRange<Int>) -> Int? {
        var best: (slot: Int, excess: Double)?
        for slot in slots {
            let excess = excess(slot, budget.budget)
            if excess > best?.excess ?? 0 { best = (slot, excess) }
        }
        return best?.slot
    }

    /// Bad calls beyond a share.
    private func excess(_ slot: Int, _ share: Double) -> Double {
        Double(counts[slot].bad) - share * Double(counts[slot].total)
    }
}

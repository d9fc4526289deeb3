/// The budget of a share: how many calls may be bad, how fast they come, and for how long it will last.
///
/// Burn rate 1 is the rate at which the budget is spent exactly when its window ends. Calls are taken to fail
/// independently; failures that come in bursts of one cause make the test of chance too sure of itself.
///
/// - Source: see `BurnRule`; the guard for few calls is an exact one-sided binomial test (Clopper and
///   Pearson 1934) of the bad calls of the long window.
public struct ErrorBudget: Sendable, Equatable {
    /// The share of calls that may be bad, above 0 and below 1.
    public let budget: Double
    public let windowUs: Int64
    public let options: BudgetOptions

    /// Nil where there is no budget, or nothing that could exceed it.
    public init?(budget: Double, windowUs: Int64, options: BudgetOptions = BudgetOptions()) {
        guard budget > 0, budget < 1, windowUs > 0 else { return nil }
        (self.budget, self.windowUs, self.options) = (budget, windowUs, options)
    }

    /// Judges slots up to the last one. Slots that are gaps are never part of a verdict.
    public func report(_ slots: SlotCounts) -> BudgetReport {
        let counts = CumulativeCounts(slots)
        guard slots.slotUs > 0, counts.slotCount > 0, counts[0..<counts.slotCount].total > 0 else {
            return BudgetReport()
        }
        let allowed = allowedBad(counts, slots.slotUs)
        var found: [Breach] = []
        for rule in options.rules where rule.longUs <= windowUs {
            found += BurnSearch(self, rule, counts, slots.slotUs).breaches(allowedBad: allowed)
        }
        return outlook(counts, slots.slotUs, allowed, BreachFolding(counts).folded(found))
    }

    /// How many calls of a whole window may be bad, with as many calls a slot as those that are known.
    func allowedBad(_ counts: CumulativeCounts, _ slotUs: Int64) -> Double? {
        let length = Int(min(windowUs / slotUs, Int64(counts.slotCount)))
        let sums = counts.sums(endingAt: counts.slotCount - 1, count: max(1, length))
        guard sums.total > 0 else { return nil }
        return budget * Double(sums.total) / Double(sums.known) * max(1, Double(windowUs) / Double(slotUs))
    }

    private func outlook(
        _ counts: CumulativeCounts, _ slotUs: Int64, _ allowed: Double?, _ breaches: [Breach]
    ) -> BudgetReport {
        var report = BudgetReport(breaches: breaches)
        let last = counts.slotCount - 1
        let present = counts.sums(endingAt: last, count: max(1, Int(options.presentUs / slotUs)))
        if present.total > 0 { report.burnRate = Double(present.bad) / Double(present.total) / budget }
        guard let allowed, allowed > 0 else { return report }
        let length = max(1, Int(min(windowUs / slotUs, Int64(counts.slotCount))))
        let spent = Double(counts.sums(endingAt: last, count: length).bad) / allowed
        report.spent = spent
        if spent >= 1 {
            report.exhaustedSlot = exhaustion(counts, length, allowed)
        } else if let rate = report.burnRate, rate > 1 {
            let leftUs = (1 - spent) * Double(windowUs) / rate
            report.exhaustedInUs = Int64(min(leftUs, Double(windowUs)))
        }
        return report
    }

    /// The slot with which the budget of the last window was gone.
    private func exhaustion(_ counts: CumulativeCounts, _ length: Int, _ allowed: Double) -> Int {
        var slot = counts.slotCount - length
        var spent = counts[slot].bad
        while Double(spent) < allowed, slot + 1 < counts.slotCount {
            slot += 1
            spent += counts[slot].bad
        }
        return slot
    }
}

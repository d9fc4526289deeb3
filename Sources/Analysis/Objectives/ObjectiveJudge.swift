/// Judges one objective on one day by the days up to it, and by nothing else.
public struct ObjectiveJudge: Sendable {
    private let objective: Objective

    public init(_ objective: Objective) { self.objective = objective }

    /// - Parameters:
    ///   - sums: of consecutive days, the judged one last; days of which nothing is known are `unknown`. Not empty.
    ///   - endUs: the end of the judged day.
    public func verdict(_ sums: ObjectiveSums, endUs: Int64) -> ObjectiveVerdict {
        var verdict = ObjectiveVerdict()
        let slotUs = objective.slotUs
        let firstUs = endUs - Int64(sums.count) * slotUs
        let day = max(sums.count - objective.slotsPerDay, 0)..<sums.count
        let totals = sums.totals(day)
        verdict.value = objective.quantity(
            numerator: totals.numerator, exposure: totals.exposure, knownUs: Int64(totals.known) * slotUs)
        let breaches: [Breach]
        if let budget = objective.errorBudget {
            let report = budget.report(slots(sums))
            fill(&verdict, report, firstUs: firstUs, endUs: endUs)
            breaches = report.breaches
            verdict.knownRatio = known(sums, in: Int(objective.windowUs / slotUs))
        } else {
            breaches = limitBreaches(sums)
            verdict.knownRatio = known(sums, in: objective.slotsPerDay)
        }
        verdict.breaches = breaches.map { ObjectiveBreach($0, firstUs: firstUs, slotUs: slotUs) }
            .filter { $0.touches(fromUs: endUs - TimeWindow.dayUs, toUs: endUs) }
        verdict.warning = BreachWarning(objective, sums, endUs: endUs)
        return verdict
    }

    private func slots(_ sums: ObjectiveSums) -> SlotCounts {
        objective.slots(
            numerator: sums.numerator, exposure: sums.exposure, isKnown: sums.isKnown, slotUs: objective.slotUs)
    }

    private func fill(_ verdict: inout ObjectiveVerdict, _ report: BudgetReport, firstUs: Int64, endUs: Int64) {
        (verdict.budgetSpent, verdict.burnRate) = (report.spent, report.burnRate)
        verdict.exhaustedUs = report.exhaustedSlot.map { firstUs + Int64($0 + 1) * objective.slotUs }
        verdict.exhaustionExpectedUs = report.exhaustedInUs.map { endUs + $0 }
    }

    private func limitBreaches(_ sums: ObjectiveSums) -> [Breach] {
        guard let limit = objective.limit(slotUs: objective.slotUs) else { return [] }
        let values = (0..<sums.count).map { slot -> Double? in
            guard sums.isKnown[slot] else { return nil }
            return objective.quantity(
                numerator: sums.numerator[slot], exposure: sums.exposure[slot], knownUs: objective.slotUs)
        }
        // A number of calls rests on nothing but itself.
        return limit.breaches(values, support: objective.measure == .metric(.calls) ? nil : sums.exposure)
    }

    /// The share of the last points that is known; days before the first one given are not.
    private func known(_ sums: ObjectiveSums, in count: Int) -> Double {
        Double(sums.suffix(count).knownCount) / Double(max(count, 1))
    }
}

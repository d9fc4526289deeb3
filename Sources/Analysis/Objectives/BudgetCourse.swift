/// How much of an error budget was left over its window.
///
/// - Shape: both series on one grid, which is the window.
/// - Units: ratio, 0...1: what was spent beyond the budget is not drawn.
public struct BudgetCourse: Sendable, Equatable {
    /// With the end of each point; nil before anything is known.
    public let left: Series
    /// What would be left if it were spent evenly.
    public let even: Series

    /// Points drawn at most.
    private static let maxPoints = 120

    /// Nil for values, which have no budget, and where nothing is known.
    ///
    /// - Parameters:
    ///   - sums: of days up to `endUs`, a midnight; days before the window are passed over.
    public init?(_ objective: Objective, _ sums: ObjectiveSums, endUs: Int64) {
        guard let budget = objective.errorBudget else { return nil }
        let window = TimeWindow(fromUs: endUs - objective.windowUs, toUs: endUs)
        let grid = TimeGrid(window: window, maxPoints: Self.maxPoints, minStepUs: objective.slotUs)
        let kept = sums.suffix(Int(objective.windowUs / objective.slotUs))
        let counts = CumulativeCounts(
            objective.slots(
                numerator: kept.numerator, exposure: kept.exposure, isKnown: kept.isKnown, slotUs: objective.slotUs))
        guard let allowed = budget.allowedBad(counts, objective.slotUs), allowed > 0,
            let first = kept.isKnown.firstIndex(of: true)
        else { return nil }
        let firstUs = endUs - Int64(counts.slotCount) * objective.slotUs
        left = Series(
            name: "budget_left", unit: .ratio, grid: grid,
            values: (0..<grid.pointCount).map { point in
                let slot = Int((min(grid.span(of: point).toUs, endUs) - firstUs) / objective.slotUs)
                guard slot > first else { return nil }
                return max(1 - Double(counts[0..<min(slot, counts.slotCount)].bad) / allowed, 0)
            })
        even = Series(
            name: "even_pace", unit: .ratio, grid: grid,
            values: (0..<grid.pointCount).map { point in
                Double(endUs - grid.span(of: point).toUs) / Double(objective.windowUs)
            })
    }
}

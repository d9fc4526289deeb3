import Analysis
import Columns
import Foundation

/// Reads one row of `objectives_day`.
struct ObjectiveRowReader {
    let values: RowValues
    let dayUs: Int64

    /// Nil where the row does not say what it must.
    var record: ObjectiveRecord? {
        guard let objective, let sums = sums(objective), let verdict else {
            return nil
        }
        var record = ObjectiveRecord(
            objective: objective, dayUs: dayUs, sums: sums, maintenance: values.text("maintenance") ?? "[]",
            definition: values.text("definition"))
        record.verdict = verdict
        return record
    }

    private var objective: Objective? {
        guard let name = values.label("objective"), let measure = values.label("metric").flatMap(ObjectiveMeasure.init),
            let attributes = values.text("attributes").flatMap(AttributeText.parse),
            let bound = values.label("bound").flatMap(Objective.Bound.init), let target = values.number("target")
        else { return nil }
        var objective = Objective(
            name: name, measure: measure, attributes: attributes, bound: bound, value: target)
        objective.windowUs = values.integer("window_seconds").map { $0 * 1_000_000 } ?? objective.windowUs
        objective.holdUs = values.integer("for_seconds").map { $0 * 1_000_000 } ?? objective.holdUs
        return objective
    }

    private func sums(_ objective: Objective) -> ObjectiveSums? {
        guard let numerator = vector("numerator_slots", objective),
            let exposure = vector("exposure_slots", objective), let known = vector("known_slots", objective)
        else { return nil }
        return ObjectiveSums(numerator: numerator, exposure: exposure, isKnown: known.map { $0 != 0 })
    }

    private var verdict: ObjectiveVerdict? {
        guard let text = values.text("breaches"),
            let breaches = try? JSONDecoder().decode([ObjectiveBreach].self, from: Data(text.utf8)),
            let outcome = values.label("forecast").flatMap(BreachWarning.Outcome.init)
        else { return nil }
        var verdict = ObjectiveVerdict()
        verdict.value = values.number("value")
        verdict.breaches = breaches
        verdict.knownRatio = values.number("known_ratio") ?? 0
        (verdict.budgetSpent, verdict.burnRate) = (values.number("budget_spent"), values.number("burn_rate"))
        verdict.exhaustedUs = values.integer("exhausted_at")
        verdict.exhaustionExpectedUs = values.integer("exhaustion_expected")
        verdict.warning.outcome = outcome
        verdict.warning.expectedUs = values.integer("breach_expected")
        verdict.warning.earliestUs = values.integer("breach_earliest")
        verdict.warning.latestUs = values.integer("breach_latest")
        return verdict
    }

    /// Zeros where it is missing; nil where it is damaged.
    private func vector(_ name: String, _ objective: Objective) -> [Int64]? {
        var slots = [Int64](repeating: 0, count: objective.slotsPerDay)
        guard let bytes = values.bytes(name) else { return slots }
        var room = slots.mutableSpan
        let isWhole = SlotVector.decode(bytes.span, into: &room, at: 0, count: objective.slotsPerDay)
        return isWhole ? slots : nil
    }
}

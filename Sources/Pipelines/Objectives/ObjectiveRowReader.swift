import Analysis
import Columns
import Foundation

/// Reads rows of `objectives_day`.
struct ObjectiveRowReader {
    private let batch: Batch
    private let dayUs: Int64

    init(_ batch: Batch, dayUs: Int64) {
        self.batch = batch
        self.dayUs = dayUs
    }

    /// Nil where the row does not say what it must.
    func record(_ row: Int) -> ObjectiveRecord? {
        guard let objective = objective(row), let sums = sums(row, objective), let verdict = verdict(row) else {
            return nil
        }
        var record = ObjectiveRecord(
            objective: objective, dayUs: dayUs, sums: sums, maintenance: text("maintenance", row) ?? "[]",
            definition: text("definition", row))
        record.verdict = verdict
        return record
    }

    private func objective(_ row: Int) -> Objective? {
        guard let name = label("objective", row), let measure = label("metric", row).flatMap(ObjectiveMeasure.init),
            let attributes = text("attributes", row).flatMap(AttributeText.parse),
            let bound = label("bound", row).flatMap(Objective.Bound.init), let target = number("target", row)
        else { return nil }
        var objective = Objective(
            name: name, measure: measure, attributes: attributes, bound: bound, value: target)
        objective.windowUs = integer("window_seconds", row).map { $0 * 1_000_000 } ?? objective.windowUs
        objective.holdUs = integer("for_seconds", row).map { $0 * 1_000_000 } ?? objective.holdUs
        return objective
    }

    private func sums(_ row: Int, _ objective: Objective) -> ObjectiveSums? {
        guard let numerator = vector("numerator_slots", row, objective),
            let exposure = vector("exposure_slots", row, objective), let known = vector("known_slots", row, objective)
        else { return nil }
        return ObjectiveSums(numerator: numerator, exposure: exposure, isKnown: known.map { $0 != 0 })
    }

    private func verdict(_ row: Int) -> ObjectiveVerdict? {
        guard let text = text("breaches", row),
            let breaches = try? JSONDecoder().decode([ObjectiveBreach].self, from: Data(text.utf8)),
            let outcome = label("forecast", row).flatMap(BreachWarning.Outcome.init)
        else { return nil }
        var verdict = ObjectiveVerdict()
        verdict.value = number("value", row)
        verdict.breaches = breaches
        verdict.knownRatio = number("known_ratio", row) ?? 0
        (verdict.budgetSpent, verdict.burnRate) = (number("budget_spent", row), number("burn_rate", row))
        verdict.exhaustedUs = integer("exhausted_at", row)
        verdict.exhaustionExpectedUs = integer("exhaustion_expected", row)
        verdict.warning.outcome = outcome
        verdict.warning.expectedUs = integer("breach_expected", row)
        verdict.warning.earliestUs = integer("breach_earliest", row)
        verdict.warning.latestUs = integer("breach_latest", row)
        return verdict
    }

    // MARK: - Values

    private func label(_ name: String, _ row: Int) -> String? { batch[Key<LabelColumn>(name)].text(row) }

    private func text(_ name: String, _ row: Int) -> String? { batch[Key<TextColumn>(name)].text(row) }

    private func number(_ name: String, _ row: Int) -> Double? {
        let value = batch[Key<NumberColumn<Double>>(name)].values[row]
        return value.isMissing ? nil : value
    }

    private func integer(_ name: String, _ row: Int) -> Int64? {
        let value = batch[Key<NumberColumn<Int64>>(name)].values[row]
        return value.isMissing ? nil : value
    }

    /// Zeros where it is missing; nil where it is damaged.
    private func vector(_ name: String, _ row: Int, _ objective: Objective) -> [Int64]? {
        let column = batch[Key<TextColumn>(name)]
        var values = [Int64](repeating: 0, count: objective.slotsPerDay)
        guard !column.isMissing(row) else { return values }
        let bytes = Array(column[row])
        var room = values.mutableSpan
        let isWhole = SlotVector.decode(bytes.span, into: &room, at: 0, count: objective.slotsPerDay)
        return isWhole ? values : nil
    }
}

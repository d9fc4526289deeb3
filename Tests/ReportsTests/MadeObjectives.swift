import Reports

@testable import Analysis

/// Objectives of a window, made for the laws of sections: one of each sort, every part of them told once.
enum MadeObjectives {
    static func findings(_ window: TimeWindow, name: String) -> ObjectiveFindings {
        ObjectiveFindings([broken(window, name), slow(window, name), silent(window, name)].compactMap { $0 })
    }

    /// A share whose budget is nearly gone after an outage.
    static func broken(_ window: TimeWindow, _ name: String) -> ObjectiveFinding? {
        var objective = Objective(
            name: name, measure: .availability, attributes: AttributeSet([AttributeSet.Pair("service", name)]),
            bound: .atLeast, value: 0.9995)
        objective.windowUs = 3 * TimeWindow.dayUs
        var sums = ObjectiveSums(unknown: objective.slotsPerDay)
        for slot in 0..<sums.count {
            (sums.exposure[slot], sums.isKnown[slot]) = (1_000, true)
            sums.numerator[slot] = (100..<112).contains(slot) ? 30 : 0
        }
        var record = ObjectiveRecord(objective: objective, dayUs: window.fromUs, sums: sums, maintenance: "[]")
        record.verdict = ObjectiveJudge(objective).verdict(sums, endUs: window.toUs)
        record.verdict.exhaustionExpectedUs = window.toUs + TimeWindow.hourUs
        return ObjectiveFinding([record], course: BudgetCourse(objective, sums, endUs: window.toUs))
    }

    /// A value that was kept and will not be.
    private static func slow(_ window: TimeWindow, _ name: String) -> ObjectiveFinding? {
        let objective = Objective(
            name: name + " ", measure: .metric(.costPerCallUsd), attributes: AttributeSet(), bound: .atMost, value: 0.02
        )
        var sums = ObjectiveSums(unknown: objective.slotsPerDay)
        for slot in 0..<sums.count {
            (sums.exposure[slot], sums.numerator[slot], sums.isKnown[slot]) = (100, 1_500_000_000, true)
        }
        var record = ObjectiveRecord(objective: objective, dayUs: window.fromUs, sums: sums, maintenance: "[]")
        record.verdict = ObjectiveJudge(objective).verdict(sums, endUs: window.toUs)
        record.verdict.warning.outcome = .told
        record.verdict.warning.earliestUs = window.toUs + 20 * TimeWindow.hourUs
        record.verdict.warning.expectedUs = window.toUs + 30 * TimeWindow.hourUs
        return ObjectiveFinding([record], course: nil)
    }

    /// One of which nothing is known.
    private static func silent(_ window: TimeWindow, _ name: String) -> ObjectiveFinding? {
        let objective = Objective(
            name: name + "  ", measure: .metric(.calls), attributes: AttributeSet(), bound: .atLeast, value: 10)
        let sums = ObjectiveSums(unknown: objective.slotsPerDay)
        return ObjectiveFinding(
            [ObjectiveRecord(objective: objective, dayUs: window.fromUs, sums: sums, maintenance: "[]")], course: nil)
    }
}

import Analysis
import Columns
import Settings

/// Reads what is to be told of objectives over some days, from their table alone.
struct ObjectiveGathering {
    let tables: WorkspaceTables

    private var store: TableStore { tables.objectivesDay }

    /// What a report over some days tells.
    func findings(_ days: DayRange) throws(PipelineError) -> ObjectiveFindings {
        let live = store.liveDays
        var history = ObjectiveHistory()
        var names: Set<String> = []
        var longestDays = 1
        for day in live where days.contains(day) {
            let records = try ObjectiveTable.records(store.rows(of: day), dayUs: day.startUs)
            names.formUnion(records.map(\.objective.name))
            longestDays = max(longestDays, records.map { Self.windowDays($0.objective) }.max() ?? 1)
            history.add(day, records)
        }
        guard !names.isEmpty else { return ObjectiveFindings() }
        for day in live where day < days.from && days.to.ordinal - day.ordinal <= longestDays {
            history.add(day, try ObjectiveTable.records(store.rows(of: day), dayUs: day.startUs))
        }
        return ObjectiveFindings(names.sorted().compactMap { finding($0, days, history) })
    }

    /// Names of the objectives that were not met on some of these days.
    func notMet(_ days: [Day]) throws(PipelineError) -> [String] {
        var names: Set<String> = []
        let live = Set(store.liveDays)
        for day in days where live.contains(day) {
            let records = try ObjectiveTable.records(store.rows(of: day), dayUs: day.startUs)
            names.formUnion(records.filter { $0.isMet == false }.map(\.objective.name))
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private func finding(_ name: String, _ days: DayRange, _ history: ObjectiveHistory) -> ObjectiveFinding? {
        let records = days.days.flatMap(history.records(of:)).filter { $0.objective.name == name }
        guard let last = records.last else { return nil }
        let day = Day(ofUs: last.dayUs)
        let sums = history.sums(last, upTo: day, count: Self.windowDays(last.objective))
        return ObjectiveFinding(
            records, course: BudgetCourse(last.objective, sums, endUs: day.next.startUs))
    }

    private static func windowDays(_ objective: Objective) -> Int {
        objective.budget == nil ? 1 : Int((objective.windowUs + TimeWindow.dayUs - 1) / TimeWindow.dayUs)
    }
}

import Analysis

/// What was promised, and whether it was kept.
public struct ObjectiveList: Section {
    public static let name = "objectives"
    public static let title = "Objectives"

    /// Objectives shown one by one: those that were not kept or may not be, and then those with a budget.
    public var detailed = 8

    public init() {}

    public func blocks(for results: Results) -> [Block] {
        let items = results.objectives.items
        guard !results.traffic.isEmpty, !items.isEmpty else { return [] }
        let details = items.filter { $0.isMet == false || $0.last.warning.outcome == .told || $0.course != nil }
            .prefix(detailed).enumerated()
            .flatMap { ObjectiveDetail($1, place: $0 + 1, results: results).blocks }
        return [.table(table(items))] + details + [.query(query(results))]
    }

    private func table(_ items: [ObjectiveFinding]) -> Table {
        let columns: [Column] = [
            .text("objective", "Objective"), .text("promise", "Promise"), .text("where", "Where"),
            .number("value", "Value"), .text("kept", "Kept"), .number("breaches", "Breaches"),
            .number("budget_left", "Budget left"), .number("burn_rate", "Burn rate"), .number("known", "Known"),
        ]
        var table = Table("list", "Those not kept first", columns: columns, rows: items.map(row))
        table.remark = """
            Kept: no breach on any day, and budget left at the end of each. Budget left is that of the window that ends \
            with the last day; burn rate 1 spends it just as the window ends. Known is how much of that window, or of \
            the last day for a value, archives cover outside of maintenance.
            """
        return table
    }

    private func row(_ item: ObjectiveFinding) -> [Cell] {
        let objective = item.objective
        return [
            .name(objective.name), .words(ObjectiveWords.promise(objective)),
            objective.attributes.isEmpty ? .words("all requests") : .name(objective.attributes.description),
            item.value.map { .words(ObjectiveWords.value($0, objective)) } ?? .missing,
            .words(Self.kept(item)), .quantity(Quantity(Double(item.breaches.count), .count("breaches"))),
            item.last.budgetSpent.map { .quantity(Quantity(1 - $0, .ratio)) } ?? .missing,
            item.last.burnRate.map { .words(ObjectiveWords.times($0)) } ?? .missing,
            .quantity(Quantity(item.last.knownRatio, .ratio)),
        ]
    }

    /// `no, critical`
    static func kept(_ item: ObjectiveFinding) -> String {
        switch item.isMet {
        case nil: "not known"
        case true?: "yes"
        case false?: item.severity.map { "no, " + IncidentText.title($0).lowercased() } ?? "no, budget spent"
        }
    }

    private func query(_ results: Results) -> Query {
        let (from, to) = (TimeText.rfc3339(results.window.fromUs), TimeText.rfc3339(results.window.toUs))
        return Query(
            "Objectives by day",
            sql: """
                SELECT date, objective, target, value, unit, is_met, severity, budget_spent, burn_rate
                FROM delta_scan('tables/objectives_day')
                WHERE date >= DATE '\(from.prefix(10))' AND date < DATE '\(to.prefix(10))'
                ORDER BY objective, date;
                """)
    }
}

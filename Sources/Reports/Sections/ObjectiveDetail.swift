import Analysis

/// One objective: what became of it, its breaches, and what is to be expected.
struct ObjectiveDetail {
    let item: ObjectiveFinding
    /// In the list, from 1.
    let place: Int
    let results: Results

    /// Breaches in the table.
    private static let listed = 20

    init(_ item: ObjectiveFinding, place: Int, results: Results) {
        (self.item, self.place, self.results) = (item, place, results)
    }

    private var objective: Objective { item.objective }

    var blocks: [Block] {
        let parts: [Block?] = [budget, outlook, breaches.map(Block.table), chart.map(Block.chart)]
        return [.heading("\(place). \(ObjectiveWords.title(objective.measure)) \(ObjectiveWords.bound(objective))")]
            + [.prose(summary)] + parts.compactMap { $0 }
    }

    private var summary: Prose {
        let place = IncidentText.place(objective.attributes)
        guard let value = item.value else {
            return "\(name: objective.name), of \(place): there was nothing to measure."
        }
        let kept: Prose =
            switch item.isMet {
            case false?: "\(strong: "not kept")"
            default: "kept"
            }
        return "\(name: objective.name), of \(place): \(words: ObjectiveWords.value(value, objective)), \(kept)."
    }

    private var budget: Block? {
        guard let spent = item.last.budgetSpent else { return nil }
        let days = TimeText.length(objective.windowUs)
        var prose: Prose =
            spent < 1
            ? "\(Quantity(1 - spent, .ratio)) of the budget of \(words: days) is left"
            : "The budget of \(words: days) is gone, \(words: ObjectiveWords.times(spent)) over"
        if let goneUs = item.last.exhaustedUs { prose = "\(prose), since \(words: results.incidentMoment(goneUs))" }
        if let rate = item.last.burnRate, rate > 0 {
            prose = "\(prose); the last day spent it \(words: ObjectiveWords.times(rate)) as fast as it may"
        }
        if let soonUs = item.last.exhaustionExpectedUs {
            prose = "\(prose), and at this rate it is gone on \(time: soonUs)"
        }
        return .prose("\(prose).")
    }

    private var outlook: Block? {
        let warning = item.last.warning
        guard let expectedUs = warning.expectedUs, let earliestUs = warning.earliestUs else { return nil }
        let when: Prose =
            warning.latestUs.map { "Between \(time: earliestUs) and \(time: $0)" }
            ?? "At the earliest from \(time: earliestUs) on"
        return .note(
            Note(
                .warning, "At this pace \(ObjectiveWords.limit(objective))",
                ["\(when), most likely from \(time: expectedUs) on."]))
    }

    private var breaches: Table? {
        guard !item.breaches.isEmpty else { return nil }
        let columns: [Column] = [
            .text("severity", "Severity"), .text("since", "Since (UTC)"), .text("until", "Until (UTC)"),
            .text("peak", "Worst (UTC)"), .text("rule", "Rule"), .number("observed", observedTitle),
            .number("budget_spent", "Budget spent"),
        ]
        var table = Table(
            "breaches_\(place)", "Breaches", columns: columns, rows: item.breaches.prefix(Self.listed).map(row)
        ).compacted
        let rest = item.breaches.count - Self.listed
        if rest > 0 { table.remark = "\(words: String(rest)) more are in the table objectives_day." }
        return table
    }

    private var observedTitle: String { objective.budget == nil ? "At worst" : "Bad requests" }

    private func row(_ breach: ObjectiveBreach) -> [Cell] {
        [
            .words(IncidentText.title(breach.severity)), .minute(breach.startUs), .minute(breach.endUs),
            .minute(breach.peakUs), .words(breach.rule),
            .words(
                objective.budget == nil
                    ? ObjectiveWords.value(breach.observed, objective) : ObjectiveWords.share(breach.observed)),
            breach.budgetSpent.map { .quantity(Quantity($0, .ratio)) } ?? .missing,
        ]
    }

    private var chart: Chart? {
        guard let course = item.course, !course.left.isBlank else { return nil }
        return Chart(
            "budget_\(place)", "Budget left",
            meaning: "What is left of the error budget of " + TimeText.length(objective.windowUs)
                + "; the line behind spends it evenly",
            lines: [Line("Budget left", .volume, course.left), Line("Even pace", .baseline, course.even)],
            gaps: course.left.gaps)
    }
}

import Analysis

/// What a report's first sentences say of objectives.
struct ObjectiveSentence {
    let findings: ObjectiveFindings

    init(_ results: Results) { findings = results.objectives }

    /// Names that are told.
    private static let named = 3

    /// Nil where nothing was promised.
    var prose: Prose? {
        let known = findings.items.filter { $0.isMet != nil }
        guard !known.isEmpty else { return nil }
        let all = TimeText.counted(Int64(known.count), "objective")
        let broken = findings.notMet
        guard !broken.isEmpty else {
            return known.count == 1 ? "The objective was kept." : "All of \(words: all) were kept."
        }
        let names = broken.prefix(Self.named).enumerated().reduce("" as Prose) { prose, item in
            item.offset == 0
                ? "\(name: item.element.objective.name)" : "\(prose), \(name: item.element.objective.name)"
        }
        let rest = broken.count - Self.named
        let more: Prose = rest > 0 ? " and \(words: String(rest)) more" : ""
        let count = "\(broken.count) of \(all) not kept"
        return "\(strong: count): \(names)\(more)."
    }
}

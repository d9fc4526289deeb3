/// Tells each trouble once where several rules have found it.
struct BreachFolding {
    private let counts: CumulativeCounts

    init(_ counts: CumulativeCounts) { self.counts = counts }

    /// Leaves out what is mostly made of the bad calls of graver breaches, or of those of an earlier rule.
    ///
    /// - Parameter breaches: rule by rule, the gravest rules first.
    func folded(_ breaches: [Breach]) -> [Breach] {
        var kept: [Breach] = []
        let ordered = breaches.enumerated().sorted {
            ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
        }
        for (_, breach) in ordered {
            let bad = counts[breach.start..<breach.end + 1].bad
            let told = kept.reduce(Int64(0)) { $0 + shared($1, breach) }
            if told * 2 < bad { kept.append(breach) }
        }
        return kept.sorted { ($0.start, $1.severity, $0.end) < ($1.start, $0.severity, $1.end) }
    }

    private func shared(_ left: Breach, _ right: Breach) -> Int64 {
        let (from, to) = (max(left.start, right.start), min(left.end, right.end))
        return from <= to ? counts[from..<to + 1].bad : 0
    }
}

/// What a report tells of one objective over its window.
public struct ObjectiveFinding: Sendable, Equatable {
    public let objective: Objective
    /// Over the days of the window that are known, in the measure's unit.
    public let value: Double?
    /// Of all days of the window, each once, in order of time.
    public let breaches: [ObjectiveBreach]
    /// As it stood at the end of the last day.
    public let last: ObjectiveVerdict
    /// Whether it was kept on every day of the window; nil where nothing is known.
    public let isMet: Bool?
    /// Nil where there is no budget.
    public let course: BudgetCourse?

    /// Nil without a record.
    ///
    /// - Parameters:
    ///   - records: of one objective, by day; those defined otherwise than the last one are left out.
    ///   - course: sums of the days of the budget's window.
    public init?(_ records: [ObjectiveRecord], course: BudgetCourse?) {
        guard let last = records.last else { return nil }
        let alike = records.filter { $0.objective == last.objective }
        objective = last.objective
        self.last = last.verdict
        self.course = course
        var sums = ObjectiveSums(unknown: 0)
        for record in alike { sums.append(record.sums) }
        let totals = sums.totals
        value = objective.quantity(
            numerator: totals.numerator, exposure: totals.exposure,
            knownUs: Int64(totals.known) * objective.slotUs)
        breaches = Self.joined(alike.flatMap(\.verdict.breaches))
        let verdicts = alike.compactMap(\.isMet)
        isMet = verdicts.isEmpty ? nil : !verdicts.contains(false)
    }

    /// The gravest of the breaches.
    public var severity: Severity? { breaches.map(\.severity).max() }

    /// A breach over midnight is told by both days: the later one knows more of it.
    private static func joined(_ breaches: [ObjectiveBreach]) -> [ObjectiveBreach] {
        var kept: [ObjectiveBreach] = []
        for breach in breaches {
            if let same = kept.firstIndex(where: { $0.rule == breach.rule && $0.touches(breach) }) {
                kept[same] = breach
            } else {
                kept.append(breach)
            }
        }
        return kept.sorted { ($0.startUs, $1.severity, $0.rule) < ($1.startUs, $0.severity, $1.rule) }
    }
}

extension ObjectiveBreach {
    fileprivate func touches(_ other: ObjectiveBreach) -> Bool { touches(fromUs: other.startUs, toUs: other.endUs) }
}

/// What a report tells of all objectives.
public struct ObjectiveFindings: Sendable, Equatable {
    /// Those not kept first, the gravest of them at the top; then by name.
    public let items: [ObjectiveFinding]

    public init(_ items: [ObjectiveFinding] = []) {
        self.items = items.sorted { left, right in
            if left.rank != right.rank { return left.rank > right.rank }
            return left.objective.name.utf8.lexicographicallyPrecedes(right.objective.name.utf8)
        }
    }

    public var notMet: [ObjectiveFinding] { items.filter { $0.isMet == false } }
}

extension ObjectiveFinding {
    /// How urgent it is.
    fileprivate var rank: Int {
        if severity == .critical { return 4 }
        if isMet == false { return 3 }
        return last.warning.outcome == .told ? 2 : isMet == nil ? 0 : 1
    }
}

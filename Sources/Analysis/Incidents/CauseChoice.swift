/// The cause of the leading anomaly: what localisation finds in either call table, or the anomaly's own
/// attributes where it finds nothing better.
struct CauseChoice {
    let universe: IncidentFinder.Universe
    /// The likeliest first.
    let causes: [AttributeSet]
    let equivalents: [AttributeSet]
    /// Share of the leading anomaly's excess that the first cause explains.
    let explained: Double
    let confidence: Double

    var cause: AttributeSet { causes.first ?? AttributeSet() }

    private struct Candidate {
        let universe: IncidentFinder.Universe
        let attributes: AttributeSet
        let equivalents: [AttributeSet]
        let share: Double
        let deviance: Double
        let contrast: Double
        let confidence: Double

        /// A consumer that explains nearly everything.
        var namesConsumer: Bool { attributes["consumer"] != nil && share >= 0.75 }
    }

    /// A cause that is known beforehand.
    init(_ cause: AttributeSet, _ view: View) {
        universe = view.universes(knowing: cause).first ?? .calls
        causes = [cause]
        equivalents = []
        explained = 1
        confidence = 1
    }

    /// A cause must deviate at least this many times as much as the rest.
    private static let leastContrast = 1.6

    init(_ lead: Anomaly, _ view: View, leastShare: Double) {
        var candidates: [Candidate] = []
        for universe in IncidentFinder.Universe.allCases {
            guard let sums = view[universe] else { continue }
            for cause in LeafLocalisation(sums, lead.metric).causes(isUp: lead.isUp) {
                candidates.append(Self.candidate(lead, universe, view, sums, cause))
            }
        }
        let fallback = view.universes(knowing: lead.attributes).first ?? .calls
        let fitting = candidates.filter { $0.share >= leastShare && $0.contrast >= Self.leastContrast }.sorted(
            by: Self.isLikelier)
        if let first = fitting.first {
            universe = first.universe
            let finer = view[first.universe].flatMap { CauseRefinement($0, lead.metric).refined(first.attributes) }
            let sets = [first.attributes] + first.equivalents
            let places = finer == nil ? sets.compactMap { Self.place(of: $0, first, lead, view) } : []
            let named = [finer].compactMap(\.self) + places + sets
            let known = Self.unique(named + fitting.map(\.attributes) + [lead.attributes])
            let status = Self.status(of: first.attributes, lead, view[universe])
            causes = Self.unique(known.prefix(2) + status + known.dropFirst(2))
            equivalents = finer == nil ? first.equivalents : []
            explained = first.share
            confidence = first.confidence
        } else {
            universe = fallback
            let cause = Self.isEverywhere(lead, view[fallback]) ? AttributeSet() : lead.attributes
            causes = [cause] + Self.status(of: cause, lead, view[fallback])
            equivalents = []
            explained = 1
            confidence = lead.confidence / 2
        }
    }

    /// Localisation names a consumer only where others do not deviate; then all that the other table can tell is
    /// what this consumer has in common with some others. Else the larger deviance counts.
    private static func isLikelier(_ left: Candidate, _ right: Candidate) -> Bool {
        let (leftNames, rightNames) = (left.namesConsumer, right.namesConsumer)
        return leftNames == rightNames ? left.deviance > right.deviance : leftNames
    }

    private static func candidate(
        _ lead: Anomaly, _ universe: IncidentFinder.Universe, _ view: View, _ sums: LeafSums, _ cause: RootCause
    ) -> Candidate {
        let explanation = Explanation(sums, lead.metric, cause: cause.attributes)
        return Candidate(
            universe: universe, attributes: cause.attributes, equivalents: cause.equivalents,
            share: share(of: lead, explanation, cause.attributes, universe, view), deviance: explanation.deviance,
            contrast: explanation.contrast(in: AttributeSet()), confidence: cause.confidence)
    }

    /// How much of the lead a cause explains, by its own table or, where that does not know the lead, by comparison.
    private static func share(
        of lead: Anomaly, _ explanation: Explanation, _ cause: AttributeSet, _ universe: IncidentFinder.Universe,
        _ view: View
    ) -> Double {
        let isKnown = view[universe]?.book.knows(lead.attributes) ?? false
        return isKnown ? explanation.share(of: lead.attributes) : view.compared(cause, universe, with: lead)
    }

    private static func status(of cause: AttributeSet, _ lead: Anomaly, _ sums: LeafSums?) -> [AttributeSet] {
        [sums.flatMap { CauseStatus($0, lead.metric).status(of: cause) }].compactMap(\.self)
    }

    /// The status says how calls ended: where what is besides it explains as much, that comes first.
    private static func place(
        of cause: AttributeSet, _ first: Candidate, _ lead: Anomaly, _ view: View
    ) -> AttributeSet? {
        let place = AttributeSet(cause.pairs.filter { $0.name != LeafIndex.status })
        guard place != cause, !place.isEmpty, let sums = view[first.universe] else { return nil }
        let explanation = Explanation(sums, lead.metric, cause: place)
        let share = share(of: lead, explanation, place, first.universe, view)
        let isAsGood = share >= 0.9 * first.share && explanation.contrast(in: AttributeSet()) >= leastContrast
        return isAsGood ? place : nil
    }

    /// Whether all other calls deviate as the lead's do.
    private static func isEverywhere(_ lead: Anomaly, _ sums: LeafSums?) -> Bool {
        guard let sums, !lead.attributes.isEmpty else { return lead.attributes.isEmpty }
        let contrast = Explanation(sums, lead.metric, cause: lead.attributes).contrast(in: AttributeSet())
        return contrast > 0 && contrast < leastContrast
    }

    private static func unique(_ sets: [AttributeSet]) -> [AttributeSet] {
        sets.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}

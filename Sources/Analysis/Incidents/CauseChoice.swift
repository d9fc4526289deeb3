/// The cause of the leading anomaly: what localisation finds in either call table, or the anomaly's own
/// attributes where it finds nothing better.
struct CauseChoice {
    let universe: IncidentFinder.Universe
    /// The likeliest first.
    let causes: [AttributeSet]
    private(set) var equivalents: [AttributeSet]
    /// Share of the leading anomaly's excess that the first cause explains.
    let explained: Double
    let confidence: Double

    var cause: AttributeSet { causes.first ?? AttributeSet() }

    private struct Candidate {
        let universe: IncidentFinder.Universe
        let sums: LeafSums
        let attributes: AttributeSet
        let equivalents: [AttributeSet]
        let confidence: Double
        private(set) var share = 0.0
        private(set) var deviance = 0.0
        private(set) var contrast = 0.0

        /// - Parameter place: where a cause was looked for.
        init(_ universe: IncidentFinder.Universe, _ sums: LeafSums, _ cause: RootCause, place: AttributeSet) {
            (self.universe, self.sums) = (universe, sums)
            attributes = place.joined(cause.attributes) ?? cause.attributes
            equivalents = cause.equivalents.compactMap(place.joined)
            confidence = cause.confidence
        }

        mutating func measure(by lead: Anomaly, _ view: View, within attributes: AttributeSet) {
            let explanation = Explanation(sums, lead.metric, cause: self.attributes)
            share = CauseChoice.share(of: lead, explanation, self.attributes, universe, view)
            deviance = explanation.deviance
            contrast = explanation.contrast(in: attributes)
        }

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
        let ofAll = Self.candidates(lead, view, within: AttributeSet(), leastShare)
        if let first = ofAll.first {
            let names = CauseNames(first.sums)
            let finer = CauseRefinement(first.sums, lead.metric).refined(first.attributes)
            let sets = names.tightestFirst([first.attributes] + first.equivalents).map(names.withoutMethod)
            let wider = names.wider(sets[0], lead.metric, leastShare: leastShare)
            let named =
                finer.map { [names.plain($0, without: first.attributes)] + sets }
                ?? sets.compactMap { Self.place(of: $0, first, lead, view) } + sets.prefix(1) + wider
                + sets.dropFirst()
            self.init(first, named + ofAll.map(\.attributes) + [lead.attributes], lead)
            equivalents = finer == nil ? first.equivalents : []
        } else if !lead.attributes.isEmpty,
            let first = Self.candidates(lead, view, within: lead.attributes, leastShare).first
        {
            self.init(first, [first.attributes] + first.equivalents + [lead.attributes], lead)
        } else {
            self.init(itself: lead, view, leastShare)
        }
    }

    /// A cause that was found, by its names, the most telling first.
    private init(_ found: Candidate, _ names: [AttributeSet], _ lead: Anomaly) {
        let names = Self.unique(names)
        universe = found.universe
        causes = Self.unique(names.prefix(2) + Self.status(of: found.attributes, lead, found.sums) + names.dropFirst(2))
        equivalents = found.equivalents
        explained = found.share
        confidence = found.confidence
    }

    /// A lead that nothing explains is its own cause, unless all other calls deviate as its do.
    private init(itself lead: Anomaly, _ view: View, _ leastShare: Double) {
        universe = view.universes(knowing: lead.attributes).first ?? .calls
        let sums = view[universe]
        let cause = Self.isEverywhere(lead, sums) ? AttributeSet() : lead.attributes
        let wider = sums.map { CauseNames($0).wider(cause, lead.metric, leastShare: leastShare) } ?? []
        causes = [cause] + wider + Self.status(of: cause, lead, sums)
        equivalents = []
        explained = 1
        confidence = lead.confidence / 2
    }

    /// What localisation finds in both tables and explains the lead, the likeliest first.
    private static func candidates(
        _ lead: Anomaly, _ view: View, within attributes: AttributeSet, _ leastShare: Double
    ) -> [Candidate] {
        let all = IncidentFinder.Universe.allCases.flatMap { universe -> [Candidate] in
            guard let sums = view[universe], sums.book.knows(attributes) else { return [] }
            return LeafLocalisation(sums, lead.metric, within: attributes).causes(isUp: lead.isUp).map { cause in
                var candidate = Candidate(universe, sums, cause, place: attributes.without(LeafIndex.status))
                candidate.measure(by: lead, view, within: attributes)
                return candidate
            }
        }
        return all.filter { $0.share >= leastShare && $0.contrast >= leastContrast }.sorted(by: isLikelier)
    }

    /// Localisation names a consumer only where others do not deviate; then all that the other table can tell is
    /// what this consumer has in common with some others. Else the larger deviance counts.
    private static func isLikelier(_ left: Candidate, _ right: Candidate) -> Bool {
        let (leftNames, rightNames) = (left.namesConsumer, right.namesConsumer)
        return leftNames == rightNames ? left.deviance > right.deviance : leftNames
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

    /// The status says how calls ended: where what is besides it explains as much, that comes first. A method alone is
    /// no place.
    private static func place(
        of cause: AttributeSet, _ first: Candidate, _ lead: Anomaly, _ view: View
    ) -> AttributeSet? {
        let place = cause.without(LeafIndex.status)
        guard place != cause, place.pairs.contains(where: { $0.name != LeafIndex.method }),
            let sums = view[first.universe]
        else { return nil }
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

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
            let others = ofAll.map(\.attributes) + [lead.attributes]
            if let finer = CauseRefinement(first.sums, lead.metric).refined(first.attributes) {
                let name = CauseNames(first.sums).withoutImplied(finer, among: first.attributes)
                self.init(first, [name] + Self.equals(of: first) + others, lead, equivalents: [])
            } else {
                let names = Self.names(of: first, lead, view, leastShare)
                self.init(first, names + others, lead, equivalents: first.equivalents)
            }
        } else if !lead.attributes.isEmpty,
            let first = Self.candidates(lead, view, within: lead.attributes, leastShare).first
        {
            let names = [first.attributes] + first.equivalents + [lead.attributes]
            self.init(first, names, lead, equivalents: first.equivalents)
        } else {
            self.init(itself: lead, view, leastShare)
        }
    }

    /// A cause that was found, by its names, the most telling first.
    private init(_ found: CauseCandidate, _ names: [AttributeSet], _ lead: Anomaly, equivalents: [AttributeSet]) {
        let names = Self.unique(names)
        universe = found.universe
        causes = Self.unique(names.prefix(2) + Self.status(of: found.attributes, lead, found.sums) + names.dropFirst(2))
        self.equivalents = equivalents
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
    ) -> [CauseCandidate] {
        let all = IncidentFinder.Universe.allCases.flatMap { universe -> [CauseCandidate] in
            guard let sums = view[universe], sums.book.knows(attributes) else { return [] }
            return LeafLocalisation(sums, lead.metric, within: attributes).causes(isUp: lead.isUp).map {
                CauseCandidate($0, of: lead, view, universe, sums, within: attributes)
            }
        }
        return all.filter { $0.share >= leastShare && $0.contrast >= leastContrast }.sorted(
            by: CauseCandidate.isLikelier)
    }

    // MARK: - Names

    /// The place first, then the cause, what is wider, and other names of the same calls.
    private static func names(
        of first: CauseCandidate, _ lead: Anomaly, _ view: View, _ leastShare: Double
    ) -> [AttributeSet] {
        let sets = equals(of: first)
        let wider = CauseNames(first.sums).wider(sets[0], lead.metric, leastShare: leastShare)
        let places = sets.compactMap { place(of: $0, first, lead, view) }
        return places + [sets[0]] + wider + sets.dropFirst()
    }

    /// The cause and its other names, the tightest first.
    private static func equals(of found: CauseCandidate) -> [AttributeSet] {
        let names = CauseNames(found.sums)
        return names.tightestFirst([found.attributes] + found.equivalents).map(names.withoutMethod)
    }

    private static func status(of cause: AttributeSet, _ lead: Anomaly, _ sums: LeafSums?) -> [AttributeSet] {
        [sums.flatMap { CauseStatus($0, lead.metric).status(of: cause) }].compactMap(\.self)
    }

    /// The status says how calls ended: where what is besides it explains as much, that comes first. A method alone is
    /// no place.
    private static func place(
        of cause: AttributeSet, _ first: CauseCandidate, _ lead: Anomaly, _ view: View
    ) -> AttributeSet? {
        let place = cause.without(LeafIndex.status)
        guard place != cause, !place.without(LeafIndex.method).isEmpty,
            view.share(of: lead, by: place, first.universe) >= 0.9 * first.share
        else { return nil }
        let contrast = Explanation(first.sums, lead.metric, cause: place).contrast(in: AttributeSet())
        return contrast >= leastContrast ? place : nil
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

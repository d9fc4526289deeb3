/// A cause that localisation found in one of the call tables, measured by the anomaly that it is to explain.
struct CauseCandidate {
    let universe: IncidentFinder.Universe
    let sums: LeafSums
    let attributes: AttributeSet
    let equivalents: [AttributeSet]
    let confidence: Double
    /// How much of the anomaly it explains, 0...1.
    let share: Double
    /// How much likelier its calls are with a rate of their own.
    let deviance: Double
    /// How much more its calls deviate than others.
    let contrast: Double

    /// - Parameter attributes: of the calls among which it was looked for; it keeps all of them but the status.
    init(
        _ cause: RootCause, of lead: Anomaly, _ view: View, _ universe: IncidentFinder.Universe, _ sums: LeafSums,
        within attributes: AttributeSet
    ) {
        (self.universe, self.sums) = (universe, sums)
        let place = attributes.without(LeafIndex.status)
        self.attributes = place.joined(cause.attributes) ?? cause.attributes
        equivalents = cause.equivalents.compactMap(place.joined)
        confidence = cause.confidence
        let explanation = Explanation(sums, lead.metric, cause: self.attributes)
        share = view.share(of: lead, by: self.attributes, universe)
        deviance = explanation.deviance
        contrast = explanation.contrast(in: attributes)
    }

    /// Localisation names a consumer only where others do not deviate; then all that the other table can tell is
    /// what this consumer has in common with some others. Else the larger deviance counts.
    static func isLikelier(_ left: Self, _ right: Self) -> Bool {
        let (leftNames, rightNames) = (left.namesConsumer, right.namesConsumer)
        return leftNames == rightNames ? left.deviance > right.deviance : leftNames
    }

    /// A consumer that explains nearly everything.
    private var namesConsumer: Bool { attributes["consumer"] != nil && share >= 0.75 }
}

/// Where a deviation lies.
public struct Localisation: Sendable, Equatable {
    /// Why there are no causes.
    public enum Silence: String, Sendable, Equatable {
        /// No leaf has data, or there is nothing to compare with.
        case noData = "no_data"
        /// No combination deviates by more than the leaves' own noise.
        case noDeviation = "no_deviation"
        /// Everything deviates alike: no attribute tells where.
        case everywhere = "everywhere"
    }

    /// A combination that explains less than the causes, or nothing for its price.
    public struct Alternative: Sendable, Equatable {
        public let attributes: AttributeSet
        /// As that of `RootCause`, as if there were no causes; below 0 where it does not pay for the combination.
        public let evidence: Double
    }

    /// Those with the most evidence first.
    public let causes: [RootCause]
    /// Part of the whole deviation, 0...1, that the causes explain together.
    public let explained: Double
    /// Nil where there are causes.
    public let silence: Silence?

    /// What a person should look at next, the best first: combinations that overlap with the causes, mostly, or the
    /// nearest to a cause where there is none.
    public let alternatives: [Alternative]

    static let noData = Localisation(causes: [], explained: 0, silence: .noData, alternatives: [])
}

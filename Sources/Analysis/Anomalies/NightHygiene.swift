import Statistics

/// Finds past nights that must not be learned from: nights on which a whole pool of series was stranger
/// than on others, as the side effects of an incident are. The series that were found abnormal are
/// left out anyway; these are the many that it touched a little.
public struct NightHygiene: Sendable {
    /// A night whose upper strengths lie so many robust standard deviations above those of the others is left out.
    public var reach = 3.0
    /// Which part of a night's strengths is looked at.
    public var upperShare = 0.95
    /// Below so many nights none is left out.
    public var leastNights = 5

    public init() {}

    /// - Parameter strengths: of one pool and channel, by night.
    /// - Returns: the places of the nights to leave out; at most two of five.
    public func contaminated(_ strengths: [[Double]]) -> Set<Int> {
        let uppers = strengths.map { Quantiles.quantile(upperShare, of: $0) }
        let known = uppers.compactMap { $0 }
        guard known.count >= leastNights, let spread = Spread.of(known) else { return [] }
        let limit = spread.median + reach * max(spread.deviation, 0.1 * spread.median)
        let strange = uppers.indices.filter { (uppers[$0] ?? 0) > limit }
            .sorted { (uppers[$0] ?? 0, $1) > (uppers[$1] ?? 0, $0) }
        return Set(strange.prefix(known.count * 2 / 5))
    }
}

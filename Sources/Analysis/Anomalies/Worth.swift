/// Whether an anomaly is large enough to be told, however unlikely it is by chance: a person would not act on
/// three calls.
public struct Worth: Sendable {
    /// Calls too many or too few, in all.
    public var leastCalls = 20.0
    /// The same for a consumer: single ones come in bursts.
    public var leastCallsOfConsumer = 60.0
    /// The same as a share of the expected.
    public var leastCallShare = 0.15
    /// Failed, refused or repeated calls beyond the expected.
    public var leastEvents = 3.0
    /// Calls that a mean must rest on.
    public var leastSupport = 15.0
    /// By how much of the expected a mean must differ.
    public var leastMeanShare = 0.05

    /// By how much of the expected anything must differ.
    public var leastShare = 0.0

    public init() {}

    public func isWorthTelling(_ anomaly: Anomaly) -> Bool {
        guard abs(anomaly.relativeChange ?? 1) >= leastShare else { return false }
        switch anomaly.metric.quantity {
        case .count:
            let least = anomaly.attributes["consumer"] == nil ? leastCalls : leastCallsOfConsumer
            return abs(anomaly.excess ?? 0) >= least && abs(anomaly.relativeChange ?? 1) >= leastCallShare
        case .ratio: return abs(anomaly.excess ?? 0) >= leastEvents
        case .logMean, .mean:
            return anomaly.support >= leastSupport && abs(anomaly.relativeChange ?? 1) >= leastMeanShare
        }
    }
}

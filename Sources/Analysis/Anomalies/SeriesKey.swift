/// Which series: a metric of an attribute set on a grid.
public struct SeriesKey: Hashable, Sendable {
    public let attributes: AttributeSet
    public let slotUs: Int64
    public let metric: SeriesMetric

    public init(attributes: AttributeSet, slotUs: Int64, metric: SeriesMetric) {
        self.attributes = attributes
        self.slotUs = slotUs
        self.metric = metric
    }

    /// How narrow a series is. Each family has the same share of the false alarms that are allowed, so that a
    /// service does not have to compete with all pairs of services and regions, nor a consumer with all that it calls.
    public enum Family: Int, Hashable, Sendable, CaseIterable {
        /// All calls, and sets of one attribute.
        case wide
        /// Pairs of attributes.
        case narrow
        /// Consumers, by the hour.
        case consumers
        /// Consumers and what they call.
        case consumerPairs
    }

    public var family: Family {
        let isSingle = attributes.pairs.count < 2
        if attributes["consumer"] != nil { return isSingle ? .consumers : .consumerPairs }
        return isSingle ? .wide : .narrow
    }

    /// Series that are alike enough to be compared with each other: of one quantity and as narrow.
    public var pool: Int {
        let quantity =
            switch metric.quantity {
            case .count: 0
            case .ratio: 1
            case .logMean: 2
            case .mean: 3
            }
        let isPair = attributes.pairs.count > 1 ? 1 : 0
        return (quantity * 2 + isPair) * 2 + (attributes["consumer"] == nil ? 0 : 1)
    }
}

import Columns

/// Table `calls_minute`: calls per minute, service, route, method, provider, model, upstream,
/// region, declared dimensions and status. What each value counts stands at `CallGroups.addValues`.
public struct CallsByMinute: Fold {
    public static let name = CallsMinute.name
    /// The calls that count.
    public let times: TimeRange
    private let grouping: CallGrouping

    /// - Parameter dimensions: the names of the pipeline's own dimensions, at most four; calls
    ///   carry their values as `dimension1` and so on, in this order.
    public init(dimensions: [String] = [], times: TimeRange = .believable) {
        self.times = times
        let declared = CallLabel.dimensions
        precondition(dimensions.count <= declared.count, "\(dimensions.count) dimensions; there may be four")
        grouping = CallGrouping(
            schema: CallsMinute.schema(dimensions: dimensions), windowUs: CallsMinute.windowUs,
            labels: CallsMinute.labels + declared.prefix(dimensions.count), variedLabel: .upstreamAddress, times: times)
    }

    public var schema: TableSchema { grouping.layout.schema }

    public func makePartial() -> CallGroups { CallGroups(grouping) }

    public func fold(_ calls: borrowing CallBatch, into partial: inout CallGroups) { partial.add(calls) }

    public func bytes(of partial: borrowing CallGroups) -> Int { partial.bytes }

    public func finish(_ partial: inout CallGroups, labels calls: borrowing CallBatch) -> [Segment] {
        partial.finish(labels: calls)
    }
}

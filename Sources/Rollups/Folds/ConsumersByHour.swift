import Columns

/// Table `consumers_hour`: calls per hour, consumer, service, route and model. Calls without a
/// consumer are counted too, in rows whose consumer is null, so that the table's sums are those of
/// all calls. What each value counts stands at `CallGroups.addValues`.
public struct ConsumersByHour: Fold {
    public static let name = ConsumersHour.name
    /// The calls that count.
    public let times: TimeRange
    private let grouping: CallGrouping

    public init(times: TimeRange = .believable) {
        self.times = times
        grouping = CallGrouping(
            schema: ConsumersHour.schema, windowUs: ConsumersHour.windowUs, labels: ConsumersHour.labels,
            variedLabel: .consumer, times: times)
    }

    public var schema: TableSchema { grouping.layout.schema }

    public func makePartial() -> CallGroups { CallGroups(grouping) }

    public func fold(_ calls: borrowing CallBatch, into partial: inout CallGroups) { partial.add(calls) }

    public func bytes(of partial: borrowing CallGroups) -> Int { partial.bytes }

    public func finish(_ partial: inout CallGroups, labels calls: borrowing CallBatch) -> [Segment] {
        partial.finish(labels: calls)
    }
}

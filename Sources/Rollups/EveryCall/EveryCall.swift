import Columns

/// Table `calls`: every normalised call, for pipelines that ask for it.
///
/// Texts are redacted when a call is taken in. Inputs are named by placeholders until the last
/// merge (see `InputNames`).
public struct EveryCall: Fold {
    public static let name = CallsTable.name
    /// How much time a segment spans: five minutes, since an hour of a busy gateway's calls would not
    /// fit in memory.
    public static let windowUs: Int64 = 300_000_000
    /// The calls that count.
    public let times: TimeRange

    public init(times: TimeRange = .believable) { self.times = times }

    public var schema: TableSchema { CallsTable.schema }

    public func makePartial() -> CallRows { CallRows() }

    public func fold(_ calls: borrowing CallBatch, into partial: inout CallRows) { partial.add(calls, times: times) }

    public func bytes(of partial: borrowing CallRows) -> Int { partial.bytes }

    public func finish(_ partial: inout CallRows, labels calls: borrowing CallBatch) -> [Segment] {
        let rows = partial.take(dictionaries: calls.dictionaries)
        return Self.merge([rows]).segments(of: Self.windowUs, by: "time_us")
    }

    /// Brings rows of any workers and runs into the order of the table: time, input, place.
    ///
    /// A call must not be in two of the batches.
    ///
    /// - Parameter renaming: digests in place of placeholders, new digests in place of old ones.
    public static func merge(_ batches: [Batch], renaming: [String: String] = [:]) -> Batch {
        let rows = RowJoin(batches, schema: CallsTable.schema, renaming: renaming)
        let times = rows.int64("time_us").map { UInt64(bitPattern: $0) }
        let offsets = rows.int64("byte_offset").map { UInt64(bitPattern: $0) }
        let records = rows.int32("record").map { UInt64(UInt32(bitPattern: $0)) }
        let inputs = rows.ranks("input").map { UInt64($0) }
        var order = Array(0..<UInt32(rows.rowCount))
        RadixOrder.sort(&order, by: [times, inputs, offsets, records])
        return rows.batch(order)
    }
}

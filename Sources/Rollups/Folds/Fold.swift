import Columns

/// Calls in, rows of a table out; one fold for each table that is made from single calls.
///
/// A fold is a description without state; a worker gives it a partial of its own, which no other
/// thread may touch. Rows of equal key from several workers, runs or nights are brought together by
/// the table's merge, which is exact: order and grouping never show in the result.
///
///     var partial = fold.makePartial()
///     while let calls = next() {
///         fold.fold(calls, into: &partial)
///         if fold.bytes(of: partial) > budget { spill(fold.finish(&partial, labels: calls)) }
///     }
public protocol Fold: Sendable {
    /// What one worker has seen.
    associatedtype Partial

    /// The name in settings and messages; the table's.
    static var name: String { get }

    /// The table that is made.
    var schema: TableSchema { get }

    /// A partial that has seen nothing.
    func makePartial() -> Partial

    /// Adds the calls of a batch.
    ///
    /// Calls outside the fold's times are passed over. Every batch given to one partial must come
    /// from the same worker, with no `forgetLabels` in between but right after a `finish`.
    func fold(_ calls: borrowing CallBatch, into partial: inout Partial)

    /// What a partial takes, roughly; `finish` needs about as much again while it works.
    ///
    /// - Complexity: constant.
    func bytes(of partial: borrowing Partial) -> Int

    /// The rows that were seen, one segment for each hour or other fixed stretch, by time; leaves the partial empty.
    ///
    /// `calls` is the batch that was folded last: its tables still explain the label ids.
    func finish(_ partial: inout Partial, labels calls: borrowing CallBatch) -> [Segment]
}

/// Rows of one UTC hour, or of another stretch that divides the day, as they can be kept on disk and
/// merged later.
public struct Segment: Sendable {
    /// The stretch's first microsecond.
    public let startUs: Int64
    /// The rows: key and state columns only, sorted as the table is, labels sorted and all used.
    public let batch: Batch

    public init(startUs: Int64, batch: Batch) {
        self.startUs = startUs
        self.batch = batch
    }
}

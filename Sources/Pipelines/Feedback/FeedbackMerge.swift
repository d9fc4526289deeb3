import Ingest

/// Brings the rows of one day together: of those that are one item the newest stays.
///
/// Exports overlap: a ticket stands in every export until it is closed, each time as it was then. Which row is the
/// newest depends on the rows alone, never on the order in which they come.
struct FeedbackMerge {
    private var newest: [FeedbackKey: FeedbackRow] = [:]

    mutating func add(_ row: FeedbackRow) {
        let key = row.key
        guard let known = newest[key] else {
            newest[key] = row
            return
        }
        if Self.isNewer(row, than: known) { newest[key] = row }
    }

    /// In no order.
    var rows: [FeedbackRow] { Array(newest.values) }

    /// The later change; of equal times the one that must have come later. Digest and line only decide between what
    /// cannot be told apart.
    private static func isNewer(_ a: FeedbackRow, than b: FeedbackRow) -> Bool {
        let (left, right) = (rank(a), rank(b))
        if left != right { return left > right }
        if a.input != b.input { return a.input > b.input }
        return a.record.sourceLine > b.record.sourceLine
    }

    private static func rank(_ row: FeedbackRow) -> (Int64, Int, Int) {
        let record = row.record
        let times = [record.createdUs, record.updatedUs, record.solvedUs, record.closedUs].compactMap { $0 }
        let state = record.isDeleted ? 2 : record.activeVersion ? 1 : 0
        return (times.max() ?? .min, state, progress[record.statusGroup] ?? 0)
    }

    /// Tickets are opened, then solved, then closed.
    private static let progress: [FeedbackStatusGroup: Int] = [.open: 1, .pending: 2, .solved: 3, .closed: 4]
}

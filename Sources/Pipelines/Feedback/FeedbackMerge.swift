/// Brings the rows of one day together: of those with the same source and id the newest stays.
///
/// Exports overlap: a ticket stands in every export until it is closed, each time as it was then. Which row is the
/// newest depends on the rows alone, never on the order in which they come.
struct FeedbackMerge {
    private struct Key: Hashable {
        let source: String
        let id: String
    }

    private var newest: [Key: FeedbackRow] = [:]

    mutating func add(_ row: FeedbackRow) {
        let key = Key(source: row.source, id: row.record.id)
        guard let known = newest[key] else {
            newest[key] = row
            return
        }
        if Self.isNewer(row, than: known) { newest[key] = row }
    }

    /// In no order.
    var rows: [FeedbackRow] { Array(newest.values) }

    /// An active row before a replaced one, then the later change; digest and line only decide between equals.
    private static func isNewer(_ a: FeedbackRow, than b: FeedbackRow) -> Bool {
        if a.record.activeVersion != b.record.activeVersion { return a.record.activeVersion }
        if a.changedUs != b.changedUs { return a.changedUs > b.changedUs }
        if a.input != b.input { return a.input > b.input }
        return a.record.sourceLine > b.record.sourceLine
    }
}

extension FeedbackRow {
    /// The last point in time that the row knows of itself.
    fileprivate var changedUs: Int64 {
        [record.createdUs, record.updatedUs, record.solvedUs, record.closedUs].compactMap { $0 }.max() ?? .min
    }
}

import Columns
import Rollups

/// One fold with one worker's partial, with the fold's type erased: one dynamic call per batch.
protocol Lane: AnyObject {
    func fold(_ calls: borrowing CallBatch)
    /// What the partial takes.
    var bytes: Int { get }
    /// Finishes the partial into the spool and leaves it empty.
    func spill(labels calls: borrowing CallBatch, into spool: Spool) throws(PipelineError)
}

/// A lane for one type of fold.
final class FoldLane<F: Fold>: Lane {
    private let fold: F
    private let table: Int
    private var partial: F.Partial

    /// - Parameter table: the fold's index in the spool.
    init(_ fold: F, table: Int) {
        self.fold = fold
        self.table = table
        partial = fold.makePartial()
    }

    func fold(_ calls: borrowing CallBatch) { fold.fold(calls, into: &partial) }

    var bytes: Int { fold.bytes(of: partial) }

    func spill(labels calls: borrowing CallBatch, into spool: Spool) throws(PipelineError) {
        try spool.put(fold.finish(&partial, labels: calls), table: table)
    }
}

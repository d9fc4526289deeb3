import Columns
import Statistics

/// A sketch column under construction. A sketch is never empty: a row without bytes has none.
struct SketchWriter {
    /// Takes the bytes of the row that is being written.
    var sink = ByteSink()
    private var starts: [Int] = []
    private var lengths: [UInt32] = []
    private var previousEnd = 0

    init(rowCount: Int) {
        starts.reserveCapacity(rowCount)
        lengths.reserveCapacity(rowCount)
    }

    /// Ends a row with what was written since the last.
    mutating func endRow() {
        let end = sink.count
        starts.append(previousEnd)
        lengths.append(end > previousEnd ? UInt32(truncatingIfNeeded: end &- previousEnd) : TextColumn.missing)
        previousEnd = end
    }

    /// The column; the writer is empty then.
    mutating func column() -> TextColumn { TextColumn(starts: starts, lengths: lengths, bytes: sink.take()) }
}

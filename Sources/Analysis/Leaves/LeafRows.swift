import Columns

/// Rows of a call table, ready to be added up by leaf over any stretch of time.
public struct LeafRows: Sendable {
    /// Rising, microseconds.
    let timesUs: [Int64]
    /// By row: its leaf in the book.
    let leaves: [UInt32]
    let values: LeafValues

    /// Bytes in memory, about.
    public var byteCount: Int { timesUs.count * 12 + values.byteCount }

    /// - Throws: `outOfSpec` where a sketch column holds no sketch.
    public init(_ batch: Batch, _ book: inout LeafBook) throws(AnalysisError) {
        self.init(try UnnamedRows(batch), &book)
    }

    public init(_ rows: UnnamedRows, _ book: inout LeafBook) {
        timesUs = rows.batch[Key<NumberColumn<Int64>>("window_start")].values
        leaves = book.index.leaves(of: rows.batch)
        values = rows.values
    }

    /// The rows of a window.
    func rows(in window: TimeWindow) -> Range<Int> {
        let start = firstRow(notBefore: window.fromUs)
        return start..<max(start, firstRow(notBefore: window.toUs))
    }

    private func firstRow(notBefore timeUs: Int64) -> Int {
        var (low, high) = (0, timesUs.count)
        while low < high {
            let middle = (low + high) / 2
            if timesUs[middle] < timeUs { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// Rows whose leaves have no names yet: what can be made of several batches at once.
public struct UnnamedRows: Sendable {
    let batch: Batch
    let values: LeafValues

    /// - Throws: `outOfSpec` where a sketch column holds no sketch.
    public init(_ batch: Batch) throws(AnalysisError) {
        self.batch = batch
        values = try LeafValues(batch)
    }
}

/// What rows add up to.
struct LeafValues: Sendable {
    let measures: LeafMeasures
    /// The rows' sketches, decoded.
    let duration: SketchPairs
    let ttft: SketchPairs

    init(_ batch: Batch) throws(AnalysisError) {
        let rows = try RowMeasures(batch)
        measures = LeafMeasures(rows, rowCount: batch.rowCount)
        (duration, ttft) = (rows.duration, rows.ttft)
    }

    var byteCount: Int { measures.byteCount + duration.byteCount + ttft.byteCount }
}

/// Names of the leaves of a call table: every combination of label values that was met.
public struct LeafBook: Sendable {
    var index: LeafIndex

    /// - Parameter names: the label columns; `status` may be among them.
    public init(_ names: [String]) { index = LeafIndex(names) }

    public var names: [String] { index.names }
    public var count: Int { index.count }

    /// The columns that rows need.
    public var columns: Set<String> { Set(names + RowMeasures.columns) }

    /// By leaf: whether its calls are in the set. An attribute that the book does not know holds none.
    public func members(of attributes: AttributeSet) -> [Bool] {
        var isMember = [Bool](repeating: true, count: count)
        for pair in attributes.pairs {
            guard let label = names.firstIndex(of: pair.name) else { return isMember.map { _ in false } }
            for leaf in 0..<count where isMember[leaf] { isMember[leaf] = index.text(leaf, label) == pair.value }
        }
        return isMember
    }

    /// Whether the book has all attributes of a set.
    public func knows(_ attributes: AttributeSet) -> Bool { attributes.names.allSatisfy(names.contains) }

    /// The text of a leaf under a label, nil where it has none.
    public func text(_ leaf: Int, _ label: Int) -> String? { index.text(leaf, label) }
}

import Columns

/// A stretch of rows of a call table, prepared once for all tallies that they are added to: short
/// enough that what is noted about each row stays in the processor's nearest caches.
struct CallChunk {
    static let maxRows = 4_096

    let columns: CallColumns
    private(set) var rows = 0..<0
    private(set) var times = RowTimes(maxRows: maxRows)
    private(set) var scan = SumScan(maxRows: maxRows)
    /// Indexed by `Measure.rawValue`; empty for measures that nobody needs.
    private(set) var sketches: [SketchPairs]
    private let sources: [SketchColumn?]

    init(_ batch: Batch, measures: [Measure]) {
        columns = CallColumns(batch)
        sketches = Measure.allCases.map { SketchPairs(maxRows: measures.contains($0) ? Self.maxRows : 0) }
        sources = Measure.allCases.map { measures.contains($0) ? SketchColumn(batch, $0.columnName) : nil }
    }

    /// The stretches that cover all rows.
    var stretches: [Range<Int>] {
        stride(from: 0, to: columns.rowCount, by: Self.maxRows)
            .map { $0..<min($0 + Self.maxRows, columns.rowCount) }
    }

    /// Moves to other rows.
    ///
    /// - Throws: `outOfSpec` where a row that counts has bytes that are no sketch.
    mutating func load(_ rows: Range<Int>, _ plan: TimePlan) throws(AnalysisError) {
        self.rows = rows
        times.load(columns, rows: rows, plan)
        scan.load(columns, rows: rows)
        for measure in sketches.indices {
            guard let source = sources[measure] else { continue }
            try sketches[measure].load(source, rows: rows, slots: times.slots)
        }
    }
}

/// Sums and sketches of many sets of calls, each set a slot. Slot 0 takes what belongs nowhere.
struct SlotTallies: Sendable {
    let measures: [Measure]
    private(set) var sums = SlotSums()
    /// In the order of `measures`.
    private var sketches: [BucketCounts]

    /// - Parameter measures: the sketches that are worth their memory.
    init(_ measures: [Measure], slotCount: Int) {
        self.measures = measures
        sketches = measures.map { _ in BucketCounts() }
        grow(to: slotCount)
    }

    /// Makes room for slots that were numbered since.
    mutating func grow(to slotCount: Int) {
        sums.grow(to: slotCount)
        for index in sketches.indices { sketches[index].grow(to: slotCount) }
    }

    /// Adds each row to its slot.
    ///
    /// - Parameter used: the rows whose slot is not 0.
    mutating func add(_ chunk: borrowing CallChunk, slots: [UInt32], used: ArraySlice<UInt32>) {
        sums.add(chunk.columns, rows: chunk.rows, chunk.scan, slots: slots, used: used)
        for (index, measure) in measures.enumerated() {
            sketches[index].add(chunk.sketches[measure.rawValue], slots: slots, used: used)
        }
    }

    /// Adds a slot of other tallies of the same measures to one of these.
    mutating func add(_ other: SlotTallies, slot source: Int, to target: Int) {
        sums.add(other.sums, slot: source, to: target)
        for index in sketches.indices { sketches[index].add(other.sketches[index], slot: source, to: target) }
    }

    /// A measure's percentiles under a slot, nil where it has none.
    func percentiles(_ measure: Measure, _ slot: Int) -> Percentiles? {
        measures.firstIndex(of: measure).flatMap { sketches[$0].percentiles(slot) }
    }

    func figures(_ slot: Int) -> CallFigures {
        CallFigures(
            totals: sums.totals(slot), duration: percentiles(.duration, slot),
            upstreamDuration: percentiles(.upstreamDuration, slot), ttft: percentiles(.ttft, slot))
    }
}

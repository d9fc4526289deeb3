import Columns

/// Calls added up by a key of labels, for the window and its baseline.
struct KeyedTallies: Sendable {
    let grid: TimeGrid
    private var index: KeyIndex
    private var tallies: SlotTallies
    /// By group and point of the grid: calls in the window.
    private var trends: [UInt32] = []
    /// The slots of the rows at hand.
    private var slots: [UInt32] = []
    /// The rows at hand whose slot is not 0.
    private var used: [UInt32] = []

    /// - Parameters:
    ///   - measures: the sketches worth their memory under this key.
    ///   - skipsBlank: whether rows without any of the texts are passed over.
    init(_ labelNames: [String], measures: [Measure], grid: TimeGrid, skipsBlank: Bool = false) {
        self.init(KeyIndex(labelNames, skipsBlank: skipsBlank), measures: measures, grid: grid)
    }

    private init(_ index: KeyIndex, measures: [Measure], grid: TimeGrid) {
        self.index = index
        self.grid = grid
        tallies = SlotTallies(measures, slotCount: 0)
    }

    var labelNames: [String] { index.names }

    /// The groups: all have a key.
    var groups: Range<Int> { 1..<index.groupCount }

    /// The key columns of a batch, for `add`.
    mutating func columns(_ batch: Batch) -> KeyColumns { index.columns(batch) }

    /// Adds rows under their keys.
    mutating func add(_ chunk: borrowing CallChunk, _ columns: KeyColumns) {
        if slots.isEmpty {
            slots = Array(repeating: 0, count: CallChunk.maxRows)
            used = slots
        }
        let usedCount = index.load(columns, rows: chunk.rows, chunk.times, into: &slots, used: &used)
        guard usedCount > 0 else { return }
        grow()
        tallies.add(chunk, slots: slots, used: used[..<usedCount])
        addTrends(chunk.times, rowCount: chunk.rows.count)
    }

    private mutating func grow() {
        tallies.grow(to: 2 * index.groupCount)
        let missing = index.groupCount * grid.pointCount - trends.count
        if missing > 0 { trends.append(contentsOf: repeatElement(0, count: missing)) }
    }

    private mutating func addTrends(_ times: borrowing RowTimes, rowCount: Int) {
        let (points, counts, slots) = (times.trendPoints, times.trendCalls, slots)
        let (point, calls, slot) = (points.span, counts.span, slots.span)
        let width = grid.pointCount
        var trend = trends.mutableSpan
        for row in 0..<rowCount {
            let cell = Int(slot[row] >> 1) &* width &+ Int(point[row])
            trend[cell] = trend[cell].addedWithinLimits(calls[row])
        }
    }

    /// The same calls under one of the labels, given by its place in the key.
    func regrouped(by label: Int) -> KeyedTallies {
        var coarser = KeyedTallies(index.narrowed(to: label), measures: tallies.measures, grid: grid)
        for group in groups {
            let target = coarser.index.number(index.key(group, label))
            coarser.grow()
            coarser.tallies.add(tallies, slot: 2 * group, to: 2 * target)
            coarser.tallies.add(tallies, slot: 2 * group + 1, to: 2 * target + 1)
            for point in 0..<grid.pointCount {
                let cell = target * grid.pointCount + point
                coarser.trends[cell] = coarser.trends[cell].addedWithinLimits(trends[group * grid.pointCount + point])
            }
        }
        return coarser
    }
}

extension KeyedTallies {
    func key(_ group: Int) -> LabelKey { index.texts(group) }

    /// Whether a group stands for values beyond the limit or for calls without a value.
    func isRest(_ group: Int) -> Bool { index.isRest(group) }

    /// By group: a number that rises with the key, by bytes, "not known" last.
    var ranks: [UInt64] { index.ranks }

    /// Records counted in the window.
    func calls(_ group: Int) -> Int64 { tallies.sums.calls(2 * group) }

    func baselineCalls(_ group: Int) -> Int64 { tallies.sums.calls(2 * group + 1) }

    /// One sum of the window, nil where no row had a value.
    func value(_ sum: CallSum, _ group: Int) -> Int64? { tallies.sums.value(sum, 2 * group) }

    /// Percentiles of the window, nil where there are none.
    func percentiles(_ measure: Measure, _ group: Int) -> Percentiles? { tallies.percentiles(measure, 2 * group) }

    func totals(_ group: Int) -> CallTotals { tallies.sums.totals(2 * group) }

    func figures(_ group: Int) -> CallFigures { tallies.figures(2 * group) }

    func baselineFigures(_ group: Int) -> CallFigures { tallies.figures(2 * group + 1) }

    /// Calls on the grid.
    func trend(_ group: Int) -> [UInt32] {
        Array(trends[group * grid.pointCount..<(group + 1) * grid.pointCount])
    }
}

extension UInt32 {
    func addedWithinLimits(_ other: UInt32) -> UInt32 {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? .max : sum
    }
}

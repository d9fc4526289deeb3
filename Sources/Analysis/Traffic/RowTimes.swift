import Columns

/// The two windows that rows are sorted into, with their grids.
struct TimePlan: Sendable {
    let window: TimeWindow
    let baseline: TimeWindow?
    /// The points of the series.
    let grid: TimeGrid
    /// The points of the rankings' trends.
    let trend: TimeGrid

    /// Slots of the series: 0 for nothing, then the points, then the baseline.
    var slotCount: Int { grid.pointCount + 2 }
    var baselineSlot: Int { grid.pointCount + 1 }

    func place(_ timeUs: Int64) -> Place {
        if let point = grid.index(of: timeUs), let trendPoint = trend.index(of: timeUs) {
            return Place(side: .window, slot: UInt32(point + 1), trendPoint: UInt32(trendPoint))
        }
        guard let baseline, baseline.contains(timeUs) else { return Place(side: .none, slot: 0, trendPoint: 0) }
        return Place(side: .baseline, slot: UInt32(baselineSlot), trendPoint: 0)
    }

    enum Side: UInt8 { case window, baseline, none }

    /// Where a time belongs.
    struct Place {
        let side: Side
        let slot: UInt32
        /// 0 outside the window.
        let trendPoint: UInt32
    }
}

/// Where some rows belong in time. The tables are sorted by time, so a place is looked up once for
/// each run of equal times.
struct RowTimes {
    /// By row: a raw `TimePlan.Side`.
    private(set) var sides: [UInt8]
    /// By row: the slot in the series; 0 is "neither in the window nor in its baseline".
    private(set) var slots: [UInt32]
    /// By row: the point of the trend, and the calls that count there: 0 outside the window.
    private(set) var trendPoints: [UInt32]
    private(set) var trendCalls: [UInt32]
    private var used: [UInt32]
    private var usedCount = 0

    /// The rows that lie in the window or its baseline.
    var usedRows: ArraySlice<UInt32> { used[..<usedCount] }

    init(maxRows: Int) {
        sides = Array(repeating: 0, count: maxRows)
        slots = Array(repeating: 0, count: maxRows)
        trendPoints = Array(repeating: 0, count: maxRows)
        trendCalls = Array(repeating: 0, count: maxRows)
        used = Array(repeating: 0, count: maxRows)
    }

    mutating func load(_ columns: CallColumns, rows: Range<Int>, _ plan: TimePlan) {
        Self.load(columns, rows, plan, &sides, &slots, &trendPoints, &trendCalls)
        usedCount = Self.list(slots, rows.count, &used)
    }

    private static func load(
        _ columns: CallColumns, _ rows: Range<Int>, _ plan: TimePlan, _ sides: inout [UInt8], _ slots: inout [UInt32],
        _ trendPoints: inout [UInt32], _ trendCalls: inout [UInt32]
    ) {
        guard let first = rows.first else { return }
        let (timeUs, calls) = (columns.timeUs, columns.calls)
        let (time, call) = (timeUs.span, calls.span)
        var side = sides.mutableSpan
        var slot = slots.mutableSpan
        var trendPoint = trendPoints.mutableSpan
        var trendCall = trendCalls.mutableSpan
        var lastUs = time[first]
        var place = plan.place(lastUs)
        for row in rows {
            let index = row &- first
            if time[row] != lastUs {
                lastUs = time[row]
                place = plan.place(lastUs)
            }
            side[index] = place.side.rawValue
            slot[index] = place.slot
            trendPoint[index] = place.trendPoint
            trendCall[index] = place.side == .window && call[row] > 0 ? UInt32(clamping: call[row]) : 0
        }
    }

    private static func list(_ slots: [UInt32], _ rowCount: Int, _ used: inout [UInt32]) -> Int {
        let slot = slots.span
        var listed = used.mutableSpan
        var count = 0
        for row in 0..<rowCount {
            listed[count] = UInt32(truncatingIfNeeded: row)
            count &+= slot[row] == 0 ? 0 : 1
        }
        return count
    }
}

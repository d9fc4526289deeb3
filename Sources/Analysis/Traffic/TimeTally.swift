import Columns

/// What is told of time and status alone: hours with calls, calls of the baseline by point, statuses.
struct TimeTally: Sendable {
    let plan: TimePlan
    private(set) var activeHours: Set<Int64> = []
    private(set) var activeBaselineHours: Set<Int64> = []
    /// Calls of the baseline, laid over the window's grid.
    private(set) var baselinePoints: [Int64]
    private var statuses = StatusTally()

    init(_ plan: TimePlan) {
        self.plan = plan
        baselinePoints = Array(repeating: 0, count: plan.grid.pointCount)
    }

    var statusCounts: [StatusCount] { statuses.counts }

    mutating func add(_ chunk: borrowing CallChunk, status: [Int32]) {
        let (timeUs, calls, sides) = (chunk.columns.timeUs, chunk.columns.calls, chunk.times.sides)
        statuses.add(status, calls, rows: chunk.rows, sides)
        let (time, call, side) = (timeUs.span, calls.span, sides.span)
        var lastUs: Int64?
        var baselinePoint: Int?
        for row in chunk.rows {
            if time[row] != lastUs {
                lastUs = time[row]
                baselinePoint = mark(time[row], side[row &- chunk.rows.lowerBound])
            }
            guard let baselinePoint, !call[row].isMissing else { continue }
            baselinePoints[baselinePoint] = baselinePoints[baselinePoint].addedWithinLimits(call[row])
        }
    }

    /// Notes the hour of a time; the point where calls of the baseline count, nil for others.
    private mutating func mark(_ timeUs: Int64, _ side: UInt8) -> Int? {
        let hour = timeUs.dividedDown(by: TimeWindow.hourUs)
        switch TimePlan.Side(rawValue: side) {
        case .window:
            activeHours.insert(hour)
            return nil
        case .baseline:
            activeBaselineHours.insert(hour)
            return plan.baseline.flatMap { plan.grid.index(of: timeUs - $0.fromUs + plan.window.fromUs) }
        default:
            return nil
        }
    }
}

/// Calls by status.
private struct StatusTally: Sendable {
    /// By status; what gateways write fits in here.
    private var usual = [Int64](repeating: 0, count: 1_000)
    private var unknown: Int64 = 0
    private var others: [Int32: Int64] = [:]

    /// Adds the calls of the rows that lie in the window.
    mutating func add(_ statuses: [Int32], _ calls: [Int64], rows: Range<Int>, _ sides: [UInt8]) {
        let (status, call, side) = (statuses.span, calls.span, sides.span)
        for row in rows where side[row &- rows.lowerBound] == TimePlan.Side.window.rawValue && !call[row].isMissing {
            if 0..<1_000 ~= status[row] {
                usual[Int(status[row])] = usual[Int(status[row])].addedWithinLimits(call[row])
            } else if status[row].isMissing {
                unknown = unknown.addedWithinLimits(call[row])
            } else {
                others[status[row]] = (others[status[row]] ?? 0).addedWithinLimits(call[row])
            }
        }
    }

    /// By status, ascending, "not logged" last.
    var counts: [StatusCount] {
        let known =
            usual.indices.map { StatusCount(status: Int32($0), calls: usual[$0]) }
            + others.map { StatusCount(status: $0.key, calls: $0.value) }
        let sorted = known.sorted { ($0.status ?? .max) < ($1.status ?? .max) }
        return (sorted + [StatusCount(status: nil, calls: unknown)]).filter { $0.calls > 0 }
    }
}

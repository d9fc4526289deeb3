import Columns

/// What the records of one input were: counted or outside the window, by UTC day.
public struct InputTally: Sendable, Equatable {
    /// The times that count.
    public let times: TimeRange
    /// Records within the times, by day since 1970.
    public private(set) var countedByDay: [Int: Int64] = [:]
    /// Records outside, by day since 1970; all before 1970 stand at -1, all after 2199 at the first
    /// day of 2200, so that wrong clocks cannot fill the memory.
    public private(set) var outsideByDay: [Int: Int64] = [:]
    /// The earliest and latest counted record, nil where there is none.
    public private(set) var firstUs: Int64?
    public private(set) var lastUs: Int64?

    private static let firstDayOf2200 = 84_006

    public init(times: TimeRange = .believable) { self.times = times }

    /// The number of records within the times.
    public var counted: Int64 { countedByDay.values.reduce(0, +) }

    /// The number of records outside.
    public var outside: Int64 { outsideByDay.values.reduce(0, +) }

    /// Counts the records of a batch. Records come in runs of one day, so days are looked up
    /// seldom.
    public mutating func add(_ calls: borrowing CallBatch) {
        let timesUs = calls.numbers[CallNumber.timeUs.rawValue]
        var run = Run(day: 0, isCounted: false, count: 0)
        for row in 0..<calls.count {
            let timeUs = timesUs[row]
            let next = Run(day: Self.day(timeUs), isCounted: times.contains(timeUs), count: 1)
            if next.isCounted { widen(timeUs, timeUs) }
            if next.day == run.day, next.isCounted == run.isCounted {
                run.count += 1
            } else {
                add(run)
                run = next
            }
        }
        add(run)
    }

    /// Adds what another worker saw of the same input.
    public mutating func merge(_ other: InputTally) {
        countedByDay.merge(other.countedByDay, uniquingKeysWith: +)
        outsideByDay.merge(other.outsideByDay, uniquingKeysWith: +)
        if let first = other.firstUs, let last = other.lastUs { widen(first, last) }
    }

    private struct Run {
        var day: Int
        var isCounted: Bool
        var count: Int64
    }

    private mutating func add(_ run: Run) {
        guard run.count > 0 else { return }
        if run.isCounted {
            countedByDay[run.day, default: 0] += run.count
        } else {
            outsideByDay[run.day, default: 0] += run.count
        }
    }

    private mutating func widen(_ first: Int64, _ last: Int64) {
        firstUs = min(firstUs ?? first, first)
        lastUs = max(lastUs ?? last, last)
    }

    private static func day(_ timeUs: Int64) -> Int {
        timeUs < 0 ? -1 : min(Int(timeUs / TimeRange.dayUs), firstDayOf2200)
    }
}

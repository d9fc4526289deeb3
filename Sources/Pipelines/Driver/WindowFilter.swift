import Columns
import Settings

/// Tells the records that a run counts from those outside its window, and keeps the tally by day.
struct WindowFilter: Sendable {
    /// 2000-01-01: nothing before it is a believable log record.
    static let earliestUs: Int64 = 946_684_800_000_000

    /// Records from here on are too far ahead of the newest file.
    let latestUs: Int64
    /// The days asked for; nil means all.
    let days: DayRange?
    /// Days that the input was counted for before, which are not counted again.
    let exclude: Set<Day>

    /// Drops the rows outside the window and adds all rows to the counts.
    func apply(to batch: inout CallBatch, counts: inout LineCounts, span: inout TimeSpan) {
        let times = batch.numbers[CallNumber.timeUs.rawValue]
        var kept: [Int] = []
        var isWhole = true
        var run = DayRun(day: Day(ordinal: 0), isLate: false, isCounted: false, count: 0)
        for row in 0..<batch.count {
            let timeUs = times[row]
            let isLate = timeUs >= latestUs
            if run.count == 0 || timeUs < run.startUs || timeUs >= run.endUs || isLate != run.isLate {
                run.flush(into: &counts)
                let day = Day(ofUs: timeUs)
                run = DayRun(day: day, isLate: isLate, isCounted: !isLate && isCounted(timeUs, day: day), count: 0)
            }
            run.count += 1
            if run.isCounted {
                span.add(timeUs)
                if !isWhole { kept.append(row) }
            } else if isWhole {
                isWhole = false
                kept = Array(0..<row)
            }
        }
        run.flush(into: &counts)
        if !isWhole { batch.keepRows(kept) }
    }

    /// Adds one record to the counts and says whether it counts.
    func count(_ timeUs: Int64, _ findings: inout InputFindings) -> Bool {
        let day = Day(ofUs: timeUs)
        guard timeUs < latestUs, isCounted(timeUs, day: day) else {
            findings.counts.outsideByDay[day, default: 0] += 1
            return false
        }
        findings.counts.counted += 1
        findings.counts.countedByDay[day, default: 0] += 1
        findings.span.add(timeUs)
        return true
    }

    private func isCounted(_ timeUs: Int64, day: Day) -> Bool {
        timeUs >= Self.earliestUs && days?.contains(day) != false && !exclude.contains(day)
    }

    /// Neighbouring records of one day and one fate.
    private struct DayRun {
        let day: Day
        let startUs: Int64
        let endUs: Int64
        let isLate: Bool
        let isCounted: Bool
        var count: Int64

        init(day: Day, isLate: Bool, isCounted: Bool, count: Int64) {
            self.day = day
            startUs = day.startUs
            endUs = day.next.startUs
            self.isLate = isLate
            self.isCounted = isCounted
            self.count = count
        }

        func flush(into counts: inout LineCounts) {
            guard count > 0 else { return }
            if isCounted {
                counts.counted += count
                counts.countedByDay[day, default: 0] += count
            } else {
                counts.outsideByDay[day, default: 0] += count
            }
        }
    }
}

/// The first and the last time of counted records.
struct TimeSpan: Sendable, Equatable {
    var firstUs: Int64?
    var lastUs: Int64?

    mutating func add(_ timeUs: Int64) {
        firstUs = min(firstUs ?? timeUs, timeUs)
        lastUs = max(lastUs ?? timeUs, timeUs)
    }

    mutating func add(_ other: TimeSpan) {
        if let first = other.firstUs { add(first) }
        if let last = other.lastUs { add(last) }
    }
}

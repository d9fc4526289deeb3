/// Which times the archives of a workspace cover: outside, no call is no news.
public struct Coverage: Sendable, Equatable {
    /// Times with less than this between them hang together.
    static let bridgedUs = TimeWindow.hourUs

    /// Apart from each other, in order.
    public let spans: [TimeWindow]
    private let archives: [TimeWindow]

    /// - Parameter spans: from the first to the last record of every archive, in any order.
    public init(_ spans: [TimeWindow]) {
        var merged: [TimeWindow] = []
        for span in spans.sorted(by: { ($0.fromUs, $0.toUs) < ($1.fromUs, $1.toUs) }) {
            if let last = merged.last, span.fromUs - last.toUs < Self.bridgedUs {
                merged[merged.count - 1] = TimeWindow(fromUs: last.fromUs, toUs: max(last.toUs, span.toUs))
            } else {
                merged.append(span)
            }
        }
        self.spans = merged
        archives = spans
    }

    /// By slot of whole days, each as told by the archives that begin before it ends: a later one, with which the early
    /// end of a day's hangs together, changes nothing of what was said of that day.
    public func isKnown(firstDayUs: Int64, dayCount: Int, slotUs: Int64) -> [Bool] {
        let slots = Int(TimeWindow.dayUs / slotUs)
        return (0..<dayCount).flatMap { day in
            let dayUs = firstDayUs + Int64(day) * TimeWindow.dayUs
            let coverage = Coverage(archives.filter { $0.fromUs < dayUs + TimeWindow.dayUs })
            return coverage.isKnown(fromUs: dayUs, slotUs: slotUs, count: slots)
        }
    }

    /// By slot: whether all of it is covered. The minutes at the rims of archives count: records do not
    /// come to the microsecond at midnight.
    public func isKnown(fromUs: Int64, slotUs: Int64, count: Int) -> [Bool] {
        var isKnown = [Bool](repeating: false, count: count)
        let rimUs = TimeWindow.minuteUs * 2
        for span in spans {
            let first = max((span.fromUs - rimUs - fromUs + slotUs - 1).dividedDown(by: slotUs), 0)
            let end = min((span.toUs + rimUs - fromUs).dividedDown(by: slotUs), Int64(count))
            if first < end { for slot in Int(first)..<Int(end) { isKnown[slot] = true } }
        }
        return isKnown
    }
}

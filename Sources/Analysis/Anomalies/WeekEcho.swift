/// Recognises the rhythm of a week that a short history has seen only once: what the number of calls did a week
/// ago at the same time is no news.
public struct WeekEcho: Sendable {
    public let shelf: SeriesShelf
    /// An anomaly is rhythm if the same hours a week ago explain at least this part of it.
    public var leastShare = 0.5
    /// Days before the night from which on the detector knows the weekdays itself.
    public var knownDays = 21

    /// Days before a night that are looked at.
    public let historyDays: Int
    private let places: [SeriesKey: Int]

    public init(shelf: SeriesShelf, historyDays: Int) {
        self.shelf = shelf
        self.historyDays = historyDays
        places = Dictionary(
            shelf.items.enumerated().map { place, item in
                (SeriesKey(attributes: item.attributes, slotUs: item.slotUs, metric: .calls), place)
            }, uniquingKeysWith: { first, _ in first })
    }

    public func isRhythm(_ anomaly: Anomaly) -> Bool {
        let key = SeriesKey(attributes: anomaly.attributes, slotUs: anomaly.slotUs, metric: .calls)
        guard anomaly.metric == .calls, let place = places[key], anomaly.expected > 0 else { return false }
        let item = shelf.items[place]
        let slots = Int(TimeWindow.dayUs / item.slotUs)
        let first = Int((anomaly.span.fromUs - shelf.firstDayUs) / item.slotUs)
        let count = Int(anomaly.span.lengthUs / item.slotUs)
        let before = first - 7 * slots
        guard before >= 0, count > 0 else { return false }
        let sums = shelf.sums(item, .calls)
        let history = (max(first / slots - historyDays, 0)..<first / slots).count { day in
            sums[day * slots..<(day + 1) * slots].contains { $0 > 0 }
        }
        guard history < knownDays else { return false }
        let weekAgo = Double(sums[before..<before + count].reduce(0, +)) / minutes(anomaly)
        let change = anomaly.observed - anomaly.expected
        guard change != 0 else { return false }
        return (weekAgo - anomaly.expected) / change >= leastShare
    }

    private func minutes(_ anomaly: Anomaly) -> Double {
        Double(anomaly.span.lengthUs) / Double(TimeWindow.minuteUs)
    }
}

import Glibc
import Statistics

/// Which lines up to a day are told as trends, and which of them are rather a change of level.
public struct TrendNight: Sendable {
    /// The share of the trends told that may be false.
    public let falseShare: Double
    /// Begin of the window's first day.
    public let firstDayUs: Int64
    /// Settled changes of the window, by series.
    private let changes: [SeriesKey: [LevelChange]]

    public init(falseShare: Double, firstDayUs: Int64, changes: [LevelChange]) {
        self.falseShare = falseShare
        self.firstDayUs = firstDayUs
        self.changes = Dictionary(grouping: changes) {
            SeriesKey(attributes: $0.attributes, slotUs: TimeWindow.hourUs, metric: $0.metric)
        }
    }

    /// By metric, then attributes.
    public func trends(_ lines: [(key: SeriesKey, line: TrendLine)]) -> [Trend] {
        let logQ = FalseDiscovery.adjusted(lines.map { log(max($0.line.pValue, 1e-300)) })
        var told = zip(lines, logQ).compactMap { series, logQ -> Trend? in
            let qValue = min(exp(logQ), 1)
            guard qValue <= falseShare, series.line.isWorthTelling else { return nil }
            var trend = Trend(series.key, series.line, firstDayUs: firstDayUs, qValue: qValue)
            if let change = explanation(series.key, series.line) {
                trend.isStep = true
                trend.changeId = change.id
            }
            return trend
        }
        // All calls set the pace also where theirs is too slow to be told.
        let whole = Dictionary(
            lines.filter { $0.key.attributes.isEmpty && $0.line.stepDay == nil }.map { ($0.key.metric, $0.line) }
        ) { $1 }
        for place in told.indices { told[place].followsAll = follows(told[place], whole[told[place].metric]) }
        return told.sorted {
            $0.metric == $1.metric ? $0.attributes < $1.attributes : $0.metric.rawValue < $1.metric.rawValue
        }
    }

    /// The largest found change of the series of which two levels are made that fit better than the line.
    private func explanation(_ key: SeriesKey, _ line: TrendLine) -> LevelChange? {
        let fitting = (changes[key] ?? []).filter { change in
            // A change within a day lies before its first whole day, or at its begin.
            let day = Int((change.timeUs - firstDayUs).dividedDown(by: TimeWindow.dayUs))
            return change.isUp == (line.slope > 0)
                && (line.betterSteps.contains(day) || line.betterSteps.contains(day + 1))
        }
        return fitting.max { abs($0.size ?? 0) < abs($1.size ?? 0) }
    }

    /// Whether the pace of all calls lies within a part's own interval.
    private func follows(_ trend: Trend, _ whole: TrendLine?) -> Bool {
        guard let whole, !trend.attributes.isEmpty, whole.from > 0, trend.from > 0 else { return false }
        let pace = whole.slope / whole.from * trend.from
        return trend.low <= pace && pace <= trend.high
    }
}

/// Brings the surprises of all statistics to one: the mean of the three largest, averaged over a few rows.
///
/// One statistic alone is often surprised; an incident surprises several, and for several rows.
struct SurpriseMix: Sendable {
    /// How many of the largest count.
    static let topCount = 3
    /// No statistic counts for more than this: a single one must not decide.
    static let cap = 6.0
    /// What is left of the memory of which statistic leads, per row.
    static let leaderMemory = 0.8

    private var tails = [SurpriseTail](repeating: SurpriseTail(), count: StreamStatistic.allCases.count)
    private var leads = [Double](repeating: 0, count: StreamStatistic.allCases.count)
    private var rows: SlidingWindow

    init(smoothRows: Int) {
        rows = SlidingWindow(length: smoothRows)
    }

    /// The mean over the last rows.
    var level: Double { rows.mean }

    /// The statistic that was most surprised over the last rows.
    var leader: StreamStatistic {
        var best = StreamStatistic.value
        for statistic in StreamStatistic.allCases where lead(statistic) > lead(best) { best = statistic }
        return best
    }

    /// A new shape comes with nearly every incident; it names one only if nothing else does.
    private func lead(_ statistic: StreamStatistic) -> Double {
        leads[statistic.rawValue] * (statistic.isShape ? 0.5 : 1)
    }

    /// Takes the statistics of a row, judges them against their past, then takes them into it.
    mutating func add(_ values: [Double?]) {
        var first = 0.0
        var second = 0.0
        var third = 0.0
        for index in values.indices {
            leads[index] *= Self.leaderMemory
            guard let value = values[index] else { continue }
            let surprise = min(Self.cap, tails[index].next(value))
            leads[index] += surprise
            if surprise > first {
                (first, second, third) = (surprise, first, second)
            } else if surprise > second {
                (second, third) = (surprise, second)
            } else if surprise > third {
                third = surprise
            }
        }
        rows.add((first + second + third) / Double(Self.topCount))
    }
}

/// How much a metric rests on, day by day.
struct DailySupport {
    /// By day: the exposure, and the points that have any; sums up to the day.
    private var totals: [Int64] = [0]
    private var active: [Int] = [0]

    init(_ exposure: [Int64], slotsPerDay: Int) {
        for day in 0..<exposure.count / slotsPerDay {
            var (total, count): (Int64, Int) = (0, 0)
            for slot in exposure[day * slotsPerDay..<(day + 1) * slotsPerDay] where slot > 0 {
                total += slot
                count += 1
            }
            totals.append((totals.last ?? 0) + total)
            active.append((active.last ?? 0) + count)
        }
    }

    func total(_ days: ClosedRange<Int>) -> Int64 { totals[days.upperBound + 1] - totals[days.lowerBound] }
    func active(_ days: ClosedRange<Int>) -> Int { active[days.upperBound + 1] - active[days.lowerBound] }
}

extension SeriesMetric {
    /// Whether there is enough to look at: calls, look-ups and the like on an average day, and on an average point that
    /// has any. What is asked of a series that cannot answer makes all others harder to believe.
    ///
    /// - Source: choosing by something that does not depend on the test's outcome keeps its error rate: Bourgon, Gentleman
    ///   and Huber 2010, "Independent filtering increases detection power for high-throughput experiments".
    func isWatched(_ support: DailySupport, days: ClosedRange<Int>) -> Bool {
        // Means of a handful of calls say nothing that their number does not; ratios and counts have exact tails.
        let least: Int64 =
            switch quantity {
            case .mean: 10
            case .logMean: 4
            case .count, .ratio: 1
            }
        let total = support.total(days)
        return total >= max(200, 40 * Int64(days.count)) && total >= least * Int64(support.active(days))
    }
}

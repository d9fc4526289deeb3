import Glibc
import Statistics

/// Whether the level of the last three days is away from that of the same weekdays a week before, by
/// more than such differences were in the past: a ramp too slow for any one night.
///
/// A steady trend is the median of the past differences and no surprise; nor is the way back to what was two weeks before.
enum DriftTest {
    struct Result {
        var strength: Double
        /// The difference of levels, in the unit of `DayLevels`.
        var change: Double
        var usual: Double
        var deviation: Double
    }

    static func judge(_ levels: DayLevels, _ isTaught: [Bool]) -> Result? {
        let night = levels.seen.count - 1
        guard night >= 9, let change = change(levels, night, isTaught) else { return nil }
        // The two days before the night share days with it.
        let past = (9..<max(night - 2, 9)).compactMap { self.change(levels, $0, isTaught) }
        guard past.count >= 6, let spread = Spread.of(past), spread.deviation > 0 else { return nil }
        // Neighbouring differences share two of three days: only each third one is news.
        let tail = StudentT(freedom: max(Double(past.count) / 3, 3))
        var news = change - spread.median
        if night >= 16, let whole = self.change(levels, night, isTaught, weeks: 2) {
            news = nearer(news, whole - 2 * spread.median)
        }
        let strength = max(-tail.logTwoSided(news / spread.deviation), 0)
        return Result(strength: strength, change: change, usual: spread.median, deviation: spread.deviation)
    }

    /// The smaller of two of one direction; none of both if they have none in common.
    private static func nearer(_ left: Double, _ right: Double) -> Double {
        left * right <= 0 ? 0 : abs(left) < abs(right) ? left : right
    }

    private static func change(_ levels: DayLevels, _ day: Int, _ isTaught: [Bool], weeks: Int = 1) -> Double? {
        let then = day - 7 * weeks
        guard let now = mean(levels, day - 2...day, isTaught, night: levels.seen.count - 1),
            let before = mean(levels, then - 2...then, isTaught, night: levels.seen.count - 1)
        else { return nil }
        return now - before
    }

    private static func mean(_ levels: DayLevels, _ days: ClosedRange<Int>, _ isTaught: [Bool], night: Int) -> Double? {
        var sum = 0.0
        for day in days {
            guard isTaught[day] || day == night, levels.trust[day] > 0.5 else { return nil }
            sum += levels.seen[day]
        }
        return sum / Double(days.count)
    }
}

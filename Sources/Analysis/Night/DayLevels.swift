import Glibc
import Statistics

/// How high each day stood against the profile of its rhythm, and what was to be expected of it by
/// the days before.
///
/// Logarithms of factors for counts and ratios, differences for levels. The expectation is an
/// exponentially weighted mean with a correction for each weekday; a day with few events moves it
/// less, a surprising day not more than a usual one.
struct DayLevels {
    /// The level each day had; 0 where nothing is known.
    private(set) var seen: [Double]
    /// The level expected by the days before.
    private(set) var expected: [Double]
    /// The level expected of the day after the last, if nothing is learned from that.
    private var expectedNext = 0.0
    /// The level of the last day if the days just before it, which were different, are over.
    private(set) var returning: Double?
    /// How much is known of each day, 0...1.
    private(set) var trust: [Double]
    /// Surprises of days are cut at this: what is more is news, and neither teaches nor frames a day's hours.
    private let limit: Double
    /// The same for frames where little is known of what is usual: days hardly differ by more than a half.
    private static let mostOfFrame = 0.4

    init(
        _ data: Observations, _ parts: DayParts, _ groups: DayGroups, _ contexts: ArraySlice<DayContext>,
        _ options: NightOptions
    ) {
        seen = [Double](repeating: 0, count: data.dayCount)
        trust = seen
        expected = seen
        for day in 0..<data.dayCount {
            (seen[day], trust[day]) = Self.level(parts.days[day], data.quantity)
        }
        limit = Self.surpriseLimit(seen, groups)
        let weekdays = contexts.map(\.weekday)
        forecast(groups.isTaught, weekdays, options)
        returning = returning(groups, weekdays, options)
    }

    /// What was expected a week before, if that is another level than now.
    private func returning(_ groups: DayGroups, _ weekdays: [Int], _ options: NightOptions) -> Double? {
        let night = expected.count - 1
        let isTaught = groups.isTaught.enumerated().map { $1 && $0 < night - Self.returnDays }
        guard isTaught.count(where: \.self) >= Self.leastDaysBefore else { return nil }
        var before = self
        before.forecast(isTaught, weekdays, options)
        return abs(before.expected[night] - expected[night]) > limit ? before.expected[night] : nil
    }

    /// What lasts no longer than this and then ends returns to what was usual before.
    private static let returnDays = 7
    private static let leastDaysBefore = 3

    /// The level expected of a day, which may be one before the first or one after the last.
    func expected(_ day: Int) -> Double {
        guard day < expected.count else { return expectedNext }
        return expected[max(day, 0)]
    }

    /// By how much a day was higher than expected as a whole, as far as that is known and usual.
    func surprise(_ day: Int) -> Double {
        let limit = min(limit, Self.mostOfFrame)
        return trust[day] * min(max(seen[day] - expected[day], -limit), limit)
    }

    /// The last day is to be expected at another level.
    mutating func expectLast(_ level: Double) { expected[expected.count - 1] = level }

    private mutating func forecast(_ isTaught: [Bool], _ weekdays: [Int], _ options: NightOptions) {
        var level = 0.0
        var special = [Double](repeating: 0, count: 7)
        var isFirst = true
        var before = 0.0
        for day in seen.indices {
            let weekday = min(max(weekdays[day], 0), 6)
            expected[day] = level + special[weekday]
            guard isTaught[day] else { continue }
            let whole = seen[day] - expected[day]
            let surprise = min(max(whole, -limit), limit)
            // What comes back on the next day has come to stay.
            if !isFirst, abs(whole) > limit, abs(before) > limit, whole * before > 0 {
                level += whole
                before = 0
                continue
            }
            before = whole
            level += (isFirst ? 1 : options.levelGain) * trust[day] * surprise
            if !isFirst { special[weekday] += options.weekdayGain * trust[day] * (1 - options.levelGain) * surprise }
            isFirst = isFirst && trust[day] < 0.5
        }
        expectedNext = level + special[(min(max(weekdays.last ?? 0, 0), 6) + 1) % 7]
    }

    /// Three robust standard deviations of the steps between days.
    private static func surpriseLimit(_ seen: [Double], _ groups: DayGroups) -> Double {
        let days = seen.indices.filter { groups.isTaught[$0] }
        guard days.count > 3 else { return .infinity }
        let steps = zip(days.dropFirst(), days).map { abs(seen[$0] - seen[$1]) }
        let scale = Spread.normalFactor * (Quantiles.median(of: steps) ?? 0)
        return scale > 0 ? 3 * scale : .infinity
    }

    /// The median over parts of the day where they hold enough events each, or else that of the whole
    /// day, drawn to none as if five more events had come as expected.
    private static func level(
        _ parts: [DayParts.Sums], _ quantity: SeriesHistory.Quantity
    ) -> (Double, Double) {
        var sample = [Double](repeating: 0, count: parts.count)
        var count = 0
        var (value, expected, weight) = (0.0, 0.0, 0.0)
        var areAllRich = true
        for sums in parts where sums.weight > 0 {
            value += sums.value
            expected += sums.expected
            weight += sums.weight
            areAllRich = areAllRich && (quantity == .level || sums.expected >= 30)
            sample[count] =
                quantity == .level ? (sums.value - sums.expected) / sums.weight : sums.value / sums.expected
            count += 1
        }
        guard count > 0 else { return (0, 0) }
        let (middle, _) = SmallSample.middle(&sample, count)
        if quantity == .level { return (middle, min(weight / (weight + 4), 1)) }
        let factor = areAllRich ? max(middle, 0.01) : (value + 5) / (expected + 5)
        return (log(factor), expected / (expected + 100))
    }
}

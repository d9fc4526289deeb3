/// When the days of a series begin: for users on another continent, the first hours of the tables' Monday are still
/// Sunday's.
///
/// Of all hours at which people may change between the rhythm of working days and that of days of rest, the one that
/// tells the two best apart. Roots of counts are compared, as they all vary alike.
///
/// - Source: one-way analysis of variance, F statistic.
struct DayBegin {
    /// By day and hour of the clock the root of the calls; not a number where they are not known.
    private let roots: [[Double]]
    /// By day, and then for the day after the last and the day before the first.
    private let isWeekend: [Bool]
    /// Those to learn from.
    private let days: [Int]

    /// The F statistic, of 1 and n - 2 degrees of freedom, by which an hour must be better than midnight.
    private static let leastGain = 12.0
    private static let reach = -11...12

    /// - Parameters:
    ///   - calls: by day and hour of the clock; not a number where they are not known.
    ///   - isWeekend: by day, and then for the day after the last and the day before the first.
    ///   - days: those to learn from.
    init(calls: [[Double]], isWeekend: [Bool], days: [Int]) {
        roots = calls.map { $0.map { $0.squareRoot() } }
        self.isWeekend = isWeekend
        self.days = days
    }

    /// Hours after midnight; below 0 if the day begins before. 0 unless another hour is surely better.
    var hours: Int {
        let gains = (0..<24).map { hour in (before: gain(hour..<hour + 1, -1), after: gain(hour..<hour + 1, 1)) }
        var best = (hours: 0, gain: 0.0)
        for hours in Self.reach where hours != 0 {
            let moved = Self.moved(hours)
            let gain = moved.reduce(0) { $0 + (hours > 0 ? gains[$1].before : gains[$1].after) }
            if gain > best.gain { best = (hours, gain) }
        }
        return best.hours != 0 && isSure(best.hours) ? best.hours : 0
    }

    /// The hours that go by the rhythm of a neighbouring day.
    private static func moved(_ hours: Int) -> Range<Int> { hours > 0 ? 0..<hours : 24 + hours..<24 }

    /// Hours of one day have much in common: the sum of them all must tell the days apart.
    private func isSure(_ hours: Int) -> Bool {
        let moved = Self.moved(hours)
        let step = hours > 0 ? -1 : 1
        let sample = sample(moved)
        guard Set(sample.map { isWeekend[$0.day] }).count == 2, sample.count > 4 else { return false }
        let explained = squares(sample, step)
        let mean = sample.reduce(0) { $0 + $1.value } / Double(max(sample.count, 1))
        let rest = sample.reduce(-explained) { $0 + ($1.value - mean) * ($1.value - mean) }
        return (explained - squares(sample, 0)) * Double(sample.count - 2) > Self.leastGain * max(rest, 0)
    }

    /// What is explained if some hours go by the rhythm of the day `step` days away, beyond what their own explains.
    private func gain(_ hours: Range<Int>, _ step: Int) -> Double {
        let sample = sample(hours)
        return squares(sample, step) - squares(sample, 0)
    }

    private func sample(_ hours: Range<Int>) -> [(day: Int, value: Double)] {
        days.map { day in (day, hours.reduce(0) { $0 + roots[day][$1] }) }.filter(\.value.isFinite)
    }

    /// The sum of squares that two means explain; 0 if all days are of one sort.
    private func squares(_ sample: [(day: Int, value: Double)], _ step: Int) -> Double {
        var (rest, work) = ((sum: 0.0, count: 0.0), (sum: 0.0, count: 0.0))
        for (day, value) in sample {
            if isWeekend[day + step < 0 ? isWeekend.count - 1 : day + step] {
                rest = (rest.sum + value, rest.count + 1)
            } else {
                work = (work.sum + value, work.count + 1)
            }
        }
        guard rest.count > 0, work.count > 0 else { return 0 }
        let distance = rest.sum / rest.count - work.sum / work.count
        return distance * distance * rest.count * work.count / (rest.count + work.count)
    }
}

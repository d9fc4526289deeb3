/// The past days cut into windows of one length, which can be doubled.
///
/// Windows begin at the day's begin and do not overlap; what is left over at a day's end is dropped.
struct WindowLadder {
    private(set) var length: Int
    /// Windows in a day.
    private(set) var perDay: Int
    let dayCount: Int
    private(set) var values: [Double]
    private(set) var variances: [Double]
    private(set) var expected: [Double]
    private(set) var known: [Double]

    /// Single slots of some days.
    init(_ surprises: Surprises, days: [Int]) {
        length = 1
        perDay = surprises.slotsPerDay
        dayCount = days.count
        let count = days.count * perDay
        values = []
        variances = []
        expected = []
        values.reserveCapacity(count)
        variances.reserveCapacity(count)
        expected.reserveCapacity(count)
        for day in days {
            let range = day * perDay..<(day + 1) * perDay
            values += surprises.values[range]
            variances += surprises.variances[range]
            expected += surprises.expected[range]
        }
        known = variances.map { $0 > 0 ? 1 : 0 }
    }

    /// As `Surprises.disperse`, for single slots.
    mutating func disperse(_ dispersion: Double) {
        guard dispersion > 0 else { return }
        for place in variances.indices { variances[place] += dispersion * expected[place] * expected[place] }
    }

    /// Joins windows to twice the length.
    mutating func double() { join(2, pairs: perDay / 2) }

    /// Joins windows to whole days.
    mutating func joinDays() { join(perDay, pairs: 1) }

    private mutating func join(_ parts: Int, pairs: Int) {
        var place = 0
        for day in 0..<dayCount {
            for pair in 0..<pairs {
                var (value, variance, mean, count) = (0.0, 0.0, 0.0, 0.0)
                for part in day * perDay + pair * parts..<day * perDay + (pair + 1) * parts {
                    value += values[part]
                    variance += variances[part]
                    mean += expected[part]
                    count += known[part]
                }
                (values[place], variances[place], expected[place], known[place]) = (value, variance, mean, count)
                place += 1
            }
        }
        values.removeLast(values.count - place)
        variances.removeLast(variances.count - place)
        expected.removeLast(expected.count - place)
        known.removeLast(known.count - place)
        perDay = pairs
        length *= parts
    }

    /// Whether enough of a window is known to judge it.
    func isKnown(_ window: Int) -> Bool { variances[window] > 0 && 2 * known[window] >= Double(length) }
}

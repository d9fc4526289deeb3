import Glibc

/// A history in the form in which all quantities are alike: values that add up, and weights that
/// add up, day by day. The weight is zero where nothing is known.
///
/// - count: the value is the count, the weight 1.
/// - ratio: hits and trials.
/// - level: the logarithm times a weight of calls / (calls + `levelCalls`), and that weight: beyond
///   that many calls a slot's percentile does not get much better.
struct Observations {
    let quantity: SeriesHistory.Quantity
    let dayCount: Int
    let slotsPerDay: Int
    private(set) var values: [Double]
    private(set) var weights: [Double]
    /// For levels, what is added before the logarithm, in the unit of the values.
    private(set) var offset = 0.0
    /// The calls behind ratios and levels, from the first day on that is looked at.
    private let exposures: ArraySlice<Float>

    init(_ history: SeriesHistory, _ contexts: [DayContext], _ options: NightOptions) {
        quantity = history.quantity
        dayCount = min(history.dayCount, options.historyDays + 1)
        slotsPerDay = history.slotsPerDay
        values = [Double](repeating: 0, count: dayCount * slotsPerDay)
        weights = values
        let skipped = history.numerators.count - values.count
        exposures = history.exposures.dropFirst(skipped)
        switch quantity {
        case .count: Self.fillCounts(history, skipped, &values, &weights)
        case .ratio: Self.fillRatios(history, skipped, &values, &weights)
        case .level: fillLevels(history, skipped, options.levelCalls)
        }
        for day in 0..<dayCount {
            for range in contexts[contexts.count - dayCount + day].maskedSlots { mask(day, range) }
        }
    }

    /// For each day whether anything is known of it.
    var knownDays: [Bool] {
        (0..<dayCount).map { day in weights[day * slotsPerDay..<(day + 1) * slotsPerDay].contains { $0 > 0 } }
    }

    /// By day and hour by people's clock the calls behind the values; not a number where they are not known. For slots
    /// that add up to hours.
    func hourlyCalls(_ clock: LocalClock) -> [[Double]] {
        let slotsPerHour = slotsPerDay / 24
        var calls = [[Double]](repeating: [Double](repeating: .nan, count: 24), count: dayCount)
        for day in 0..<dayCount {
            for stretch in clock.stretches(day) where stretch.day >= 0 && stretch.day < dayCount {
                var slot = stretch.slots.lowerBound
                while slot < stretch.slots.upperBound {
                    let hour = (slot + stretch.shift) / slotsPerHour
                    let end = min((hour + 1) * slotsPerHour - stretch.shift, stretch.slots.upperBound)
                    let places = day * slotsPerDay + slot..<day * slotsPerDay + end
                    let before = calls[stretch.day][hour]
                    calls[stretch.day][hour] = places.reduce(before.isNaN ? 0 : before) { $0 + self.calls($1) }
                    slot = end
                }
            }
        }
        return calls
    }

    /// The calls behind a value; of counts the value itself; 0 where nothing is known.
    func calls(_ place: Int) -> Double {
        guard quantity != .count, weights[place] > 0 else { return values[place] * weights[place] }
        return Double(exposures[exposures.startIndex + place])
    }

    private mutating func mask(_ day: Int, _ range: Range<Int>) {
        for slot in range.clamped(to: 0..<slotsPerDay) {
            values[day * slotsPerDay + slot] = 0
            weights[day * slotsPerDay + slot] = 0
        }
    }

    private static func fillCounts(
        _ history: SeriesHistory, _ skipped: Int, _ values: inout [Double], _ weights: inout [Double]
    ) {
        let counts = history.numerators.span
        var value = values.mutableSpan
        var weight = weights.mutableSpan
        for index in 0..<value.count {
            let count = counts[skipped + index]
            guard count >= 0, count < .infinity else { continue }
            value[index] = Double(count)
            weight[index] = 1
        }
    }

    private static func fillRatios(
        _ history: SeriesHistory, _ skipped: Int, _ values: inout [Double], _ weights: inout [Double]
    ) {
        let numerators = history.numerators.span
        let exposures = history.exposures.span
        var value = values.mutableSpan
        var weight = weights.mutableSpan
        for index in 0..<value.count {
            let hits = numerators[skipped + index]
            let trials = exposures[skipped + index]
            guard hits >= 0, trials > 0, trials < .infinity, hits < .infinity else { continue }
            value[index] = Double(min(hits, trials))
            weight[index] = Double(trials)
        }
    }

    private mutating func fillLevels(_ history: SeriesHistory, _ skipped: Int, _ saturation: Double) {
        offset = levelOffset(history, skipped)
        for index in values.indices {
            let level = history.numerators[skipped + index]
            let calls = history.exposures[skipped + index]
            guard level >= 0, level.isFinite, calls > 0, calls.isFinite, offset > 0 else { continue }
            let weight = Double(calls) / (Double(calls) + saturation)
            values[index] = weight * log(Double(level) + offset)
            weights[index] = weight
        }
    }

    /// A hundredth of the mean, so that a zero is a number and nothing else changes.
    private func levelOffset(_ history: SeriesHistory, _ skipped: Int) -> Double {
        var sum = 0.0
        var count = 0
        for index in skipped..<history.numerators.count where history.numerators[index].isFinite {
            guard history.exposures[index] > 0 else { continue }
            sum += max(Double(history.numerators[index]), 0)
            count += 1
        }
        return count > 0 ? 0.01 * sum / Double(count) : 0
    }
}

import Glibc

/// What each slot of each day held beyond its expectation, and how far chance moves it.
///
/// For counts and ratios the surprise is observed minus expected, of variance
/// m (1 - p) + dispersion m^2 for an expected m of chance p (0 for counts). For levels it is the
/// distance of logarithms times the weight, of a variance in units of one full slot's.
struct Surprises {
    let quantity: SeriesHistory.Quantity
    let dayCount: Int
    let slotsPerDay: Int
    var values: [Double]
    /// Zero where nothing is known or nothing can be expected.
    var variances: [Double]
    /// What was expected; for levels the weight.
    var expected: [Double]

    /// - Parameter level: the level of a day of the grid in hours that belong to some day by people's clock.
    init(_ data: Observations, _ rates: DayRates, level: (_ gridDay: Int, _ localDay: Int) -> Double) {
        quantity = data.quantity
        dayCount = data.dayCount
        slotsPerDay = data.slotsPerDay
        values = [Double](repeating: 0, count: data.values.count)
        variances = values
        expected = values
        for day in 0..<dayCount { fill(data, day, rates, level) }
        if quantity == .level { expected = variances }
    }

    /// Fills one day; a day without a profile stays unknown.
    private mutating func fill(_ data: Observations, _ day: Int, _ rates: DayRates, _ level: (Int, Int) -> Double) {
        guard rates.profile(day) != nil else { return }
        for stretch in rates.clock.stretches(day) {
            let places = day * slotsPerDay + stretch.slots.lowerBound..<day * slotsPerDay + stretch.slots.upperBound
            let level = level(day, stretch.day)
            if quantity == .level {
                Self.fillLevels(data, rates, places, level: level, &values, &variances)
            } else {
                Self.fillCounts(data, rates, places, factor: exp(level), &values, &variances, &expected)
            }
        }
    }

    /// The columns are handed over one by one, as each is written without asking the others.
    private static func fillLevels(
        _ data: Observations, _ rates: DayRates, _ places: Range<Int>, level: Double, _ values: inout [Double],
        _ weights: inout [Double]
    ) {
        let seen = data.values.span
        let known = data.weights.span
        let rates = rates.grid.span
        var surprise = values.mutableSpan
        var weight = weights.mutableSpan
        for place in places where known[place] > 0 && rates[place].isFinite {
            surprise[place] = seen[place] - known[place] * (rates[place] + level)
            weight[place] = known[place]
        }
    }

    private static func fillCounts(
        _ data: Observations, _ rates: DayRates, _ places: Range<Int>, factor: Double, _ values: inout [Double],
        _ variances: inout [Double], _ expected: inout [Double]
    ) {
        let isRatio = data.quantity == .ratio
        let seen = data.values.span
        let weights = data.weights.span
        let rates = rates.grid.span
        var surprise = values.mutableSpan
        var variance = variances.mutableSpan
        var mean = expected.mutableSpan
        for place in places where weights[place] > 0 && rates[place].isFinite {
            let rate = rates[place]
            let chance = isRatio ? min(rate * factor, max(rate, 0.999)) : rate * factor
            let usual = weights[place] * chance
            surprise[place] = seen[place] - usual
            variance[place] = usual * (isRatio ? 1 - chance : 1)
            mean[place] = usual
        }
    }

    /// Adds the part of the variance that grows with the square of what is expected.
    mutating func disperse(_ dispersion: Double) { Self.disperse(&variances, expected, dispersion) }

    private static func disperse(_ variances: inout [Double], _ expected: [Double], _ dispersion: Double) {
        guard dispersion > 0 else { return }
        let mean = expected.span
        var variance = variances.mutableSpan
        for place in 0..<variance.count { variance[place] += dispersion * mean[place] * mean[place] }
    }

    /// Gives slots the weight that the noise of levels asks for: the variance of a slot of n calls is
    /// taken as proportional to 1 + saturation / n instead of 1 + `known` / n.
    mutating func reweigh(known: Double, saturation: Double) {
        Self.reweigh(&values, &variances, known: known, saturation: saturation)
        expected = variances
    }

    private static func reweigh(
        _ values: inout [Double], _ variances: inout [Double], known: Double, saturation: Double
    ) {
        var surprise = values.mutableSpan
        var variance = variances.mutableSpan
        for place in 0..<variance.count where variance[place] > 0 {
            let old = variance[place]
            let new = 1 / (1 + saturation * (1 / old - 1) / known)
            surprise[place] *= new / old
            variance[place] = new
        }
    }

    /// Where another expectation of the last day is as good, takes the smaller surprise: none between
    /// the two, the distance from the nearer one outside.
    mutating func reconcile(_ other: Surprises) {
        for place in (dayCount - 1) * slotsPerDay..<dayCount * slotsPerDay {
            let (mine, theirs) = (values[place], other.values[place])
            guard other.variances[place] > 0, variances[place] > 0 else { continue }
            variances[place] = max(variances[place], other.variances[place])
            if mine * theirs <= 0 {
                values[place] = 0
            } else if abs(theirs) < abs(mine) {
                values[place] = theirs
                expected[place] = other.expected[place]
            }
        }
    }
}

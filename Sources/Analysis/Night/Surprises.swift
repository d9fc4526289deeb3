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

    init(_ data: Observations, _ rates: DayRates, _ levels: DayLevels) {
        quantity = data.quantity
        dayCount = data.dayCount
        slotsPerDay = data.slotsPerDay
        values = [Double](repeating: 0, count: data.values.count)
        variances = values
        expected = values
        for day in 0..<dayCount { fill(data, day, rates, levels) }
    }

    /// Fills one day; a day without a profile stays unknown.
    private mutating func fill(_ data: Observations, _ day: Int, _ rates: DayRates, _ levels: DayLevels) {
        guard rates.profile(day) != nil else { return }
        var (levelDay, level) = (day, levels.expected[day])
        var factor = exp(level)
        for slot in 0..<slotsPerDay {
            let place = day * slotsPerDay + slot
            let weight = data.weights[place]
            let (localDay, rate) = rates.rate(day, slot)
            guard weight > 0, rate.isFinite else { continue }
            if localDay != levelDay {
                levelDay = localDay
                level = levels.expected(localDay)
                factor = exp(level)
            }
            if quantity == .level {
                values[place] = data.values[place] - weight * (rate + level)
                variances[place] = weight
                expected[place] = weight
            } else {
                let chance = quantity == .ratio ? min(rate * factor, max(rate, 0.999)) : rate * factor
                let mean = weight * chance
                values[place] = data.values[place] - mean
                variances[place] = mean * (quantity == .ratio ? 1 - chance : 1)
                expected[place] = mean
            }
        }
    }

    /// Adds the part of the variance that grows with the square of what is expected.
    mutating func disperse(_ dispersion: Double) {
        guard dispersion > 0 else { return }
        for place in variances.indices { variances[place] += dispersion * expected[place] * expected[place] }
    }

    /// Gives slots the weight that the noise of levels asks for: the variance of a slot of n calls is
    /// taken as proportional to 1 + saturation / n instead of 1 + `known` / n.
    mutating func reweigh(known: Double, saturation: Double) {
        for place in variances.indices where variances[place] > 0 {
            let old = variances[place]
            let new = 1 / (1 + saturation * (1 / old - 1) / known)
            values[place] *= new / old
            variances[place] = new
            expected[place] = new
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

import Statistics

/// The comparable days of a profile, looked at slot after slot.
struct ProfileDays {
    private let sums: LocalSums
    private let reach: Double
    private let isLevel: Bool
    private var values: [Double]
    private var weights: [Double]
    private var rates: [Double]
    /// Days by rate as of the slot before: the next slot's order is much the same.
    private var sample: RankedSample
    private var last: (slots: Range<Int>, rate: Double) = (0..<0, .nan)

    init(_ sums: LocalSums, reach: Double, isLevel: Bool) {
        self.sums = sums
        self.reach = reach
        self.isLevel = isLevel
        values = [Double](repeating: 0, count: sums.dayCount)
        (weights, rates) = (values, values)
        sample = RankedSample(count: sums.dayCount)
    }

    /// The pooled rate of the days that are not too far off; not a number where no day knows anything.
    mutating func rate(_ slots: Range<Int>) -> Double {
        if slots != last.slots { last = (slots, newRate(slots)) }
        return last.rate
    }

    private mutating func newRate(_ slots: Range<Int>) -> Double {
        sums.fill(slots, values: &values, weights: &weights)
        var count = 0
        var weightSum = 0.0
        for day in weights.indices {
            let weight = weights[day]
            // What is not known comes last.
            rates[day] = weight > 0 ? values[day] / weight : .infinity
            guard weight > 0 else { continue }
            weightSum += weight
            count += 1
        }
        guard count > 0 else { return .nan }
        let (middle, distance) = sample.middle(of: rates, count)
        var spread = Spread.normalFactor * distance
        if !isLevel {
            // A count of N events of this rate is uncertain by its square root, whatever the days say.
            let mean = weightSum / Double(count)
            spread = max(spread, max(middle * mean, 1).squareRoot() / mean)
        }
        return pooled(middle, reach * spread)
    }

    private func pooled(_ middle: Double, _ reach: Double) -> Double {
        var value = 0.0
        var weight = 0.0
        for day in weights.indices where weights[day] > 0 {
            guard abs(values[day] - middle * weights[day]) <= reach * weights[day] else { continue }
            value += values[day]
            weight += weights[day]
        }
        return weight > 0 ? value / weight : middle
    }
}

/// Running sums of some days' values and weights in local slots.
///
/// The days of one slot lie side by side, as a profile asks for all of them slot by slot.
struct LocalSums {
    let dayCount: Int
    private(set) var totalValue = 0.0
    private(set) var totalWeight = 0.0
    /// Place `slot * dayCount + day`: the sum of the slots before.
    private var values: [Double]
    private var weights: [Double]

    init(_ data: Observations, days: [Int], clock: LocalClock) {
        dayCount = days.count
        values = [Double](repeating: 0, count: days.count * (data.slotsPerDay + 1))
        weights = values
        for (place, day) in days.enumerated() { add(data, day, at: place, clock) }
        for place in days.count..<values.count {
            values[place] += values[place - days.count]
            weights[place] += weights[place - days.count]
        }
        for place in values.count - days.count..<values.count {
            totalValue += values[place]
            totalWeight += weights[place]
        }
    }

    /// A day by people's clock may begin on the grid's day before and end on the one after, but nothing is
    /// learned from the last day, which is to be judged.
    private mutating func add(_ data: Observations, _ day: Int, at place: Int, _ clock: LocalClock) {
        for source in clock.isMoving ? max(day - 1, 0)...min(day + 1, max(data.dayCount - 2, day)) : day...day {
            for stretch in clock.stretches(source) where stretch.day == day {
                for slot in stretch.slots {
                    let target = (slot + stretch.shift + 1) * dayCount + place
                    values[target] += data.values[source * data.slotsPerDay + slot]
                    weights[target] += data.weights[source * data.slotsPerDay + slot]
                }
            }
        }
    }

    /// Of each day the sums over some slots.
    func fill(_ slots: Range<Int>, values daily: inout [Double], weights dailyWeights: inout [Double]) {
        let (low, high) = (slots.lowerBound * dayCount, slots.upperBound * dayCount)
        let (sums, weightSums) = (values.span, weights.span)
        var room = daily.mutableSpan
        var weightRoom = dailyWeights.mutableSpan
        for day in 0..<dayCount {
            room[day] = sums[high + day] - sums[low + day]
            weightRoom[day] = weightSums[high + day] - weightSums[low + day]
        }
    }
}

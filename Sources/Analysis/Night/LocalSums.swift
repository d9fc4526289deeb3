/// Running sums of some days' values and weights in local slots.
struct LocalSums {
    let dayCount: Int
    let totalValue: Double
    let totalWeight: Double
    private let stride: Int
    private var values: [Double]
    private var weights: [Double]

    init(_ data: Observations, days: [Int], clock: LocalClock) {
        let slots = data.slotsPerDay
        dayCount = days.count
        stride = slots + 1
        values = [Double](repeating: 0, count: days.count * stride)
        weights = values
        var valueTotal = 0.0
        var weightTotal = 0.0
        for (place, day) in days.enumerated() {
            let base = place * stride + 1
            // A day by people's clock may begin on the grid's day before and end on the one after, but nothing is
            // learned from the last day, which is to be judged.
            for source in clock.isMoving ? max(day - 1, 0)...min(day + 1, max(data.dayCount - 2, day)) : day...day {
                for slot in 0..<slots {
                    let local = clock.place(source, slot)
                    guard local.day == day else { continue }
                    values[base + local.slot] += data.values[source * slots + slot]
                    weights[base + local.slot] += data.weights[source * slots + slot]
                }
            }
            for slot in 0..<slots {
                values[base + slot] += values[base + slot - 1]
                weights[base + slot] += weights[base + slot - 1]
            }
            valueTotal += values[base + slots - 1]
            weightTotal += weights[base + slots - 1]
        }
        totalValue = valueTotal
        totalWeight = weightTotal
    }

    func value(_ day: Int, _ slots: Range<Int>) -> Double {
        values[day * stride + slots.upperBound] - values[day * stride + slots.lowerBound]
    }

    func weight(_ day: Int, _ slots: Range<Int>) -> Double {
        weights[day * stride + slots.upperBound] - weights[day * stride + slots.lowerBound]
    }
}

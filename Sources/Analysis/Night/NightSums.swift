/// Running sums over the slots of the last day: place i holds the sum of the slots before i.
struct NightSums {
    private var values: [Double]
    private var variances: [Double]
    private var expected: [Double]
    private var known: [Int]

    init(_ surprises: Surprises) {
        let slots = surprises.slotsPerDay
        let base = (surprises.dayCount - 1) * slots
        values = [Double](repeating: 0, count: slots + 1)
        variances = values
        expected = values
        known = [Int](repeating: 0, count: slots + 1)
        for slot in 0..<slots {
            values[slot + 1] = values[slot] + surprises.values[base + slot]
            variances[slot + 1] = variances[slot] + surprises.variances[base + slot]
            expected[slot + 1] = expected[slot] + surprises.expected[base + slot]
            known[slot + 1] = known[slot] + (surprises.variances[base + slot] > 0 ? 1 : 0)
        }
    }

    func sums(_ slots: Range<Int>) -> WindowSums {
        let (low, high) = (slots.lowerBound, slots.upperBound)
        return WindowSums(
            value: values[high] - values[low], variance: variances[high] - variances[low],
            expected: expected[high] - expected[low], known: known[high] - known[low])
    }
}

import Statistics

/// Values of the same few dozen things again and again, put in order by the order they had before.
struct RankedSample {
    /// Things by rank.
    private var order: [Int]
    private var sorted: [Double]

    init(count: Int) {
        order = Array(0..<count)
        sorted = [Double](repeating: 0, count: count)
    }

    /// The median of the lowest `known` values, and the median of their distances from it.
    mutating func middle(of values: [Double], _ known: Int) -> (Double, Double) {
        for rank in order.indices { sorted[rank] = values[order[rank]] }
        InsertionSort.sort(&sorted, with: &order)
        let median = SmallSample.middle(sorted, known)
        return (median, SmallSample.middleDistance(sorted, known, median))
    }
}

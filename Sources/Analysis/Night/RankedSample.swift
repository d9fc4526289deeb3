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
        Self.sort(values, &order, &sorted)
        let median = SmallSample.middle(sorted, known)
        return (median, SmallSample.middleDistance(sorted, known, median))
    }

    /// By insertion, which is quick where little changes.
    private static func sort(_ values: [Double], _ order: inout [Int], _ sorted: inout [Double]) {
        let values = values.span
        var ranks = order.mutableSpan
        var room = sorted.mutableSpan
        for index in 0..<room.count {
            let thing = ranks[index]
            let value = values[thing]
            var hole = index
            while hole > 0, room[hole - 1] > value {
                room[hole] = room[hole - 1]
                ranks[hole] = ranks[hole - 1]
                hole -= 1
            }
            room[hole] = value
            ranks[hole] = thing
        }
    }
}

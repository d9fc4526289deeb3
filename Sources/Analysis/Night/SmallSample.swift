/// Median and median distance of a few dozen values, by insertion sort: for so few nothing is faster.
enum SmallSample {
    /// The median of the first `count` values, which are sorted, and the median of their distances from it.
    static func middle(_ values: inout [Double], _ count: Int) -> (Double, Double) {
        sort(&values, count)
        let median = middle(values, count)
        return (median, middleDistance(values, count, median))
    }

    /// Distances grow to both sides of the middle, so the nearer of two neighbours is the next one.
    static func middleDistance(_ sorted: [Double], _ count: Int, _ median: Double) -> Double {
        var low = (count - 1) / 2
        var high = low + 1
        var (previous, current) = (0.0, 0.0)
        for _ in 0...count / 2 {
            previous = current
            let below = low >= 0 ? median - sorted[low] : .infinity
            let above = high < count ? sorted[high] - median : .infinity
            if below <= above {
                current = below
                low -= 1
            } else {
                current = above
                high += 1
            }
        }
        return count % 2 == 1 ? current : 0.5 * (previous + current)
    }

    /// The median of sorted values.
    static func middle(_ sorted: [Double], _ count: Int) -> Double {
        count % 2 == 1 ? sorted[count / 2] : 0.5 * (sorted[count / 2 - 1] + sorted[count / 2])
    }

    private static func sort(_ values: inout [Double], _ count: Int) {
        guard count > 1 else { return }
        for index in 1..<count {
            let value = values[index]
            var hole = index
            while hole > 0, values[hole - 1] > value {
                values[hole] = values[hole - 1]
                hole -= 1
            }
            values[hole] = value
        }
    }
}

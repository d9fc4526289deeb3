/// The median of values that count with unequal weights.
public enum WeightedMedian {
    /// The least value at which half of the weight is reached; the mean of it and the next one where
    /// exactly half is reached. Nil without weight. Weights at or below 0 count for nothing.
    ///
    /// - Complexity: O(n log n).
    public static func of(_ values: [Double], weights: [Double]) -> Double? {
        precondition(values.count == weights.count, "\(values.count) values, \(weights.count) weights")
        let order = values.indices.filter { weights[$0] > 0 }.sorted { (values[$0], $0) < (values[$1], $1) }
        let total = order.reduce(0) { $0 + weights[$1] }
        var reached = 0.0
        for (rank, index) in order.enumerated() {
            reached += weights[index]
            if 2 * reached == total, rank + 1 < order.count {
                return 0.5 * (values[index] + values[order[rank + 1]])
            }
            if 2 * reached >= total { return values[index] }
        }
        return order.last.map { values[$0] }
    }
}

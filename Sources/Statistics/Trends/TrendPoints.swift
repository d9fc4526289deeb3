/// The values of a series that are there, with their places.
struct TrendPoints {
    let indices: [Int]
    let values: [Double]

    var count: Int { values.count }

    /// Leaves out gaps, values that are not finite, and those beyond 1e300, whose differences may not be finite.
    init(_ series: some RandomAccessCollection<Double?>) {
        var indices: [Int] = []
        var values: [Double] = []
        for (index, value) in series.enumerated() {
            guard let value, abs(value) <= 1e300 else { continue }
            indices.append(index)
            values.append(value)
        }
        self.indices = indices
        self.values = values
    }
}

/// Medians by sorting, for the searches of this folder.
enum SortedMiddle {
    /// The middle value, or the mean of the two middle ones; 0 of none. The values must not be NaN.
    static func median(_ values: ArraySlice<Double>) -> Double {
        middle(values.sorted())
    }

    /// The same of values that are in order.
    static func middle(_ sorted: [Double]) -> Double {
        guard !sorted.isEmpty else { return 0 }
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : sorted[middle - 1] / 2 + sorted[middle] / 2
    }
}

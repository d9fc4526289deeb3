/// Medians for the searches of this folder, which always need a number.
enum SortedMiddle {
    /// The middle value, or the mean of the two middle ones; 0 of none. The values must not be NaN.
    static func median(_ values: ArraySlice<Double>) -> Double { Quantiles.median(of: Array(values)) ?? 0 }

    /// The same of values that are in order.
    static func middle(_ sorted: [Double]) -> Double { Quantiles.median(of: sorted) ?? 0 }
}

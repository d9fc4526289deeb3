/// The median where a search always needs a number.
enum Middle {
    /// The middle value, or the mean of the two middle ones; 0 of none. The values must not be NaN.
    static func median(_ values: some Sequence<Double>) -> Double { Quantiles.median(of: Array(values)) ?? 0 }
}

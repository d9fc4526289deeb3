/// Quantiles of unsorted values in linear time.
///
/// The quantile of share p lies at the place p (n - 1), straight between neighbours: type 7 of
/// R. J. Hyndman and Y. Fan, 1996, "Sample quantiles in statistical packages"; the median is the
/// mean of the two middle values of an even number.
public enum Quantiles {
    /// The quantile of `values[range]`, which is reordered; nil if it is empty.
    ///
    /// - Parameter share: drawn into 0...1.
    public static func quantile<Value: BinaryFloatingPoint>(
        _ share: Double, of values: inout [Value], in range: Range<Int>
    ) -> Value? {
        guard !range.isEmpty else { return nil }
        let position = min(max(share, 0), 1) * Double(range.count - 1)
        let whole = Int(position)
        let place = range.lowerBound + whole
        let low = Selection.select(&values, in: range, at: place)
        let part = Value(position - Double(whole))
        guard part > 0 else { return low }
        var high = values[place + 1]
        for index in place + 1..<range.upperBound where values[index] < high { high = values[index] }
        return low + part * (high - low)
    }

    /// The quantile of all values; nil without any.
    public static func quantile<Value: BinaryFloatingPoint>(_ share: Double, of values: [Value]) -> Value? {
        var copy = values
        return quantile(share, of: &copy, in: 0..<copy.count)
    }

    /// The median of `values[range]`, which is reordered; nil if it is empty.
    public static func median<Value: BinaryFloatingPoint>(of values: inout [Value], in range: Range<Int>) -> Value? {
        quantile(0.5, of: &values, in: range)
    }

    /// The median of all values; nil without any.
    public static func median<Value: BinaryFloatingPoint>(of values: [Value]) -> Value? {
        quantile(0.5, of: values)
    }

    /// The median where a search always needs a number: 0 without values.
    static func medianOrZero(of values: some Sequence<Double>) -> Double { median(of: Array(values)) ?? 0 }
}

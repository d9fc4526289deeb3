/// A middle and a spread that up to half of the values cannot spoil.
public struct Spread: Sendable, Equatable {
    public let median: Double
    /// 1.4826 times the median distance from the median: the standard deviation, if the values are
    /// normal. Zero if more than half of the values are equal.
    public let deviation: Double

    public init(median: Double, deviation: Double) {
        self.median = median
        self.deviation = deviation
    }

    /// 1 / Phi^-1(3/4).
    public static let normalFactor = 1.482_602_218_505_602
    /// The lower quartile of the size of a standard normal value, Phi^-1(5/8).
    public static let lowerQuartileOfSize = 0.318_639_363_964_375_2

    /// The spread of `values[range]`, nil if it is empty. The values there are replaced by their
    /// distances from the median, in no useful order.
    public static func consuming(_ values: inout [Double], in range: Range<Int>) -> Self? {
        guard let median = Quantiles.median(of: &values, in: range) else { return nil }
        for index in range { values[index] = abs(values[index] - median) }
        let distance = Quantiles.median(of: &values, in: range) ?? 0
        return Self(median: median, deviation: normalFactor * distance)
    }

    /// The spread of all values, nil without any.
    public static func of(_ values: [Double]) -> Self? {
        var copy = values
        return consuming(&copy, in: 0..<copy.count)
    }

    /// How many robust standard deviations `value` is above the median; 0 if the deviation is 0.
    public func score(_ value: Double) -> Double { deviation > 0 ? (value - median) / deviation : 0 }
}

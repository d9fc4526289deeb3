import Glibc

/// One metric of one attribute set by the hour: sums, so that any stretch of hours has its exact value.
///
/// - Shape: a numerator and an exposure for each hour, and whether archives cover all of it.
public struct HourlyMetric: Sendable {
    public let metric: SeriesMetric
    let numerators: ArraySlice<Int64>
    let exposures: ArraySlice<Int64>
    let isKnown: [Bool]

    /// - Parameters: as many of each; the slices may begin anywhere.
    public init(
        _ metric: SeriesMetric, numerators: ArraySlice<Int64>, exposures: ArraySlice<Int64>, isKnown: [Bool]
    ) {
        precondition(
            numerators.count == isKnown.count && exposures.count == isKnown.count,
            "\(numerators.count) numerators, \(exposures.count) exposures, \(isKnown.count) hours")
        self.metric = metric
        self.numerators = numerators
        self.exposures = exposures
        self.isKnown = isKnown
    }

    public var hourCount: Int { isKnown.count }

    /// Fewer calls, look-ups and the like in an hour give no point.
    private static let leastExposure: Int64 = 5
    private static let hourMinutes = 60.0

    private func numerator(_ hour: Int) -> Int64 { numerators[numerators.startIndex + hour] }
    private func exposure(_ hour: Int) -> Int64 { exposures[exposures.startIndex + hour] }

    /// What the known hours of a stretch add up to, and how many there are.
    func sums(_ hours: Range<Int>) -> (numerator: Int64, exposure: Int64, hours: Int) {
        var sums: (numerator: Int64, exposure: Int64, hours: Int) = (0, 0, 0)
        for hour in hours.clamped(to: 0..<hourCount) where isKnown[hour] {
            sums.numerator += numerator(hour)
            sums.exposure += exposure(hour)
            sums.hours += 1
        }
        return sums
    }

    /// The value of a stretch as findings tell it: a ratio of sums, milliseconds, US dollars, calls per minute. Nil
    /// where nothing is known or there was nothing to count.
    public func value(_ hours: Range<Int>) -> Double? {
        let sums = sums(hours)
        switch metric.quantity {
        case .count: return sums.hours > 0 ? Double(sums.numerator) / Double(sums.hours) / Self.hourMinutes : nil
        case .ratio: return sums.exposure > 0 ? Double(sums.numerator) / Double(sums.exposure) : nil
        case .logMean, .mean: return sums.exposure > 0 ? metric.mean(sums.numerator, of: sums.exposure) : nil
        }
    }

    /// The hours on a scale on which noise is about as wide everywhere: logarithms of counts and means,
    /// arcsin(sqrt) of ratios. Gaps are unknown hours and those that rest on too little.
    ///
    /// - Source: for ratios Anscombe 1948, "The transformation of Poisson, binomial and negative-binomial data".
    var scaled: [Double?] {
        (0..<hourCount).map { hour in
            guard isKnown[hour] else { return nil }
            let (sum, exposure) = (numerator(hour), exposure(hour))
            switch metric.quantity {
            case .count: return log(Double(max(sum, 0)) + 1)
            case .ratio:
                guard exposure >= Self.leastExposure else { return nil }
                let hits = Double(min(max(sum, 0), exposure))
                return asin(((hits + 0.375) / (Double(exposure) + 0.75)).squareRoot())
            case .logMean: return exposure >= Self.leastExposure ? Double(sum) / Double(exposure) / LogTable.scale : nil
            case .mean: return exposure >= Self.leastExposure && sum > 0 ? log(Double(sum) / Double(exposure)) : nil
            }
        }
    }
}

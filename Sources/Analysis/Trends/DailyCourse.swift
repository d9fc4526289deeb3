import Statistics

/// A metric day by day with the line through it, and how well two levels would tell the same.
///
/// - Shape: a value for each day; nil where too little is known.
struct DailyCourse {
    let values: [Double?]
    /// Days a season: a week where three are known, else 1.
    let period: Int
    let line: TheilSen
    /// The values without the season.
    let plain: [Double?]

    /// Known hours that a day needs.
    private static let leastHours = 20
    /// Calls and the like that a day's ratio or mean needs.
    private static let leastExposure = 50

    /// The values of the days of a series.
    static func values(_ series: HourlyMetric) -> [Double?] {
        (0..<series.hourCount / 24).map { day in
            let hours = day * 24..<(day + 1) * 24
            let sums = series.sums(hours)
            guard sums.hours >= leastHours,
                series.metric.quantity == .count || sums.exposure >= leastExposure
            else { return nil }
            return series.value(hours)
        }
    }

    /// Nil where there is no line.
    init?(_ values: [Double?]) {
        let known = values.indices.filter { values[$0] != nil }
        let weeks = known.count >= 21
        let period = weeks ? 7 : 1
        guard let rough = TheilSen(values, period: period) else { return nil }
        let plain = weeks ? Self.withoutWeek(values, rough) : values
        let factor = MannKendall(plain)?.varianceFactor ?? 1
        guard let line = TheilSen(values, period: period, varianceFactor: factor) else { return nil }
        (self.values, self.period, self.line, self.plain) = (values, period, line, plain)
    }

    /// Less, for each weekday, its median distance from the line.
    private static func withoutWeek(_ values: [Double?], _ line: TheilSen) -> [Double?] {
        var groups = [[Double]](repeating: [], count: 7)
        for (day, value) in values.enumerated() {
            if let value { groups[day % 7].append(value - line.value(at: day)) }
        }
        let effects = groups.map { Quantiles.median(of: $0) ?? 0 }
        return values.enumerated().map { day, value in value.map { $0 - effects[day % 7] } }
    }

    /// The chance of so steady a rise or fall without a trend.
    ///
    /// With three weeks each weekday is compared with itself. That test takes weekdays for independent, so a level
    /// that wanders would look like a trend: the test of the values without their week, widened for
    /// autocorrelation, must agree, and the less sure of both counts.
    var significance: (pValue: Double, tau: Double)? {
        guard let plain = MannKendall(plain) else { return nil }
        guard period > 1, let seasonal = SeasonalMannKendall(values, period: period) else {
            return (plain.pValue, plain.tau)
        }
        return (max(plain.pValue, seasonal.pValue), seasonal.tau)
    }

    // MARK: - Two levels instead of a line

    private static let leastSide = 3

    /// The sum of the distances from the line.
    var lineError: Double {
        let rest = plain.enumerated().compactMap { day, value in value.map { $0 - line.value(at: day) } }
        let middle = Quantiles.median(of: rest) ?? 0
        return rest.reduce(0) { $0 + abs($1 - middle) }
    }

    /// The sum of the distances from the medians before a day and from it on; nil where a side is too short.
    func stepError(at day: Int) -> Double? {
        guard plain.indices.contains(day) else { return nil }
        let sides = [plain[..<day], plain[day...]].map { $0.compactMap { $0 } }
        guard sides.allSatisfy({ $0.count >= Self.leastSide }) else { return nil }
        return sides.reduce(0) { sum, side in
            let middle = Quantiles.median(of: side) ?? 0
            return sum + side.reduce(0) { $0 + abs($1 - middle) }
        }
    }

    /// The day at which two levels fit best.
    var bestStep: (day: Int, error: Double)? {
        plain.indices.compactMap { day in stepError(at: day).map { (day, $0) } }.min { ($0.1, $0.0) < ($1.1, $1.0) }
    }
}

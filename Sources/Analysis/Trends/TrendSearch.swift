/// Tells whether one series rises or falls over weeks, how fast, and whether it rather stepped.
///
/// Silent on empty, constant and short series.
///
/// - Source: Mann 1945; Hirsch, Slack and Smith 1982; Hamed and Rao 1998; the line: Theil 1950, Sen 1968.
public struct TrendSearch: Codable, Sendable, Equatable {
    public var effect = Self.usualEffect
    /// Days with a value that it needs.
    public var leastDays = 14
    /// Calls a day, in the mean, from which counts are looked at.
    public var leastDailyCalls = 100.0
    /// Two levels are taken for the better account if their error is at most this share of the line's. A line
    /// through two levels three deviations apart has 1.25 times their error.
    public var stepShare = 0.85

    /// The line averages over all days, so that less is told than of steps.
    public static let usualEffect: EffectGuard = {
        var effect = EffectGuard()
        effect.callShare = 0.1
        return effect
    }()

    public init() {}

    /// Nil where the series is not asked.
    ///
    /// - Parameter series: whole days, by the hour.
    public func trend(_ series: HourlyMetric) -> TrendLine? {
        let values = DailyCourse.values(series)
        let known = values.compactMap { $0 }
        guard known.count >= leastDays, let least = known.min(), let most = known.max(), least < most,
            isSupported(series), let course = DailyCourse(values), let chance = course.significance,
            let first = values.firstIndex(where: { $0 != nil }), let last = values.lastIndex(where: { $0 != nil })
        else { return nil }
        var trend = TrendLine(
            values: values, from: max(course.line.value(at: first), 0), to: max(course.line.value(at: last), 0),
            slope: course.line.slope, low: course.line.low, high: course.line.high, tau: chance.tau,
            pValue: chance.pValue)
        let perDay = Double(series.sums(0..<series.hourCount).exposure) / Double(known.count)
        trend.isWorthTelling =
            course.line.low * course.line.high > 0
            && effect.isWorthTelling(series.metric, from: trend.from, to: trend.to, dailyExposure: perDay)
        guard trend.isWorthTelling else { return trend }
        let lineError = course.lineError
        trend.betterSteps = Set(values.indices.filter { (course.stepError(at: $0) ?? .infinity) < lineError })
        if let step = course.bestStep, step.error <= stepShare * lineError { trend.stepDay = step.day }
        return trend
    }

    private func isSupported(_ series: HourlyMetric) -> Bool {
        let sums = series.sums(0..<series.hourCount)
        guard series.metric.quantity == .count else { return sums.numerator > 0 }
        return Double(sums.numerator) * 24 >= leastDailyCalls * Double(sums.hours)
    }
}

/// A line through the daily values of a series.
public struct TrendLine: Sendable, Equatable {
    /// By day, in the metric's unit; nil where too little is known.
    public let values: [Double?]
    /// The line on the first and on the last known day.
    public let from: Double
    public let to: Double
    /// The metric's unit a day, and its interval.
    public let slope: Double
    public let low: Double
    public let high: Double
    /// -1...1
    public let tau: Double
    public let pValue: Double
    /// Whether the interval of the slope leaves out 0, and the line moves far enough.
    public var isWorthTelling = false
    /// Days, by their place, at which two levels fit better than the line.
    public var betterSteps: Set<Int> = []
    /// The day at which two levels fit so much better that it is no trend.
    public var stepDay: Int?
}

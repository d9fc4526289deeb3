import Glibc
import Statistics

/// Finds the change of level of one series on one day that lasts: the same series an hour long, searched for
/// change points over the weeks around the day.
///
/// What returns within a day and a half is an episode, and what was the same a week before is the week's rhythm;
/// neither is told. Silent on empty, constant and short series, and on gaps.
///
/// - Source: `ChangePointSearch`, with its season taken out, and its bound of the chance.
public struct LevelSearch: Codable, Sendable, Equatable {
    public var effect = EffectGuard()
    /// Days with points that must lie before the day: a week to compare with, and one more.
    public var leastDays = 8
    /// How long a level must last, unless it lasts to the end of what is known.
    public var lastingHours = 36
    /// The fewest hours of a level.
    public var shortestHours = 12
    /// Robust standard deviations of an hour by which the levels must differ: less is not seen on a chart.
    public var leastSize = 1.5
    /// Calls an hour, in the mean, from which counts are looked at.
    public var leastHourlyCalls = 10.0
    /// The share of the known hours that must have a value.
    public var leastFilled = 0.5

    public init() {}

    /// A change of level, places being hours of the series.
    public struct Step: Sendable, Equatable {
        public let hour: Int
        /// Levels in the metric's unit, as findings tell it, without the season.
        public let before: Double
        public let after: Double
        /// The distance of the levels in robust standard deviations of an hour; nil without spread.
        public let size: Double?
        /// Bounds the chance of such a step in noise.
        public let pValue: Double
        /// Calls and the like that the level after rests on.
        public let support: Double
    }

    public enum Outcome: Sendable, Equatable {
        /// Too little is known: the series is not asked.
        case silent
        /// Asked, without a change of level on the day.
        case level
        case step(Step)
    }

    /// - Parameters:
    ///   - series: the days before the day, the day, and those known after it.
    ///   - day: the hours of the day.
    public func outcome(_ series: HourlyMetric, day: Range<Int>) -> Outcome {
        let values = series.scaled
        guard isAsked(series, values, day) else { return .silent }
        guard let week = WeekStep(values, day: day), week.allows(step: 0.6 * leastStep(series)) else { return .level }
        let points = search(values, day).changePoints(in: values)
        let end = (values.lastIndex { $0 != nil } ?? 0) + 1
        let steps = points.indices.compactMap { place -> Step? in
            let point = points[place]
            guard day.contains(point.index), (point.after - point.before) * week.after > 0 else { return nil }
            let next = place + 1 < points.count ? points[place + 1].index : end
            guard next == end || next - point.index >= lastingHours else { return nil }
            let previous = place > 0 ? points[place - 1].index : 0
            let stretch = (
                before: max(previous, point.index - WeekStep.weekHours)..<point.index, after: point.index..<next
            )
            return step(series, values, point, stretch)
        }
        return steps.min { ($0.pValue, -abs($0.size ?? 0)) < ($1.pValue, -abs($1.size ?? 0)) }.map(Outcome.step)
            ?? .level
    }

    private func isAsked(_ series: HourlyMetric, _ values: [Double?], _ day: Range<Int>) -> Bool {
        let known = series.isKnown[..<day.lowerBound].count { $0 }
        let filled = values[..<day.lowerBound].count { $0 != nil }
        guard filled >= leastDays * 24 / 2, known >= leastDays * 24 * 9 / 10,
            Double(filled) >= leastFilled * Double(known), values[day].contains(where: { $0 != nil })
        else { return false }
        let sums = series.sums(0..<series.hourCount)
        if series.metric.quantity == .count {
            return Double(sums.numerator) >= leastHourlyCalls * Double(sums.hours)
        }
        return sums.numerator > 0
    }

    /// The least effect worth telling on the scale of the values.
    private func leastStep(_ series: HourlyMetric) -> Double {
        let share = effect.share(series.metric.quantity)
        guard series.metric.quantity == .ratio else { return log(1 + share) }
        // The derivative of arcsin(sqrt(p)) is 1 / (2 sqrt(p (1 - p))).
        let ratio = min(max(series.value(0..<series.hourCount) ?? 0, 0), 0.5)
        return share * ratio.squareRoot() / 2
    }

    private func search(_ values: [Double?], _ day: Range<Int>) -> ChangePointSearch {
        var search = ChangePointSearch()
        search.shortest = shortestHours
        // Two cycles before the day, so that what comes after it is not taken for the season.
        let first = values.firstIndex { $0 != nil } ?? 0
        search.period = day.lowerBound - first >= 2 * WeekStep.weekHours ? WeekStep.weekHours : 24
        search.seasonStrength = 0.2
        return search
    }

    private func step(
        _ series: HourlyMetric, _ values: [Double?], _ point: ChangePoint,
        _ stretch: (before: Range<Int>, after: Range<Int>)
    ) -> Step? {
        guard let before = series.value(stretch.before) else { return nil }
        // Hours of the day are not evenly spread over a stretch that begins at noon: the search has taken the
        // season out.
        let after =
            series.metric.quantity == .ratio
            ? series.value(stretch.after) : before * exp(point.after - point.before)
        let sums = series.sums(stretch.after)
        let perDay = 24 / Double(max(sums.hours, 1))
        guard let after, after.isFinite, before.isFinite,
            effect.isWorthTelling(
                series.metric, from: before, to: after, dailyExposure: Double(sums.exposure) * perDay)
        else { return nil }
        let spread =
            Spread.of(
                WeekStep.differences(values, point.index - WeekStep.weekHours..<point.index))?.deviation ?? 0
        let size = (point.after - point.before) / (spread / 2.0.squareRoot())
        guard abs(size) >= leastSize else { return nil }
        return Step(
            hour: point.index, before: before, after: after, size: size.isFinite ? size : nil,
            pValue: min(max(1 - point.confidence, 1e-16), 1), support: Double(sums.exposure))
    }
}

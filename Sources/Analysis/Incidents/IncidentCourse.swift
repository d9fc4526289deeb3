import Statistics

/// How the leading metric of an incident went, and how it goes at the same times of other days.
///
/// - Shape: four series on one grid, which holds the incident with some time around it.
/// - Units: those of `SeriesMetric.unit`.
public struct IncidentCourse: Sendable, Equatable {
    public let observed: Series
    /// Median of the days compared with.
    public let usual: Series
    /// Least and most of the days compared with.
    public let low: Series
    public let high: Series
    /// Points that the incident touches.
    public let episode: Range<Int>
    /// Whose series it is.
    public let attributes: AttributeSet

    public init(
        observed: Series, usual: Series, low: Series, high: Series, episode: Range<Int>, attributes: AttributeSet
    ) {
        (self.observed, self.usual, self.low, self.high) = (observed, usual, low, high)
        self.episode = episode
        self.attributes = attributes
    }
}

/// Makes courses from rows of `series_day`.
public struct CourseMaker: Sendable {
    /// Points drawn at most.
    public var maxPoints = 180
    /// Days compared with: the nearest before the incident that are as much a rest day. A week of them, so that a
    /// single odd day does not move the median.
    public var mostDays = 7
    /// How far back they are looked for.
    public static let reachDays: Int64 = 14
    /// An incident that lasts longer is drawn to here.
    static let longestUs = 7 * TimeWindow.dayUs

    let shelf: SeriesShelf
    let coverage: Coverage

    /// - Parameters:
    ///   - shelf: days from `reachDays` before the first drawn one.
    ///   - coverage: outside of it there are gaps, not zeros.
    public init(_ shelf: SeriesShelf, coverage: Coverage) {
        self.shelf = shelf
        self.coverage = coverage
    }

    /// What is drawn: the incident with as much again on both sides, at least three hours and at most half a day.
    public static func window(_ incident: Incident) -> TimeWindow {
        let endUs = min(incident.endUs, incident.startUs + longestUs)
        let aroundUs = min(max(endUs - incident.startUs, 3 * TimeWindow.hourUs), 12 * TimeWindow.hourUs)
        let fromUs = (incident.startUs - aroundUs).dividedDown(by: TimeWindow.hourUs) * TimeWindow.hourUs
        let toUs = (endUs + aroundUs - 1).dividedDown(by: TimeWindow.hourUs) * TimeWindow.hourUs + TimeWindow.hourUs
        return TimeWindow(fromUs: fromUs, toUs: toUs)
    }

    /// Nil where the tables do not hold the series.
    public func course(of incident: Incident) -> IncidentCourse? {
        let lead = incident.lead
        guard let metric = lead.metrics.first, let item = item(lead), let window = drawn(incident) else { return nil }
        let grid = TimeGrid(window: window, maxPoints: maxPoints, minStepUs: max(item.slotUs, lead.leadSlotUs))
        let sums = PointSums(shelf, item, metric, coverage)
        let days = referenceDays(incident)
        let points = (0..<grid.pointCount).map { point in
            days.compactMap { shift in sums.value(fromUs: grid.timeUs(at: point) - shift, lengthUs: grid.stepUs) }
        }
        func series(_ name: String, _ values: [Double?]) -> Series {
            Series(name: name, unit: metric.unit, grid: grid, values: values)
        }
        let observed = (0..<grid.pointCount).map { sums.value(fromUs: grid.timeUs(at: $0), lengthUs: grid.stepUs) }
        let touched = (0..<grid.pointCount).filter { point in
            grid.timeUs(at: point) < incident.endUs && grid.timeUs(at: point) + grid.stepUs > incident.startUs
        }
        guard let first = touched.first, let last = touched.last, observed.contains(where: { $0 != nil }) else {
            return nil
        }
        return IncidentCourse(
            observed: series("observed", observed), usual: series("usual", points.map { Quantiles.median(of: $0) }),
            low: series("low", points.map { $0.min() }), high: series("high", points.map { $0.max() }),
            episode: first..<last + 1, attributes: lead.leadAttributes)
    }

    /// The lead's own series; sparse ones were judged by the hour.
    private func item(_ lead: IncidentPart) -> SeriesShelf.Item? {
        shelf.items.first { $0.slotUs <= lead.leadSlotUs && $0.attributes == lead.leadAttributes }
    }

    /// The window as far as archives and shelf reach.
    private func drawn(_ incident: Incident) -> TimeWindow? {
        let days = TimeWindow(
            fromUs: shelf.firstDayUs, toUs: shelf.firstDayUs + Int64(max(shelf.dayCount, 1)) * TimeWindow.dayUs)
        guard let first = coverage.spans.first, let last = coverage.spans.last else { return nil }
        let hourUs = TimeWindow.hourUs
        let covered = TimeWindow(
            fromUs: first.fromUs.dividedDown(by: hourUs) * hourUs,
            toUs: last.toUs.dividedDown(by: hourUs) * hourUs + hourUs)
        return Self.window(incident).clipped(to: days)?.clipped(to: covered)
    }

    /// How long before: whole days, the nearest first.
    private func referenceDays(_ incident: Incident) -> [Int64] {
        let day = incident.startUs.dividedDown(by: TimeWindow.dayUs)
        // An incident of several days must not be compared with itself.
        let endUs = min(incident.endUs, incident.startUs + Self.longestUs)
        let least = (endUs - 1).dividedDown(by: TimeWindow.dayUs) - day + 1
        let all = Array(least...max(least, Self.reachDays))
        let alike = all.filter { Self.isRestDay(day - $0) == Self.isRestDay(day) }
        return (alike.count >= 2 ? alike : all).prefix(mostDays).map { $0 * TimeWindow.dayUs }
    }

    /// Days since 1970, which began on a Thursday.
    private static func isRestDay(_ ordinal: Int64) -> Bool {
        let weekday = ordinal + 3 - (ordinal + 3).dividedDown(by: 7) * 7
        return weekday >= 5
    }
}

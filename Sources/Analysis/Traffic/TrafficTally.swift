import Columns
import Statistics

/// Adds up the call tables of a window, batch by batch.
///
/// Batches may come in any order and grouping; rows outside the window and its baseline are passed
/// over. Memory grows with the number of keys, not with the length of the window.
public struct TrafficTally: Sendable {
    public let window: TimeWindow
    public let baselineWindow: TimeWindow?
    private let grid: TimeGrid
    private var points: [Tally]
    private var baselinePoints: [Int64]
    private var baseline = Tally()
    private var seen = DistinctSides()
    private var statuses: [Int32: Int64] = [:]
    private var activeHours: Set<Int64> = []
    private var activeBaselineHours: Set<Int64> = []
    private var routes: KeyedTallies
    private var consumers: KeyedTallies
    private var models: KeyedTallies
    private var upstreams: KeyedTallies

    /// The sketches that the whole window needs; upstream times are told by upstream alone.
    private static let measures: [Measure] = [.duration, .ttft]

    /// - Parameter baseline: the window to compare with; must not overlap `window`.
    public init(window: TimeWindow, baseline: TimeWindow?) {
        precondition(baseline.map { !$0.overlaps(window) } ?? true, "the baseline overlaps the window")
        self.window = window
        baselineWindow = baseline
        grid = TimeGrid(window: window)
        let trend = TimeGrid(window: window, maxPoints: 48)
        points = Array(repeating: Tally(), count: grid.pointCount)
        baselinePoints = Array(repeating: 0, count: grid.pointCount)
        routes = KeyedTallies(["service", "route"], measures: [.duration], grid: trend)
        consumers = KeyedTallies(
            ["consumer"], measures: [.duration],
            grid: TimeGrid(window: window, maxPoints: 48, minStepUs: ConsumersHour.windowUs))
        models = KeyedTallies(["provider", "model"], measures: [.duration, .ttft], grid: trend)
        upstreams = KeyedTallies(["upstream"], measures: [.upstreamDuration], grid: trend)
    }

    /// Adds rows of `calls_minute`.
    ///
    /// - Throws: `outOfSpec` where a sketch column holds no sketch.
    public mutating func add(callsMinute batch: Batch) throws(AnalysisError) {
        let columns = CallColumns(batch)
        let status = batch[Key<NumberColumn<Int32>>("status")].values
        let distinct = ["consumers_sketch", "clients_sketch"].map { SketchColumn(batch, $0) }
        var routeKeys = KeyColumns(batch, routes.labelNames)
        var modelKeys = KeyColumns(batch, models.labelNames)
        var upstreamKeys = KeyColumns(batch, upstreams.labelNames)
        let choice = Choice(window: window, baseline: baselineWindow)
        for row in 0..<batch.rowCount {
            let timeUs = columns.timeUs[row]
            guard let side = choice.side(timeUs) else { continue }
            let calls = try columns.row(row)
            addToTime(calls, status: status[row], timeUs: timeUs)
            try distinct[0].add(row, to: &seen.consumers[side])
            try distinct[1].add(row, to: &seen.clients[side])
            routeKeys.add(calls, row, to: &routes, timeUs: timeUs)
            if !modelKeys.isBlank(row) { modelKeys.add(calls, row, to: &models, timeUs: timeUs) }
            if !upstreamKeys.isBlank(row) { upstreamKeys.add(calls, row, to: &upstreams, timeUs: timeUs) }
        }
    }

    /// Adds rows of `consumers_hour`. An hour belongs to the window in which it begins.
    ///
    /// - Throws: `outOfSpec` where a sketch column holds no sketch.
    public mutating func add(consumersHour batch: Batch) throws(AnalysisError) {
        let columns = CallColumns(batch)
        var keys = KeyColumns(batch, consumers.labelNames)
        let choice = Choice(window: window, baseline: baselineWindow)
        for row in 0..<batch.rowCount where choice.side(columns.timeUs[row]) != nil {
            keys.add(try columns.row(row), row, to: &consumers, timeUs: columns.timeUs[row])
        }
    }

    /// What was added up so far.
    ///
    /// - Parameter spans: the times that archives cover, from `QualityTally.spans`.
    public func traffic(spans: [TimeWindow] = []) -> Traffic {
        let hours = coverage(spans)
        let total = points.reduce(into: Tally()) { $0.add($1) }
        let isComparable = baselineIsComparable
        return Traffic(
            window: window, baselineWindow: isComparable ? baselineWindow : nil, figures: total.figures,
            baseline: isComparable ? baseline.figures : nil, distinct: seen.counts(0),
            baselineDistinct: isComparable ? seen.counts(1) : nil,
            series: SeriesMaker(grid: grid, missingHours: Set(hours.missing)).series(
                points, baseline: isComparable ? baselineSeries : nil),
            statuses: statusCounts, hours: hours,
            services: ranking(routes.regrouped(by: [0])), routes: ranking(routes), consumers: ranking(consumers),
            models: ranking(models), upstreams: ranking(upstreams))
    }

    private mutating func addToTime(_ calls: Tally, status: Int32, timeUs: Int64) {
        let hour = timeUs.dividedDown(by: TimeWindow.hourUs)
        if let point = grid.index(of: timeUs) {
            points[point].add(calls, Self.measures)
            statuses[status, default: 0] += calls.totals.calls
            activeHours.insert(hour)
        } else if let baselineWindow {
            baseline.add(calls, Self.measures)
            activeBaselineHours.insert(hour)
            let shiftedUs = timeUs - baselineWindow.fromUs + window.fromUs
            if let point = grid.index(of: shiftedUs) { baselinePoints[point] += calls.totals.calls }
        }
    }

    private var statusCounts: [StatusCount] {
        statuses.filter { $0.value > 0 }
            .map { StatusCount(status: $0.key.isMissing ? nil : $0.key, calls: $0.value) }
            .sorted { ($0.status ?? .max) < ($1.status ?? .max) }
    }

    /// Totals of a baseline that misses more than a tenth of the hours would be no fair measure.
    private var baselineIsComparable: Bool {
        !activeBaselineHours.isEmpty && activeBaselineHours.count * 10 >= activeHours.count * 9
    }

    private var baselineSeries: SeriesMaker.Baseline? {
        baselineWindow.map {
            SeriesMaker.Baseline(window: $0, calls: baselinePoints, activeHours: activeBaselineHours)
        }
    }

    private func coverage(_ spans: [TimeWindow]) -> HourCoverage {
        let quiet = window.hours.filter { !activeHours.contains($0) }
        let isSpanned = { (hour: Int64) in spans.contains { $0.overlaps(.hour(hour)) } }
        return HourCoverage(
            hours: window.hours, missing: quiet.filter { !isSpanned($0) }, silent: quiet.filter(isSpanned))
    }

    /// Changes are shown only against a baseline that covers as much time.
    private func ranking(_ tallies: KeyedTallies) -> Ranking {
        Ranking(tallies, comparing: baselineIsComparable)
    }
}

/// Tells which rows count, and on which side.
private struct Choice {
    let window: TimeWindow
    let baseline: TimeWindow?

    /// 0 for the window, 1 for its baseline, nil for any other time.
    func side(_ timeUs: Int64) -> Int? {
        if window.contains(timeUs) { return 0 }
        return baseline?.contains(timeUs) == true ? 1 : nil
    }
}

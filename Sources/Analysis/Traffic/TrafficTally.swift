import Columns

/// Adds up the call tables of a window, batch by batch.
///
/// Batches may come in any order and grouping; rows outside the window and its baseline are passed
/// over. Memory grows with the number of keys, not with the length of the window. Of a batch only
/// `callsMinuteColumns` or `consumersHourColumns` are looked at; it need not have any other.
///
/// A batch is added stretch by stretch (`CallChunk`), column by column, to flat tables of integers:
/// no row is ever an object. Services are made of routes, the total of the series' points.
public struct TrafficTally: Sendable {
    public let window: TimeWindow
    public let baselineWindow: TimeWindow?
    private let plan: TimePlan
    private let hourPlan: TimePlan
    private var times: TimeTally
    private var points: SlotTallies
    private var seenConsumers = DistinctSides()
    private var seenClients = DistinctSides()
    private var routes: KeyedTallies
    private var consumers: KeyedTallies
    private var models: KeyedTallies
    private var upstreams: KeyedTallies

    private static let routeLabels = ["service", "route"]
    private static let consumerLabels = ["consumer"]
    private static let modelLabels = ["provider", "model"]
    private static let upstreamLabels = ["upstream"]
    private static let status = "status"
    private static let distincts = ["consumers_sketch", "clients_sketch"]
    private static let consumerMeasures: [Measure] = [.duration]

    /// The columns of `calls_minute` that are read.
    public static let callsMinuteColumns = Set(
        CallColumns.names + routeLabels + modelLabels + upstreamLabels + [status]
            + Measure.allCases.map(\.columnName) + distincts)

    /// The columns of `consumers_hour` that are read.
    public static let consumersHourColumns = Set(
        CallColumns.names + consumerLabels + consumerMeasures.map(\.columnName))

    /// The columns of either table that are read. A pipeline's own dimensions are not among them.
    public static let columnsNeeded = callsMinuteColumns.union(consumersHourColumns)

    /// - Parameter baseline: the window to compare with; must not overlap `window`.
    public init(window: TimeWindow, baseline: TimeWindow?) {
        precondition(baseline.map { !$0.overlaps(window) } ?? true, "the baseline overlaps the window")
        self.window = window
        baselineWindow = baseline
        let trend = TimeGrid(window: window, maxPoints: 48)
        let hourly = TimeGrid(window: window, maxPoints: 48, minStepUs: ConsumersHour.windowUs)
        plan = TimePlan(window: window, baseline: baseline, grid: TimeGrid(window: window), trend: trend)
        hourPlan = TimePlan(window: window, baseline: baseline, grid: hourly, trend: hourly)
        times = TimeTally(plan)
        // Upstream times are told by upstream alone.
        points = SlotTallies([.duration, .ttft], slotCount: plan.slotCount)
        routes = KeyedTallies(Self.routeLabels, measures: [.duration], grid: trend)
        consumers = KeyedTallies(Self.consumerLabels, measures: Self.consumerMeasures, grid: hourly)
        models = KeyedTallies(Self.modelLabels, measures: [.duration, .ttft], grid: trend, skipsBlank: true)
        upstreams = KeyedTallies(Self.upstreamLabels, measures: [.upstreamDuration], grid: trend, skipsBlank: true)
    }

    /// Adds rows of `calls_minute`.
    ///
    /// - Throws: `outOfSpec` where a sketch column holds no sketch.
    public mutating func add(callsMinute batch: Batch) throws(AnalysisError) {
        var chunk = CallChunk(batch, measures: Measure.allCases)
        let status = batch[Key<NumberColumn<Int32>>(Self.status)].values
        let distincts = Self.distincts.map { SketchColumn(batch, $0) }
        let routeColumns = routes.columns(batch)
        let modelColumns = models.columns(batch)
        let upstreamColumns = upstreams.columns(batch)
        for rows in chunk.stretches {
            try chunk.load(rows, plan)
            points.add(chunk, slots: chunk.times.slots, used: chunk.times.usedRows)
            times.add(chunk, status: status)
            try seenConsumers.add(distincts[0], rows: rows, chunk.times)
            try seenClients.add(distincts[1], rows: rows, chunk.times)
            routes.add(chunk, routeColumns)
            models.add(chunk, modelColumns)
            upstreams.add(chunk, upstreamColumns)
        }
    }

    /// Adds rows of `consumers_hour`. An hour belongs to the window in which it begins.
    ///
    /// - Throws: `outOfSpec` where a sketch column holds no sketch.
    public mutating func add(consumersHour batch: Batch) throws(AnalysisError) {
        var chunk = CallChunk(batch, measures: Self.consumerMeasures)
        let columns = consumers.columns(batch)
        for rows in chunk.stretches {
            try chunk.load(rows, hourPlan)
            consumers.add(chunk, columns)
        }
    }

    /// Takes over the rows of `consumers_hour` that another tally of the same windows was given, so
    /// that the two tables can be added up at once. This one must have been given none.
    public mutating func takeConsumers(of other: TrafficTally) {
        precondition(other.window == window && consumers.groups.isEmpty, "tallies of different windows")
        consumers = other.consumers
    }

    /// What was added up so far.
    ///
    /// - Parameter spans: the times that archives cover, from `QualityTally.spans`.
    public func traffic(spans: [TimeWindow] = []) -> Traffic {
        let hours = coverage(spans)
        let isComparable = baselineIsComparable
        return Traffic(
            window: window, baselineWindow: isComparable ? baselineWindow : nil, figures: totalFigures,
            baseline: isComparable ? points.figures(plan.baselineSlot) : nil,
            distinct: DistinctCounts(consumers: seenConsumers.window.count, clients: seenClients.window.count),
            baselineDistinct: isComparable
                ? DistinctCounts(consumers: seenConsumers.baseline.count, clients: seenClients.baseline.count) : nil,
            series: SeriesMaker(grid: plan.grid, missingHours: Set(hours.missing)).series(
                (1...plan.grid.pointCount).map(points.figures), baseline: isComparable ? baselineSeries : nil),
            statuses: times.statusCounts, hours: hours,
            services: ranking(routes.regrouped(by: 0)), routes: ranking(routes), consumers: ranking(consumers),
            models: ranking(models), upstreams: ranking(upstreams))
    }

    private var totalFigures: CallFigures {
        var total = SlotTallies(points.measures, slotCount: 1)
        for slot in 1...plan.grid.pointCount { total.add(points, slot: slot, to: 0) }
        return total.figures(0)
    }

    /// Totals of a baseline that misses more than a tenth of the hours would be no fair measure.
    private var baselineIsComparable: Bool {
        !times.activeBaselineHours.isEmpty && times.activeBaselineHours.count * 10 >= times.activeHours.count * 9
    }

    private var baselineSeries: SeriesMaker.Baseline? {
        baselineWindow.map {
            SeriesMaker.Baseline(window: $0, calls: times.baselinePoints, activeHours: times.activeBaselineHours)
        }
    }

    private func coverage(_ spans: [TimeWindow]) -> HourCoverage {
        let quiet = window.hours.filter { !times.activeHours.contains($0) }
        let isSpanned = { (hour: Int64) in spans.contains { $0.overlaps(.hour(hour)) } }
        return HourCoverage(
            hours: window.hours, missing: quiet.filter { !isSpanned($0) }, silent: quiet.filter(isSpanned))
    }

    /// Changes are shown only against a baseline that covers as much time.
    private func ranking(_ tallies: KeyedTallies) -> Ranking {
        Ranking(tallies, comparing: baselineIsComparable)
    }
}

import Columns
import Statistics
import TestSupport
import Testing

@testable import Analysis

@Suite struct TrafficTallyTests {
    static let plan: ReportTables = {
        var plan = ReportTables()
        plan.stepMinutes = 30
        plan.routeCount = 12
        plan.callsPerStep = 200
        plan.missingHours = [4, 5]
        return plan
    }()
    static let made = plan.make()
    static let window = TimeWindow(fromUs: plan.startUs, toUs: plan.startUs + TimeWindow.dayUs)

    func traffic(_ batches: [Batch], _ consumers: [Batch] = []) throws -> Traffic {
        var tally = TrafficTally(window: Self.window, baseline: Self.window.previous)
        for batch in batches { try tally.add(callsMinute: batch) }
        for batch in consumers { try tally.add(consumersHour: batch) }
        return tally.traffic()
    }

    @Test func `the sums are those of the columns, in the order of the schema`() {
        #expect(CallSum.allCases.count == WindowColumns.sums.count)
        let names = CallSum.allCases.map(\.columnName)
        #expect(names[CallSum.clientErrors.rawValue] == "client_errors")
        #expect(names[CallSum.costNanoUsd.rawValue] == "cost_usd")
        #expect(names[CallSum.cachedTokens.rawValue] == "cached_tokens")
        #expect(names[CallSum.ttftCount.rawValue] == "ttft_count")
    }

    @Test func `totals equal the columns' sums`() throws {
        let totals = try traffic([Self.made.callsMinute]).figures.totals
        for sum in CallSum.allCases {
            let values = Self.made.callsMinute[Key<NumberColumn<Int64>>(sum.columnName)].values.filter { !$0.isMissing }
            #expect(totals[sum] == (values.isEmpty ? nil : values.reduce(0, +)))
        }
    }

    @Test func `order and grouping of batches change nothing`() throws {
        let whole = try traffic([Self.made.callsMinute], [Self.made.consumersHour])
        let pieces = Self.made.callsMinute.pieces(of: 97).reversed()
        let parts = try traffic(Array(pieces), Self.made.consumersHour.pieces(of: 31).reversed())
        #expect(whole == parts)
    }

    @Test func `percentiles are those of the merged sketches`() throws {
        var merged = QuantileSketch()
        let column = Self.made.callsMinute[Key<TextColumn>("duration")]
        for row in 0..<column.count { merged.merge(try QuantileSketch(decoding: Array(column[row]).span)) }
        let duration = try #require(traffic([Self.made.callsMinute]).figures.duration)
        #expect(duration.count == merged.count)
        #expect(duration.p95Us == merged.quantile(0.95).map(Double.init))
    }

    @Test func `rankings add up to the total`() throws {
        let traffic = try traffic([Self.made.callsMinute], [Self.made.consumersHour])
        let calls = traffic.figures.totals.calls
        for ranking in [traffic.routes, traffic.services, traffic.consumers, traffic.upstreams] {
            #expect(ranking.totals.calls == calls)
            #expect(ranking.rows.reduce(0) { $0 + $1.figures.totals.calls } == calls)
        }
        #expect(traffic.models.totals.calls < calls)
        #expect(traffic.statuses.reduce(0) { $0 + $1.calls } == calls)
    }

    @Test func `calls without a consumer come last`() throws {
        let rows = try traffic([], [Self.made.consumersHour]).consumers.rows
        #expect(rows.last?.isRest == true)
        #expect(rows.dropLast().allSatisfy { !$0.isRest })
        let calls = rows.dropLast().map(\.figures.totals.calls)
        #expect(calls == calls.sorted(by: >))
    }

    @Test func `an hour without input is a gap, not a zero`() throws {
        let traffic = try traffic([Self.made.callsMinute])
        #expect(traffic.hours.missing.map { $0 - Self.window.hours.lowerBound } == [4, 5])
        for point in 0..<traffic.series.requests.grid.pointCount {
            let hour = (traffic.series.requests.grid.timeUs(at: point) - Self.window.fromUs) / TimeWindow.hourUs
            #expect((traffic.series.requests.values[point] == nil) == (hour == 4 || hour == 5))
        }
    }

    @Test func `an hour that an archive spans is silent, and zero`() throws {
        var tally = TrafficTally(window: Self.window, baseline: nil)
        try tally.add(callsMinute: Self.made.callsMinute)
        let traffic = tally.traffic(spans: [Self.window])
        #expect(traffic.hours.missing.isEmpty)
        #expect(traffic.hours.silent.count == 2)
        #expect(traffic.series.requests.values.allSatisfy { $0 != nil })
    }

    @Test func `rates count the known minutes alone`() throws {
        let week = TimeWindow(fromUs: Self.window.fromUs, toUs: Self.window.fromUs + 30 * TimeWindow.dayUs)
        var tally = TrafficTally(window: week, baseline: nil)
        try tally.add(callsMinute: Self.made.callsMinute)
        let requests = tally.traffic().series.requests
        #expect(requests.grid.stepUs == 3 * TimeWindow.hourUs)
        let times = Self.made.callsMinute[Key<NumberColumn<Int64>>("window_start")].values
        let calls = Self.made.callsMinute[Key<NumberColumn<Int64>>("calls")].values
        let hourThree = zip(times, calls).filter { ($0.0 - week.fromUs) / TimeWindow.hourUs == 3 }.reduce(0) {
            $0 + $1.1
        }
        #expect(requests.values[1] == Double(hourThree) / 60)
    }

    @Test func `the equal window before is the baseline`() throws {
        var before = Self.plan
        before.startUs -= TimeWindow.dayUs
        let old = before.make()
        let traffic = try traffic([Self.made.callsMinute, old.callsMinute])
        #expect(traffic.baseline?.totals.calls == traffic.figures.totals.calls)
        #expect(traffic.series.baselineRequests != nil)
        #expect(traffic.routes.rows[0].baseline != nil)
    }

    @Test func `a baseline of few hours is not compared with`() throws {
        var before = Self.plan
        before.startUs -= TimeWindow.dayUs
        before.missingHours = Set(6..<24)
        let traffic = try traffic([Self.made.callsMinute, before.make().callsMinute])
        #expect(traffic.baseline == nil)
        #expect(traffic.baselineWindow == nil)
        #expect(traffic.routes.rows.allSatisfy { $0.baseline == nil })
    }

    @Test func `a damaged sketch is refused with its address`() {
        var rows = RowMaker(CallsMinute.schema(dimensions: []))
        rows.add(["window_start": .int(Self.window.fromUs), "calls": .int(1), "duration": .bytes([9, 9])])
        var tally = TrafficTally(window: Self.window, baseline: nil)
        #expect(
            throws: AnalysisError.outOfSpec(
                table: "calls_minute", column: "duration", row: 0, found: SketchError.unsupported(format: 9).description
            )
        ) { try tally.add(callsMinute: rows.batch()) }
    }

    @Test func `no rows give an empty result`() throws {
        let traffic = try traffic([Batch(emptyOf: CallsMinute.schema(dimensions: ["plan"]))])
        #expect(traffic.isEmpty)
        #expect(traffic.figures.duration == nil)
        #expect(traffic.figures.totals.tokens == nil)
        #expect(traffic.hours.missing.count == 24)
        #expect(traffic.series.requests.isBlank)
    }
}

@Suite struct RankingTests {
    static let grid = TimeGrid(window: TimeWindow(fromUs: 0, toUs: TimeWindow.dayUs), maxPoints: 48)

    func tallies(_ calls: [(LabelKey, Int64)]) throws -> KeyedTallies {
        var rows = RowMaker(ConsumersHour.schema)
        for (key, count) in calls { rows.add(["window_start": .int(0), "calls": .int(count), "route": .text(key[0])]) }
        let batch = rows.batch()
        let plan = TimePlan(window: Self.grid.window, baseline: nil, grid: Self.grid, trend: Self.grid)
        var tallies = KeyedTallies(["route"], measures: [], grid: Self.grid)
        var chunk = CallChunk(batch, measures: [])
        let columns = tallies.columns(batch)
        for rows in chunk.stretches {
            try chunk.load(rows, plan)
            tallies.add(chunk, columns)
        }
        return tallies
    }

    @Test func `busiest first, equals by bytes, the rest last`() throws {
        let ranking = try Ranking(
            tallies([(["b"], 5), (["(other)"], 99), ([nil], 50), (["a"], 5), (["c"], 7)]), comparing: false)
        #expect(ranking.rows.map(\.key) == [["c"], ["a"], ["b"], ["(other)"], [nil]])
        #expect(ranking.keyCount == 3)
        #expect(ranking.totals.calls == 166)
    }

    @Test func `of many keys the leaders are kept and all are counted`() throws {
        let calls: [(LabelKey, Int64)] = (0..<1_000).map { (["route \($0)"], Int64($0 + 1)) }
        let ranking = try Ranking(tallies(calls), comparing: false)
        #expect(ranking.rows.count == RankingOrder.keptByCalls)
        #expect(ranking.keyCount == 1_000)
        #expect(ranking.totals.calls == 500_500)
    }
}

import Columns
import Statistics
import TestSupport
import Testing

@testable import Analysis

/// Random rows, sorted by nothing, against the slow tally.
@Suite struct TrafficOracleTests {
    static let window = TimeWindow(fromUs: 1_794_441_600_000_000, toUs: 1_794_441_600_000_000 + TimeWindow.dayUs)

    /// Rows of either table over three days, of which the first and the last lie outside both windows
    /// or at their rims.
    static func rows(_ schema: TableSchema, _ count: Int, seed: UInt64) -> Batch {
        var random = SyntheticRandom(seed: seed)
        var maker = RowMaker(schema)
        for _ in 0..<count { maker.add(row(&random)) }
        return maker.batch()
    }

    private static func row(_ random: inout SyntheticRandom) -> [String: RowMaker.Value] {
        let minute = Int64.random(in: -1_500..<1_500, using: &random)
        var row: [String: RowMaker.Value] = [
            "window_start": .int(window.fromUs + minute * TimeWindow.minuteUs),
            "status": [.int(200), .int(404), .int(0), .int(1_200), .text(nil)].randomElement(using: &random) ?? .int(1),
        ]
        for (name, variety) in [
            ("service", 3), ("route", 7), ("provider", 2), ("model", 5), ("upstream", 90), ("consumer", 30),
        ]
        where !random.oneIn(3) {
            row[name] = .text(random.oneIn(9) ? "(other)" : "\(name) \(Int.random(in: 0..<variety, using: &random))")
        }
        for sum in CallSum.allCases where !random.oneIn(4) {
            row[sum.columnName] = .int(random.oneIn(2) ? 0 : Int64.random(in: 0..<1 << 34, using: &random))
        }
        for measure in Measure.allCases where !random.oneIn(4) {
            row[measure.columnName] = .bytes(sketch(&random).encoded())
        }
        for name in ["consumers_sketch", "clients_sketch"] where !random.oneIn(4) {
            let count = random.oneIn(200) ? 400 : Int.random(in: 1...20, using: &random)
            let hashes = (0..<count).map { _ in UInt64.random(in: 0..<900, using: &random) }
            row[name] = .bytes(DistinctSketch(hashes: hashes.map(SyntheticRandom.stirred)).encoded)
        }
        return row
    }

    /// Now and then a count that no 32-bit counter holds.
    private static func sketch(_ random: inout SyntheticRandom) -> QuantileSketch {
        var sketch = QuantileSketch()
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            let value = Int64.random(in: 0..<1 << Int64.random(in: 1..<40, using: &random), using: &random)
            sketch.add(value, count: random.oneIn(20) ? Int64.random(in: 1..<1 << 40, using: &random) : 1)
        }
        return sketch
    }

    func tally(_ minutes: [Batch], _ hours: [Batch]) throws -> Traffic {
        var tally = TrafficTally(window: Self.window, baseline: Self.window.previous)
        for batch in minutes { try tally.add(callsMinute: batch) }
        for batch in hours { try tally.add(consumersHour: batch) }
        return tally.traffic()
    }

    func expect(_ figures: CallFigures?, _ cell: TrafficOracle.Cell, _ measures: [Measure]) throws {
        let figures = try #require(figures)
        for sum in CallSum.allCases { #expect(figures.totals[sum] == cell.sums[sum]) }
        #expect(figures.duration == (measures.contains(.duration) ? cell.percentiles(.duration) : nil))
        #expect(
            figures.upstreamDuration
                == (measures.contains(.upstreamDuration) ? cell.percentiles(.upstreamDuration) : nil))
        #expect(figures.ttft == (measures.contains(.ttft) ? cell.percentiles(.ttft) : nil))
    }

    func expect(_ ranking: Ranking, _ oracle: TrafficOracle, _ measures: [Measure]) throws {
        let present = oracle.keyed.filter { $0.value.sums[.calls, default: 0] > 0 }
        #expect(Set(ranking.rows.map(\.key)) == Set(present.keys))
        #expect(ranking.rows.count == present.count)
        for row in ranking.rows {
            try expect(row.figures, try #require(present[row.key]), measures)
            #expect(row.trend == oracle.trends[row.key])
            let baseline = oracle.baselineKeyed[row.key].flatMap { $0.sums[.calls, default: 0] > 0 ? $0 : nil }
            if let baseline { try expect(row.baseline, baseline, measures) } else { #expect(row.baseline == nil) }
        }
    }

    @Test(arguments: [1, 2, 3]) func `all figures are those of the slow tally`(_ seed: UInt64) throws {
        let minutes = Self.rows(CallsMinute.schema(dimensions: ["plan"]), 1_500, seed: seed)
        let hours = Self.rows(ConsumersHour.schema, 400, seed: seed + 100)
        let traffic = try tally([minutes], [hours])
        let trend = TimeGrid(window: Self.window, maxPoints: 48)
        func oracle(
            _ batch: Batch, _ labels: [String], _ grid: TimeGrid, skipsBlank: Bool = false
        ) throws -> TrafficOracle {
            try TrafficOracle(batch, labels, window: Self.window, trend: grid, skipsBlank: skipsBlank)
        }
        let routes = try oracle(minutes, ["service", "route"], trend)
        try expect(traffic.figures, routes.total, [.duration, .ttft])
        try expect(traffic.baseline, routes.baseline, [.duration, .ttft])
        #expect(
            Dictionary(uniqueKeysWithValues: traffic.statuses.map { ($0.status, $0.calls) })
                == routes.statuses.filter { $0.value > 0 })
        for (point, cell) in routes.points {
            #expect(traffic.series.p95.values[point] == cell.percentiles(.duration)?.p95Us)
            #expect(traffic.series.requests.values[point] == Double(cell.sums[.calls] ?? 0) / 5)
        }
        try expect(traffic.routes, routes, [.duration])
        try expect(traffic.services, oracle(minutes, ["service"], trend), [.duration])
        try expect(
            traffic.models, oracle(minutes, ["provider", "model"], trend, skipsBlank: true), [.duration, .ttft])
        try expect(traffic.upstreams, oracle(minutes, ["upstream"], trend, skipsBlank: true), [.upstreamDuration])
        let hourly = TimeGrid(window: Self.window, maxPoints: 48, minStepUs: ConsumersHour.windowUs)
        try expect(traffic.consumers, oracle(hours, ["consumer"], hourly), [.duration])
    }

    @Test func `distinct counts are those of the united sketches`() throws {
        let minutes = Self.rows(CallsMinute.schema(dimensions: []), 800, seed: 7)
        let traffic = try tally([minutes], [])
        let times = minutes[Key<NumberColumn<Int64>>("window_start")].values
        func count(_ name: String, in window: TimeWindow) throws -> Int64 {
            var all = DistinctSketch()
            let column = minutes[Key<TextColumn>(name)]
            for row in 0..<column.count where window.contains(times[row]) && !column.isMissing(row) {
                all.merge(try DistinctSketch(decoding: Array(column[row]).span))
            }
            return all.count
        }
        #expect(traffic.distinct.consumers == (try count("consumers_sketch", in: Self.window)))
        #expect(traffic.distinct.clients == (try count("clients_sketch", in: Self.window)))
        #expect(traffic.baselineDistinct?.clients == (try count("clients_sketch", in: Self.window.previous)))
    }

    @Test func `stretches and batches of any length give the same`() throws {
        let minutes = Self.rows(CallsMinute.schema(dimensions: []), 4_200, seed: 11)
        let hours = Self.rows(ConsumersHour.schema, 500, seed: 12)
        let whole = try tally([minutes], [hours])
        #expect(try tally(minutes.pieces(of: 4_101), hours.pieces(of: 499)) == whole)
        #expect(try tally(minutes.pieces(of: 701).reversed(), hours.pieces(of: 31).reversed()) == whole)
    }

    @Test func `columns that are not named are not read`() throws {
        let minutes = Self.rows(CallsMinute.schema(dimensions: ["plan"]), 800, seed: 5)
        let hours = Self.rows(ConsumersHour.schema, 300, seed: 6)
        func only(_ names: Set<String>, of batch: Batch) -> Batch {
            let kept = batch.schema.columns.indices.filter { names.contains(batch.schema.columns[$0].name) }
            let schema = TableSchema(
                name: batch.schema.name, columns: kept.map { batch.schema.columns[$0] }, sortedBy: [])
            return Batch(schema: schema, columns: kept.map { batch.columns[$0] })
        }
        let part = try tally(
            [only(TrafficTally.callsMinuteColumns, of: minutes)], [only(TrafficTally.consumersHourColumns, of: hours)])
        #expect(part == (try tally([minutes], [hours])))
        #expect(TrafficTally.columnsNeeded == TrafficTally.callsMinuteColumns.union(TrafficTally.consumersHourColumns))
        #expect(!TrafficTally.columnsNeeded.contains("plan"))
    }

    @Test func `damage outside both windows is not looked at`() throws {
        var rows = RowMaker(CallsMinute.schema(dimensions: []))
        rows.add(["window_start": .int(0), "calls": .int(1), "duration": .bytes([9]), "clients_sketch": .bytes([9])])
        #expect(try tally([rows.batch()], []).isEmpty)
    }

    static let damaged: [[UInt8]] = [[1], [1, 5], [1, 5, 0], [1, 0x85, 0, 1], [1, 0xff, 0x7f, 1], [1, 5, 1, 0xff]]

    @Test(arguments: damaged) func `damaged quantile sketches are refused as their own reader does`(_ bytes: [UInt8]) {
        var rows = RowMaker(CallsMinute.schema(dimensions: []))
        rows.add(["window_start": .int(Self.window.fromUs), "calls": .int(1)])
        rows.add(["window_start": .int(Self.window.fromUs), "calls": .int(1), "ttft": .bytes(bytes)])
        var found = ""
        do throws(SketchError) { try QuantileMerger.check(bytes.span) } catch { found = error.description }
        #expect(throws: AnalysisError.outOfSpec(table: "calls_minute", column: "ttft", row: 1, found: found)) {
            try tally([rows.batch()], [])
        }
    }

    static let damagedDistinct: [[UInt8]] = [[9], [1], [1, 1, 0], [1, 2] + Array(repeating: 3, count: 16)]

    @Test(arguments: damagedDistinct) func `damaged distinct sketches are refused as their own reader does`(
        _ bytes: [UInt8]
    ) {
        var rows = RowMaker(CallsMinute.schema(dimensions: []))
        rows.add(["window_start": .int(Self.window.fromUs), "calls": .int(1), "clients_sketch": .bytes(bytes)])
        var found = ""
        do throws(SketchError) { try DistinctMerger.check(bytes.span) } catch { found = error.description }
        #expect(throws: AnalysisError.outOfSpec(table: "calls_minute", column: "clients_sketch", row: 0, found: found))
        {
            try tally([rows.batch()], [])
        }
    }
}

import Columns
import TestSupport
import Testing

@testable import Rollups

@Suite struct LabelCutTests {
    private static let schema = ConsumersHour.schema

    private static func segments(workers: Int, seed: UInt64) -> [Batch] {
        let fold = ConsumersByHour()
        let laws = FoldLaws(fold, empty: Batch(emptyOf: schema)) { $0[0] }
        let inputs = (0..<3).map { SyntheticTraffic(seed: seed + $0).calls(400) }
        let sharing = FoldLaws<ConsumersByHour>.Sharing(workers: workers, rowsPerBatch: 40, batchesPerSpill: workers)
        return laws.segments(inputs, sharing).map(\.batch)
    }

    private static func kept(_ batches: [Batch], limits: [String: Int], passes: Int = 1) -> [KeptLabels] {
        var cut = LabelCut(schema: schema, limit: 100, limits: limits)
        for pass in 0..<passes {
            var counts = cut.makeCounts(pass: pass, of: passes)
            for batch in batches { counts.add(batch) }
            cut.add(counts)
        }
        return cut.finish()
    }

    private static func merged(_ batches: [Batch], _ kept: [KeptLabels]) throws -> Batch {
        var merge = WindowMerge(schema: schema, kept: kept)
        for batch in batches { try merge.add(batch) }
        return try merge.finish()
    }

    private static func texts(_ kept: KeptLabels) -> [String] {
        (0..<kept.texts.count).map { kept.texts.text($0) }
    }

    @Test func `the best by calls stay, between equals the smaller text`() {
        let batch = Self.rows([("d", 5), ("a", 5), ("b", 9), ("c", 5), (nil, 100), ("(other)", 50), ("e", 1)])
        let kept = Self.kept([batch], limits: ["consumer": 3])
        #expect(Self.texts(kept[0]) == ["(other)", "a", "b", "c"])
        #expect(kept[0].foldedCount == 2)
        #expect(kept[0].isCut)
        #expect(!kept[1].isCut)
    }

    @Test func `as many values as the limit are not cut, and (other) is none of them`() {
        let batch = Self.rows([("a", 1), ("b", 1), ("(other)", 9)])
        #expect(Self.kept([batch], limits: ["consumer": 2])[0].foldedCount == 0)
        #expect(Self.kept([batch], limits: ["consumer": 1])[0].foldedCount == 1)
        #expect(Self.texts(Self.kept([batch], limits: ["consumer": 0])[0]) == ["(other)"])
    }

    @Test(arguments: [1, 2, 5])
    func `passes, workers and spills do not change the choice`(_ passes: Int) {
        let limits = ["consumer": 7, "route": 3]
        let expected = Self.kept(Self.segments(workers: 1, seed: 5), limits: limits)
        for workers in [1, 2, 7] {
            let found = Self.kept(Self.segments(workers: workers, seed: 5).reversed(), limits: limits, passes: passes)
            for (left, right) in zip(found, expected) {
                #expect(left.texts == right.texts)
                #expect(left.foldedCount == right.foldedCount)
            }
        }
    }

    @Test func `a cut table is the same for every grouping, and resumes`() throws {
        let limits = ["consumer": 7, "route": 3]
        let segments = Self.segments(workers: 7, seed: 6)
        let kept = Self.kept(segments, limits: limits)
        let expected = try Self.merged(segments, kept)
        let other = try Self.merged(Self.segments(workers: 1, seed: 6), kept)
        #expect(other.difference(from: expected) == nil)
        let half = segments.count / 2
        let grouped = [
            try Self.merged(Array(segments[half...]), kept), try Self.merged(Array(segments[..<half]), kept),
        ]
        #expect(try Self.merged(grouped, kept).difference(from: expected) == nil)
        #expect(try Self.merged([expected], kept).difference(from: expected) == nil)
        // The choice made again over the table itself is the same: nothing more is folded away.
        let again = Self.kept([expected], limits: limits)
        #expect(again.map(\.foldedCount).allSatisfy { $0 == 0 })
        #expect(again[0].texts == kept[0].texts)
    }

    @Test(arguments: [1, 20_000, 1 << 30])
    func `rows brought together on the way give the same table`(_ gatheredBytes: Int) throws {
        let segments = Self.segments(workers: 7, seed: 9)
        let kept = Self.kept(segments, limits: ["consumer": 5])
        var merge = WindowMerge(schema: Self.schema, kept: kept, gatheredBytes: gatheredBytes)
        for segment in segments { try merge.add(segment) }
        #expect(merge.bytes > 0)
        #expect(try merge.finish().difference(from: Self.merged(segments, kept)) == nil)
        #expect(merge.bytes == 0)
        #expect(try merge.finish().rowCount == 0)
    }

    @Test func `the cut loses no call and leaves null alone`() throws {
        let segments = Self.segments(workers: 2, seed: 7)
        func sum(_ batch: Batch, _ name: String, consumer: String?) -> Int64 {
            let values = batch[Key<NumberColumn<Int64>>(name)].values
            let consumers = batch[Key<LabelColumn>("consumer")]
            return (0..<batch.rowCount).reduce(0) {
                $0 + (consumer == "any" || consumers.text($1) == consumer ? max(values[$1], 0) : 0)
            }
        }
        let cut = try Self.merged(segments, Self.kept(segments, limits: ["consumer": 2]))
        for name in ["calls", "duration_sum_us", "input_tokens", "cost_usd"] {
            #expect(sum(cut, name, consumer: "any") == segments.reduce(0) { $0 + sum($1, name, consumer: "any") })
            #expect(sum(cut, name, consumer: nil) == segments.reduce(0) { $0 + sum($1, name, consumer: nil) })
        }
        #expect(sum(cut, "calls", consumer: "(other)") > 0)
    }

    @Test func `labels that no row has do not count`() {
        var batch = Self.rows([("a", 1), ("b", 1)])
        var column = batch[Key<LabelColumn>("consumer")]
        column.labels.append("unused".utf8)
        batch.columns[1] = .label(column)
        #expect(Self.kept([batch], limits: ["consumer": 2])[0].foldedCount == 0)
    }

    @Test func `damaged sketches are refused with their place`() throws {
        var batch = Self.segments(workers: 1, seed: 1)[0]
        let index = try #require(batch.schema.index(of: "duration"))
        batch.columns[index] = .text(TextColumn(texts: (0..<batch.rowCount).map { $0 == 3 ? "\u{9}x" : nil }))
        var merge = WindowMerge(schema: Self.schema, kept: Self.kept([batch], limits: [:]))
        try merge.add(batch)
        let error = #expect(throws: RollupError.self) { try merge.finish() }
        #expect(error?.description.hasPrefix("consumers_hour.duration, row 3: sketch, byte 0: format 9") == true)
    }

    /// Rows of one window and these consumers and calls.
    private static func rows(_ rows: [(String?, Int64)]) -> Batch {
        let columns = schema.stateOnly.columns.map { column -> AnyColumn in
            switch (column.name, column.kind) {
            case ("consumer", _): .label(LabelColumn(texts: rows.map(\.0)))
            case ("calls", _): .int64(NumberColumn(rows.map(\.1)))
            case (_, .label): .label(LabelColumn(texts: rows.map { _ in nil }))
            case (_, .binary): .text(TextColumn(texts: rows.map { _ in nil }))
            default: .int64(NumberColumn(rows.map { _ in 0 }))
            }
        }
        return Batch(schema: schema.stateOnly, columns: columns)
    }
}

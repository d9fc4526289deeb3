import Columns
import Rollups
import TestSupport
import Testing

@Suite struct ExemplarTests {
    /// Digests whose order is not that of the inputs.
    private static let digests = ["d7", "a1", "c3", "b2", "e9"]
    private static let renaming = InputNames.renaming(digests)

    private static func laws(_ fold: ExemplarFold) -> FoldLaws<ExemplarFold> {
        FoldLaws(fold, empty: Batch(emptyOf: Exemplars.schema)) { fold.merge($0, renaming: renaming) }
    }

    private static func inputs(seed: UInt64) -> [[SyntheticCall]] {
        // Two inputs are alike to the last byte: their calls differ in the input alone.
        [seed, seed + 1, seed, seed + 2, seed].map { SyntheticTraffic(seed: $0).calls(150) }
    }

    @Test(arguments: UInt64(1)...3)
    func `exemplars keep the laws and equal the slow version`(_ seed: UInt64) throws {
        let fold = ExemplarFold()
        let laws = Self.laws(fold)
        let inputs = Self.inputs(seed: seed)
        let broken = try laws.violations(inputs, seed: seed)
        #expect(broken.isEmpty, "\(broken)")
        let table = fold.merge(
            laws.segments(inputs, FoldLaws<ExemplarFold>.sharings[1]).map(\.batch), renaming: Self.renaming)
        #expect(Self.shown(table) == Self.expected(inputs, fold))
    }

    @Test func `with few keys allowed the laws hold, and those of the smallest hash stay`() throws {
        var fold = ExemplarFold()
        fold.keysPerHour = 4
        let laws = Self.laws(fold)
        var traffic = SyntheticTraffic(seed: 3)
        traffic.routeCount = 60
        let inputs = [traffic.calls(400)]
        let broken = try laws.violations(inputs, seed: 1)
        #expect(broken.isEmpty, "\(broken)")
        let table = fold.merge(
            laws.segments(inputs, FoldLaws<ExemplarFold>.sharings[0]).map(\.batch), renaming: Self.renaming)
        let keys = Set(
            (0..<table.rowCount).map { row in
                ["window_start", "service", "route"].map { table.value($0, row) }
            })
        #expect(Dictionary(grouping: keys, by: { $0[0] }).values.map(\.count) == [4, 4, 4])
        // What stays of a key is what it would have had without a limit.
        let all = Self.expected(inputs, ExemplarFold()).filter { keys.contains(Array($0[0...2])) }
        #expect(Self.shown(table) == all)
    }

    @Test func `options set how many stay, down to none`() throws {
        var fold = ExemplarFold()
        fold.slowestCount = 1
        fold.failedCount = 0
        fold.oddCount = 5
        let broken = try Self.laws(fold).violations(Self.inputs(seed: 8), seed: 2)
        #expect(broken.isEmpty, "\(broken)")
        let table = fold.merge(
            Self.laws(fold).segments(Self.inputs(seed: 8), FoldLaws<ExemplarFold>.sharings[3]).map(\.batch),
            renaming: Self.renaming)
        #expect(Self.shown(table) == Self.expected(Self.inputs(seed: 8), fold))
    }

    @Test func `texts are redacted, and excerpts are cut`() throws {
        var fold = ExemplarFold()
        fold.excerptBytes = 30
        var partial = fold.makePartial()
        var calls = SyntheticBatch()
        calls.fill(SyntheticTraffic(seed: 5).calls(50), inputOrdinal: 1)
        fold.fold(calls.batch, into: &partial)
        let table = fold.finish(&partial, inputs: Self.digests, labels: calls.batch)
        #expect(table.rowCount > 0)
        for row in 0..<table.rowCount {
            for spec in Exemplars.schema.columns {
                #expect(!table.value(spec.name, row).contains(SyntheticFilter.secret))
            }
            #expect(table.value("path", row).contains("***"))
            #expect(table.value("input", row) == "'a1'")
            #expect(table[Key<TextColumn>("excerpt")][row].count <= 30)
        }
    }

    @Test func `a grown file's rows take its new digest and are not doubled`() throws {
        let fold = ExemplarFold()
        let laws = Self.laws(fold)
        let inputs = [SyntheticTraffic(seed: 4).calls(80)]
        let before = fold.merge(
            laws.segments(inputs, FoldLaws<ExemplarFold>.sharings[0]).map(\.batch), renaming: ["#0": "old"])
        let after = fold.merge(
            laws.segments(inputs, FoldLaws<ExemplarFold>.sharings[2]).map(\.batch), renaming: ["#0": "new"])
        #expect(fold.merge([before, after], renaming: ["old": "new"]).difference(from: after) == nil)
    }

    @Test func `times that do not count, 101 and unfinished calls are not the slowest`() {
        var calls = SyntheticTraffic(seed: 6).calls(4)
        for index in calls.indices {
            calls[index].numbers[.timeUs] = SyntheticTraffic(seed: 6).startUs
            calls[index].numbers[.outcome] = Outcome.success.rawValue
            calls[index].numbers[.attempts] = 1
            for flag in [CallNumber.rateLimited, .authFailure, .truncated, .durationPartial] {
                calls[index].numbers[flag] = 0
            }
            calls[index].numbers[.status] = 200
            calls[index].numbers[.durationUs] = .max
        }
        calls[0].numbers[.status] = 101
        calls[1].numbers[.durationPartial] = 1
        calls[2].numbers[.timeUs] = 5
        calls[3].numbers[.durationUs] = -4
        let segments = Self.laws(ExemplarFold()).segments([calls], FoldLaws<ExemplarFold>.sharings[0])
        #expect(segments.isEmpty)
    }

    /// What a row shows: key, kind, rank and the call's address.
    private static func shown(_ table: Batch) -> [[String]] {
        (0..<table.rowCount).map { row in
            ["window_start", "service", "route", "kind", "rank", "time_us", "byte_offset", "input", "status"].map {
                table.value($0, row)
            }
        }
    }

    private struct Slow {
        let key: [String]
        let score: UInt64
        let time: Int64
        let offset: Int64
        let input: String
        let status: String
    }

    /// The rows as a slow version chooses them. Its samples are taken by the scores of the table's own
    /// rule, computed again here.
    private static func expected(_ inputs: [[SyntheticCall]], _ fold: ExemplarFold) -> [[String]] {
        var found: [Slow] = []
        for (ordinal, input) in inputs.enumerated() {
            for call in input {
                for (kind, score) in kinds(call) { found.append(slow(call, kind, score, digests[ordinal])) }
            }
        }
        var rows: [[String]] = []
        for (key, calls) in Dictionary(grouping: found, by: \.key) {
            let limit =
                ["slowest": fold.slowestCount, "failed": fold.failedCount, "odd": fold.oddCount][
                    key[3].filter { $0 != "'" }] ?? 0
            var seen: Set<String> = []
            let sorted = calls.sorted {
                ($1.score, $0.time, $0.offset, $0.input) < ($0.score, $1.time, $1.offset, $1.input)
            }
            let distinct = sorted.filter { seen.insert("\($0.score) \($0.time) \($0.offset) \($0.input)").inserted }
            for (rank, call) in distinct.prefix(limit).enumerated() {
                rows.append(key + ["\(rank + 1)", "\(call.time)", "\(call.offset)", call.input, call.status])
            }
        }
        // Missing comes last; quotes of texts do not disturb their order.
        return rows.sorted { left, right in
            let parts = zip(left, right).prefix(5).map { ($0 == "null" ? "~" : $0, $1 == "null" ? "~" : $1) }
            for (left, right) in parts where left != right { return left < right }
            return false
        }
    }

    private static func slow(_ call: SyntheticCall, _ kind: String, _ score: UInt64, _ digest: String) -> Slow {
        let time = call[.timeUs] ?? 0
        let hour = time / 3_600_000_000 * 3_600_000_000
        let key =
            ["\(hour)"] + [CallLabel.service, .route].map { call.labels[$0].map { "'\($0)'" } ?? "null" } + [
                "'\(kind)'"
            ]
        return Slow(
            key: key, score: score, time: time, offset: call[.byteOffset] ?? 0, input: "'\(digest)'",
            status: call[.status].map { "\($0)" } ?? "null")
    }

    private static func kinds(_ call: SyntheticCall) -> [(String, UInt64)] {
        var kinds: [(String, UInt64)] = []
        if let duration = call[.durationUs], call[.status] != 101, call[.durationPartial] != 1 {
            kinds.append(("slowest", UInt64(duration)))
        }
        var hash = SyntheticRandom.stirred(UInt64(bitPattern: call[.timeUs] ?? .min))
        hash = SyntheticRandom.stirred(hash ^ UInt64(bitPattern: call[.byteOffset] ?? .min))
        hash = SyntheticRandom.stirred(hash ^ UInt64(bitPattern: call[.clientHash] ?? .min))
        let outcome = call[.outcome].flatMap { Outcome(rawValue: $0) }
        if outcome == .serverError {
            kinds.append(("failed", 2 << 60 | hash >> 4))
        } else if outcome == .clientError || call[.authFailure] == 1 || call[.rateLimited] == 1 {
            kinds.append(("failed", 1 << 60 | hash >> 4))
        }
        if outcome == .clientGone || outcome == .unknown || call[.truncated] == 1 || (call[.attempts] ?? 0) > 1 {
            kinds.append(("odd", hash >> 4))
        }
        return kinds
    }
}

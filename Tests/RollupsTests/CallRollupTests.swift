import Columns
import Rollups
import TestSupport
import Testing

@Suite struct CallRollupTests {
    private static let minuteLabels: [String: CallLabel] = [
        "service": .service, "route": .route, "method": .method, "provider": .provider, "model": .requestModel,
        "upstream": .upstreamAddress, "region": .region, "plan": .dimension1,
    ]
    private static let hourLabels: [String: CallLabel] = [
        "consumer": .consumer, "service": .service, "route": .route, "model": .requestModel,
    ]

    private static func inputs(seed: UInt64) -> [[SyntheticCall]] {
        (0..<4).map { SyntheticTraffic(seed: seed &* 10 &+ $0).calls(200) }
    }

    /// The merge of a table without any cut.
    private static func merged(_ schema: TableSchema, _ batches: [Batch]) throws -> Batch {
        var cut = LabelCut(schema: schema, limit: .max)
        var counts = cut.makeCounts()
        for batch in batches { counts.add(batch) }
        cut.add(counts)
        var merge = WindowMerge(schema: schema, kept: cut.finish())
        for batch in batches { try merge.add(batch) }
        return try merge.finish()
    }

    @Test(arguments: UInt64(1)...3)
    func `calls by minute keep the laws and equal the slow version`(_ seed: UInt64) throws {
        let fold = CallsByMinute(dimensions: ["plan"])
        let inputs = Self.inputs(seed: seed)
        let laws = FoldLaws(fold, empty: Batch(emptyOf: fold.schema)) { try Self.merged(fold.schema, $0) }
        let broken = try laws.violations(inputs, seed: seed)
        #expect(broken.isEmpty, "\(broken)")

        var slow = SlowRollup(fold.schema, windowUs: CallsMinute.windowUs, labels: Self.minuteLabels)
        for call in inputs.joined() { slow.add(call) }
        let segments = laws.segments(inputs, FoldLaws<CallsByMinute>.sharings[3])
        #expect(try slow.differences(from: Self.merged(fold.schema, segments.map(\.batch))) == [])
    }

    @Test(arguments: UInt64(1)...3)
    func `consumers by hour keep the laws and equal the slow version`(_ seed: UInt64) throws {
        let fold = ConsumersByHour()
        let inputs = Self.inputs(seed: seed)
        let laws = FoldLaws(fold, empty: Batch(emptyOf: fold.schema)) { try Self.merged(fold.schema, $0) }
        let broken = try laws.violations(inputs, seed: seed)
        #expect(broken.isEmpty, "\(broken)")

        var slow = SlowRollup(fold.schema, windowUs: ConsumersHour.windowUs, labels: Self.hourLabels)
        for call in inputs.joined() { slow.add(call) }
        let segments = laws.segments(inputs, FoldLaws<ConsumersByHour>.sharings[2])
        #expect(try slow.differences(from: Self.merged(fold.schema, segments.map(\.batch))) == [])
    }

    @Test func `few keys and many calls are brought together while they are folded`() throws {
        var traffic = SyntheticTraffic(seed: 3)
        traffic.spanUs = 60_000_000
        traffic.upstreamCount = 1
        traffic.serviceCount = 1
        traffic.routeCount = 1
        traffic.clientCount = 3_000
        let calls = traffic.calls(20_000)
        let fold = CallsByMinute()
        let laws = FoldLaws(fold, empty: Batch(emptyOf: fold.schema)) { try Self.merged(fold.schema, $0) }
        let one = try Self.merged(fold.schema, laws.segments([calls], FoldLaws<CallsByMinute>.sharings[0]).map(\.batch))
        let many = FoldLaws<CallsByMinute>.Sharing(workers: 3, rowsPerBatch: 500, batchesPerSpill: 2)
        let other = try Self.merged(fold.schema, laws.segments([calls], many).map(\.batch))
        #expect(other.difference(from: one) == nil)
        let clients = one[Key<NumberColumn<Int64>>("clients")].values
        #expect(clients.contains { $0 > 256 })
    }

    @Test func `segments are cut by the hour, sorted, and hold used labels only`() {
        let fold = CallsByMinute()
        let laws = FoldLaws(fold, empty: Batch(emptyOf: fold.schema)) { $0[0] }
        let segments = laws.segments(Self.inputs(seed: 9), FoldLaws<CallsByMinute>.sharings[0])
        #expect(segments.count == 3)
        #expect(segments.map(\.startUs) == segments.map(\.startUs).sorted())
        for segment in segments {
            #expect(segment.batch.schema == fold.schema.stateOnly)
            let times = segment.batch[Key<NumberColumn<Int64>>("window_start")].values
            #expect(times == times.sorted())
            #expect(times.allSatisfy { $0 / 3_600_000_000 * 3_600_000_000 == segment.startUs })
            for name in CallsMinute.labelNames {
                let column = segment.batch[Key<LabelColumn>(name)]
                #expect(column.labels == column.sorted().labels)
            }
        }
    }

    @Test func `calls outside the times are passed over`() throws {
        var early = SyntheticTraffic(seed: 1).calls(1)[0]
        let start = SyntheticTraffic(seed: 1).startUs
        var calls: [SyntheticCall] = []
        for time in [Int64.min + 1, -1, 0, start - 1, start, start + 59_999_999, start + 60_000_000, .max] {
            early.numbers[.timeUs] = time
            calls.append(early)
        }
        early.numbers[.timeUs] = nil
        calls.append(early)
        let fold = CallsByMinute(times: TimeRange(fromUs: start, untilUs: start + 60_000_000))
        let laws = FoldLaws(fold, empty: Batch(emptyOf: fold.schema)) { $0[0] }
        let segments = laws.segments([calls], FoldLaws<CallsByMinute>.sharings[0])
        #expect(segments.count == 1)
        #expect(segments.first?.batch[Key<NumberColumn<Int64>>("calls")].values == [2])
    }

    @Test func `texts that became equal are one row`() {
        var batch = SyntheticBatch()
        var call = SyntheticCall()
        call.numbers[.timeUs] = SyntheticTraffic(seed: 1).startUs
        call.numbers[.durationUs] = 5
        call.numbers[.inputTokens] = 3
        call.labels[.route] = "/a"
        batch.fill([call, call])
        var calls = batch.batch
        // Two ids whose texts were different before they were redacted.
        calls.dictionaries[CallLabel.route.rawValue].append("/a".utf8)
        calls.labels[CallLabel.route.rawValue][1] = 1
        let fold = CallsByMinute()
        var partial = fold.makePartial()
        fold.fold(calls, into: &partial)
        let rows = fold.finish(&partial, labels: calls)[0].batch
        #expect(rows.rowCount == 1)
        #expect(rows.value("calls", 0) == "2")
        #expect(rows.value("input_tokens", 0) == "6")
        #expect(rows.value("duration", 0) == "[1, 5, 2]")
    }

    @Test func `hostile numbers neither wrap round nor turn to null`() throws {
        var call = SyntheticCall()
        call.numbers[.timeUs] = SyntheticTraffic(seed: 1).startUs
        for number in [CallNumber.requestBytes, .durationUs, .inputTokens, .attempts, .status] {
            call.numbers[number] = .max
        }
        call.numbers[.responseBytes] = -7
        let fold = CallsByMinute()
        let laws = FoldLaws(fold, empty: Batch(emptyOf: fold.schema)) { try Self.merged(fold.schema, $0) }
        let calls = [[call, call], [call]]
        let broken = try laws.violations(calls, seed: 1)
        #expect(broken.isEmpty, "\(broken)")
        let rows = try Self.merged(fold.schema, laws.segments(calls, FoldLaws<CallsByMinute>.sharings[3]).map(\.batch))
        for name in ["request_bytes", "duration_sum_us", "input_tokens", "retries"] {
            #expect(rows.value(name, 0) == "\(Int64.max)")
        }
        #expect(rows.value("response_bytes", 0) == "0")
        #expect(rows.value("status", 0) == "\(Int32.max)")
    }
}

import Columns
import Rollups
import TestSupport
import Testing

@Suite struct FeedbackByHourTests {
    private static let hourUs = FeedbackHour.windowUs

    private func items(_ count: Int, seed: UInt64) -> [FeedbackByHour.Item] {
        var random = SyntheticRandom(seed: seed)
        func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }
        let topics = ["bug", "performance", "support", "other"]
        return (0..<count).map { _ in
            var item = FeedbackByHour.Item(
                timeUs: Int64(below(5)) * Self.hourUs + Int64(below(3_600_000_000)),
                topics: topics.filter { _ in below(3) == 0 })
            item.channel = [nil, "email", "chat"][below(3)]
            item.consumer = below(4) == 0 ? "consumer-\(below(6))" : nil
            item.isCopy = below(5) == 0
            item.isSevere = below(7) == 0
            if below(4) > 0 {
                item.score = Double(below(2_001)) / 1_000 - 1
                item.sentiment = ["negative", "neutral", "positive"][below(3)]
            }
            item.nps = below(3) == 0 ? below(11) : nil
            item.csat = below(3) == 0 ? Double(below(5)) / 4 : nil
            return item
        }
    }

    private func sum(_ batch: Batch, _ column: String, topic: String) -> Int64 {
        let topics = batch[Key<LabelColumn>("topic")]
        let values = batch[Key<NumberColumn<Int64>>(column)].values
        return (0..<batch.rowCount).reduce(0) { sum, row in
            topics.text(row) == topic && !values[row].isMissing ? sum + values[row] : sum
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `every item is counted once under all topics and once under each of its own`(_ seed: UInt64) throws {
        let items = items(500, seed: seed)
        let batch = try FeedbackByHour.rows(items, limits: [:]).batch
        let all = FeedbackHour.allTopics
        #expect(sum(batch, "items", topic: all) == 500)
        #expect(sum(batch, "items", topic: "bug") == Int64(items.count { $0.topics.contains("bug") }))
        #expect(sum(batch, "copies", topic: all) == Int64(items.count(where: \.isCopy)))
        #expect(sum(batch, "severe", topic: all) == Int64(items.count(where: \.isSevere)))
        #expect(sum(batch, "scored", topic: all) == Int64(items.count { $0.score != nil }))
        let milli = items.compactMap(\.score).reduce(0) { $0 + Int64(($1 * 1_000).rounded()) }
        #expect(sum(batch, "score_plus_milli", topic: all) - sum(batch, "score_minus_milli", topic: all) == milli)
        #expect(sum(batch, "nps_promoters", topic: all) == Int64(items.count { ($0.nps ?? 0) >= 9 }))
        #expect(sum(batch, "nps_detractors", topic: all) == Int64(items.count { ($0.nps ?? 10) <= 6 }))
        #expect(sum(batch, "nps_answers", topic: all) == Int64(items.count { $0.nps != nil }))
        #expect(sum(batch, "csat_satisfied", topic: all) == Int64(items.count { ($0.csat ?? 0) >= 0.75 }))
    }

    @Test(arguments: [4, 5] as [UInt64])
    func `the order of the items does not show`(_ seed: UInt64) throws {
        let items = items(300, seed: seed)
        var random = SyntheticRandom(seed: seed &+ 100)
        let forward = try FeedbackByHour.rows(items, limits: ["consumer": 2]).batch
        let shuffled = try FeedbackByHour.rows(items.shuffled(using: &random), limits: ["consumer": 2]).batch
        #expect(forward.difference(from: shuffled) == nil)
    }

    @Test func `consumers beyond the limit share a row`() throws {
        let (batch, folded) = try FeedbackByHour.rows(items(400, seed: 9), limits: ["consumer": 2])
        #expect(folded == ["consumer": 4])
        let consumers = batch[Key<LabelColumn>("consumer")]
        let names = Set((0..<batch.rowCount).compactMap { consumers.text($0) })
        #expect(names.count == 3 && names.contains(WindowColumns.other))
        #expect(sum(batch, "items", topic: FeedbackHour.allTopics) == 400)
    }

    @Test func `without items there are no rows`() throws {
        #expect(try FeedbackByHour.rows([], limits: [:]).batch.rowCount == 0)
    }
}

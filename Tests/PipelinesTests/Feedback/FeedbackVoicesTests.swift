import Analysis
import Columns
import Testing

@testable import Pipelines

@Suite struct FeedbackVoicesTests {
    @Test(arguments: [7, 8, 9] as [UInt64]) func `voices say what the rows said`(_ seed: UInt64) throws {
        var rows = FeedbackItemTableTests.rows(200, seed: seed)
        for index in rows.indices {
            rows[index].record.id = "T-\(index)"
            rows[index].copyOf = index % 3 == 0 ? "T-0" : nil
            rows[index].linkedConsumer = index % 5 == 0 ? "acme" : nil
            rows[index].record.csatComment = index % 6 == 0 ? "late" : nil
        }
        let voices = try FeedbackVoices(FeedbackItemTable.batch(rows)).all()
        let heard = rows.filter(\.record.isCustomerVoice)
        #expect(voices.count == heard.count)
        #expect(zip(voices, voices.dropFirst()).allSatisfy { $0.timeUs <= $1.timeUs })
        let byId = Dictionary(uniqueKeysWithValues: voices.map { ($0.id, $0) })
        for row in heard { #expect(byId["\(row.source)/\(row.record.id)"] == Self.voice(row)) }
    }

    private static func voice(_ row: FeedbackRow) -> FeedbackVoice {
        FeedbackVoice(
            id: "\(row.source)/\(row.record.id)", timeUs: row.createdUs, channel: row.record.channel,
            consumer: row.consumer, language: row.record.language ?? "und",
            sentiment: row.tags.flatMap { FeedbackSentiment(rawValue: $0.sentiment) }, score: row.tags?.score,
            topics: row.tags?.topics ?? [], severity: row.tags?.severity ?? "normal", nps: row.record.nps,
            csat: row.record.csatScore, text: row.record.said, copyOf: row.copyOf.map { "\(row.source)/\($0)" })
    }
}

import Columns
import Ingest
import TestSupport
import Testing

@testable import Pipelines

@Suite struct FeedbackItemTableTests {
    /// Rows with every field set to something or to nothing; ids repeat.
    static func rows(_ count: Int, seed: UInt64) -> [FeedbackRow] {
        var random = SyntheticRandom(seed: seed)
        func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }
        func word() -> String? { below(3) == 0 ? nil : ["späť", "a \"b\"", "line\nend", "x,y", "新"][below(5)] }
        func time() -> Int64? { below(3) == 0 ? nil : 1_700_000_000_000_000 + Int64(below(1_000)) }
        return (0..<count).map { _ in
            var row = FeedbackRow()
            row.source = ["desk", "survey"][below(2)]
            row.fileName = "export-\(below(3)).json"
            row.input = "digest-\(below(4))"
            row.isLanguageDetected = below(2) == 0
            row.record.id = "T-\(below(max(count / 2, 1)))"
            row.record.sourceFormat = "zendesk_json"
            row.record.sourceLine = Int64(below(100))
            row.record.kind = FeedbackKind.allCases[below(4)]
            row.record.authorRole = FeedbackRole.allCases[below(3)]
            row.record.createdUs = 1_700_000_000_000_000 + Int64(below(1_000))
            row.record.updatedUs = time()
            row.record.solvedUs = time()
            (row.record.channel, row.record.author, row.record.account) = (word(), word(), word())
            (row.record.subject, row.record.text) = (word(), word())
            row.record.spoken = [row.record.text, nil, row.record.text.map { "said: " + $0 }][below(3)]
            (row.record.language, row.record.consumer) = (word(), word())
            row.record.isPublic = [true, false, nil][below(3)]
            row.record.isAutomatic = below(5) == 0
            row.record.activeVersion = below(5) > 0
            row.record.nps = below(2) == 0 ? below(11) : nil
            row.record.csatScore = below(2) == 0 ? 0.25 : nil
            row.record.tags = (0..<below(3)).map { "tag \($0)" }
            row.record.linkedRequestIds = below(3) == 0 ? ["r-1", "r-2"] : []
            if below(2) == 0 {
                row.tags = FeedbackTags(
                    sentiment: "negative", score: -0.25, isCertain: below(2) == 0, topics: ["bug", "performance"],
                    severity: "high")
            }
            return row
        }
    }

    private func merged(_ rows: [FeedbackRow]) -> Batch {
        var merge = FeedbackMerge()
        for row in rows { merge.add(row) }
        return FeedbackItemTable.batch(merge.rows)
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `rows come back from the table as they were`(_ seed: UInt64) throws {
        var merge = FeedbackMerge()
        for row in Self.rows(200, seed: seed) { merge.add(row) }
        let batch = FeedbackItemTable.batch(merge.rows)
        let again = try FeedbackItemTable.rows(batch)
        func key(_ row: FeedbackRow) -> String { row.key.parts.map { $0 ?? "" }.joined(separator: " ") }
        #expect(again.sorted { key($0) < key($1) } == merge.rows.sorted { key($0) < key($1) })
        #expect(FeedbackItemTable.batch(again).difference(from: batch) == nil)
    }

    @Test(arguments: [4, 5, 6] as [UInt64])
    func `neither order nor grouping of the rows shows`(_ seed: UInt64) throws {
        let rows = Self.rows(200, seed: seed)
        var random = SyntheticRandom(seed: seed &+ 50)
        let whole = merged(rows)
        #expect(merged(rows.shuffled(using: &random)).difference(from: whole) == nil)
        let halves = [merged(Array(rows.prefix(70))), merged(Array(rows.dropFirst(70)))]
        let joined = try halves.flatMap { try FeedbackItemTable.rows($0) }
        #expect(merged(joined).difference(from: whole) == nil)
        #expect(merged(joined + joined).difference(from: whole) == nil)
    }

    @Test func `of two rows of one item the newer stays, of equal times the deleted, then the active`() {
        var (old, new) = (FeedbackRow(), FeedbackRow())
        (old.record.id, new.record.id) = ("T-1", "T-1")
        (old.record.createdUs, new.record.createdUs) = (10, 10)
        (old.record.updatedUs, new.record.updatedUs) = (20, 30)
        var merge = FeedbackMerge()
        merge.add(new)
        merge.add(old)
        #expect(merge.rows == [new])
        (old.record.updatedUs, old.record.activeVersion) = (30, false)
        var other = FeedbackMerge()
        other.add(new)
        other.add(old)
        #expect(other.rows == [new])
        (old.record.isDeleted, new.record.statusGroup) = (true, .closed)
        other.add(old)
        #expect(other.rows == [old])
    }

    @Test func `a consumer of a linked call is not taken for one that the record names`() throws {
        var row = FeedbackRow()
        row.record.createdUs = 0
        row.linkedConsumer = "acme"
        row.route = "/v1/chat"
        let batch = FeedbackItemTable.batch([row])
        #expect(RowValues.all(batch)[0].label("consumer") == "acme")
        let again = try #require(try FeedbackItemTable.rows(batch).first)
        #expect(again.consumer == nil && again.route == nil)
    }

    @Test func `long texts are cut between characters`() {
        var record = FeedbackRecord()
        record.text = String(repeating: "ä", count: FeedbackRecord.textBytes)
        record.subject = "short"
        record.cut()
        #expect(record.text == String(repeating: "ä", count: FeedbackRecord.textBytes / 2))
        #expect(record.subject == "short")
    }
}

import Scenarios
import Testing

@testable import Ingest

/// What is made as an export is read back as what it was made of.
@Suite struct FeedbackReadingMade {
    private static let request = "2f6946328ffc4946b8c9120704a4a155"

    private static let texts = [
        "We keep getting 429 on /v1/orders since 21:00 UTC.", "quote \" and \\ back, \"\"doubled\"\"",
        "first line\nsecond\n\nafter an empty one", "emoji 😞 👩‍👩‍👧 é 日本語 Größe 5 €, l\u{2019}erreur",
        "<b>x</b> &amp; &#39; a < b > c & d", ";,|\t", "=SUM(A1:A9)", "x",
    ]

    @Test(arguments: Scenarios.FeedbackFormat.allCases, ["desk", "help", "shop"])
    func `a made export is read back`(format: Scenarios.FeedbackFormat, name: String) throws {
        let source = FeedbackSource(name: name, format: format)
        let items = Self.items(format)
        var options = FeedbackOptions()
        let offsetUs = Int64(source.utcOffsetMinutes) * 60_000_000
        options.zone = LocalZone(transitions: [.init(fromLocalUs: 0, offsetUs: offsetUs)])
        let reading = try FeedbackReading(FeedbackExport.bytes(of: items, source: source), options)
        #expect(reading.summary.format == format.rawValue)
        #expect(reading.faults.isEmpty && reading.summary.raggedRows == 0 && reading.summary.guessedRows == 0)
        let records = reading.records.filter { $0.kind != .comment }
        try #require(records.count == items.count)
        for (record, item) in zip(records, items) { Self.compare(record, item, source) }
    }

    private static func compare(_ record: FeedbackRecord, _ item: FeedbackItem, _ source: FeedbackSource) {
        let format = source.format
        #expect(record.id == FeedbackExport.id(of: item, source: source))
        // GitHub's form adds sections to the body.
        let text = format == .githubJSON ? record.text.map { String($0.prefix(item.text?.count ?? 0)) } : record.text
        #expect(text == item.text)
        let hasSubject = item.subject != nil && record.subject != nil
        #expect(!hasSubject || record.subject == item.subject)
        // Some stamps are whole minutes.
        #expect(abs((record.createdUs ?? 0) - item.createdUs) < 60_000_000)
        #expect(record.isCustomerVoice && !record.isAutomatic)
        if ![.appReviewsJSON, .appReviewsCSV].contains(format) { #expect(record.linkedRequestIds.contains(request)) }
        if let rating = item.rating, format.ratings(of: item.kind) == 0...10 { #expect(record.nps == rating) }
        if let rating = item.rating, format.ratings(of: item.kind) == 1...5,
            ![.zendeskJSON, .zendeskCSV].contains(format)
        {
            #expect(record.csatScore == Double(rating - 1) / 4)
        }
        if let rating = item.rating, item.kind == .thumb { #expect(record.csatScore == Double(rating)) }
    }

    private static func items(_ format: Scenarios.FeedbackFormat) -> [FeedbackItem] {
        let kinds = Scenarios.FeedbackKind.allCases.filter(format.kinds.contains)
        return texts.indices.map { index in
            var item = FeedbackItem()
            item.kind = kinds[index % kinds.count]
            item.number = index + 1
            item.createdUs = 1_772_409_541_000_000 + Int64(index) * 5_407_000_000
            item.author.id = UInt64(index)
            item.author.name = "Customer \(index)"
            item.author.email = "c\(index)@example.test"
            item.author.account = "globex"
            item.text = texts[index]
            item.subject = item.kind == .ticket || item.kind == .review ? "About \(index)" : nil
            item.rating = format.ratings(of: item.kind).map { $0.lowerBound + index % $0.count }
            item.requestId = request
            item.component = "orders"
            item.comments = comments(of: item)
            return item
        }
    }

    private static func comments(of item: FeedbackItem) -> [FeedbackComment] {
        var answer = FeedbackComment()
        answer.timeUs = item.createdUs + 600_000_000
        answer.author.id = 900
        answer.author.name = "Agent A"
        answer.author.isAgent = true
        answer.text = "We look into it"
        var note = answer
        note.isPublic = false
        note.text = "Known"
        return [answer, note]
    }

    @Test(arguments: [Scenarios.FeedbackFormat.zendeskJSON, .jiraJSON, .intercomJSON, .genericNDJSON, .servicenowCSV])
    func `answers and notes of agents are told from the customer`(format: Scenarios.FeedbackFormat) throws {
        let source = FeedbackSource(name: "desk", format: format)
        let reading = try FeedbackReading(FeedbackExport.bytes(of: Array(Self.items(format).prefix(4)), source: source))
        let comments = reading.records.filter { $0.kind == .comment }
        #expect(comments.count == 8)
        #expect(comments.allSatisfy { $0.authorRole == .agent && !$0.isCustomerVoice })
        #expect(comments.map(\.isPublic) == Array(repeating: [true, false], count: 4).flatMap(\.self))
    }
}

import Testing

@testable import Scenarios

@Suite("FeedbackExport")
struct FeedbackExportTests {
    /// Names whose hashes give either version of Jira and either shape of ServiceNow.
    private static let names = ["helpdesk", "api-issues", "Kundendienst 2", "shop"]

    private struct Case: Sendable, CustomTestStringConvertible {
        let source: FeedbackSource
        let kind: FeedbackKind

        var items: [FeedbackItem] { FeedbackSamples.items(kind, source.format) }
        var bytes: [UInt8] { FeedbackExport.bytes(of: items, source: source) }
        var testDescription: String { "\(source.format.rawValue) of \(kind.rawValue)s from \(source.name)" }
    }

    private static let cases = FeedbackFormat.allCases.flatMap { format in
        FeedbackKind.allCases.filter(format.kinds.contains).flatMap { kind in
            names.map { Case(source: FeedbackSource(name: $0, format: format), kind: kind) }
        }
    }

    @Test(arguments: cases)
    private func `what was given comes back`(_ test: Case) throws {
        let read = try FeedbackReadBack.read(test.bytes, test.source)
        let items = test.items
        try #require(read.count == items.count)
        for (item, read) in zip(items, read) {
            #expect(read.id == FeedbackExport.id(of: item, source: test.source))
            if hasSubject(test) { expectEqual(read.subject, item.subject) }
            expectEqual(read.text, item.text)
            #expect(read.rating == rating(item, test.source.format))
            let unit = unitUs(test.source.format)
            #expect(read.createdUs == item.createdUs / unit * unit)
        }
    }

    @Test(arguments: cases)
    private func `links, organisations and answers come back`(_ test: Case) throws {
        for (item, read) in zip(test.items, try FeedbackReadBack.read(test.bytes, test.source)) {
            if ![.appReviewsJSON, .appReviewsCSV].contains(test.source.format) {
                #expect(read.requestId == item.requestId)
            }
            if hasAccount(test.source.format) { #expect(read.account == item.author.account) }
            if let comments = read.comments {
                let expected = self.comments(item, test.source.format)
                #expect(comments.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
            }
        }
    }

    @Test(arguments: cases)
    private func `nothing of the truth is in the file, and equal items give equal bytes`(_ test: Case) {
        let bytes = test.bytes
        var items = test.items
        let text = String(decoding: bytes, as: UTF8.self)
        for canary in ["CANARY", "strange_sign_ins", "strangeSignIns"] { #expect(!text.contains(canary)) }
        #expect(bytes == test.bytes)
        for index in items.indices { items[index].truth = FeedbackTruth() }
        #expect(bytes == FeedbackExport.bytes(of: items, source: test.source))
    }

    @Test(arguments: cases)
    private func `no item gives a valid file, and other kinds are left out`(_ test: Case) throws {
        let empty = FeedbackExport.bytes(of: [], source: test.source)
        #expect(try FeedbackReadBack.read(empty, test.source).isEmpty)
        let others = FeedbackKind.allCases.filter { !test.source.format.kinds.contains($0) }
        let items = others.flatMap { FeedbackSamples.items($0, test.source.format) }
        #expect(empty == FeedbackExport.bytes(of: items, source: test.source))
    }

    @Test(arguments: cases)
    private func `ids are unique and look like a running system's`(_ test: Case) {
        let items = (1...2_000).map { number in
            var item = FeedbackItem()
            item.number = number
            return item
        }
        let ids = items.map { FeedbackExport.id(of: $0, source: test.source) }
        #expect(Set(ids).count == ids.count)
        #expect(!ids[0].hasSuffix("-1") && ids[0] != "1")
    }

    @Test func `two sources of one name agree about ids, two names do not`() {
        var item = FeedbackItem()
        item.number = 17
        func id(_ name: String, _ format: FeedbackFormat) -> String {
            FeedbackExport.id(of: item, source: FeedbackSource(name: name, format: format))
        }
        #expect(id("helpdesk", .zendeskJSON) == id("helpdesk", .zendeskCSV))
        #expect(id("helpdesk", .zendeskJSON) != id("shop", .zendeskJSON))
        #expect(id("api-issues", .jiraJSON).hasPrefix("AI-"))
        #expect(id("desk", .servicenowCSV).hasPrefix("INC") && id("desk", .servicenowCSV).utf8.count == 10)
    }

    @Test func `the names of the tests give both versions and both shapes`() {
        let versions = Self.names.map { JiraIssues(FeedbackSource(name: $0, format: .jiraJSON)).writesDocuments }
        let shapes = Self.names.map { ServiceNowRecords(FeedbackSource(name: $0, format: .servicenowJSON)).writesPages }
        #expect(Set(versions).count == 2)
        #expect(Set(shapes).count == 2)
    }

    @Test func `a semicolon file begins with a mark, a tracker's repeats its columns`() throws {
        let csat = Case(source: FeedbackSource(name: "umfrage", format: .csatCSV), kind: .survey)
        #expect(try CSVCheck(csat.bytes, separator: ";").startsWithMark)
        let jira = Case(source: FeedbackSource(name: "desk", format: .jiraCSV), kind: .ticket)
        let header = try CSVCheck(jira.bytes, separator: ",").header
        #expect(header.count { $0 == "Labels" } == 4)
        #expect(header.count { $0 == "Comment" } == 3)
    }

    private func hasSubject(_ test: Case) -> Bool { ![.npsCSV, .csatCSV, .helpfulCSV].contains(test.source.format) }

    private func hasAccount(_ format: FeedbackFormat) -> Bool {
        ![.appReviewsJSON, .appReviewsCSV, .csatCSV].contains(format)
    }

    /// Swift's `==` holds for texts of different bytes; a missing text and an empty one are the same here.
    private func expectEqual(_ found: String?, _ given: String?, _ place: SourceLocation = #_sourceLocation) {
        #expect(Array((found ?? "").utf8) == Array((given ?? "").utf8), sourceLocation: place)
    }

    private func rating(_ item: FeedbackItem, _ format: FeedbackFormat) -> String? {
        guard let rating = item.rating else {
            return format == .zendeskCSV ? (item.isDone ? "Offered" : "Not Offered") : nil
        }
        return switch format {
        case .zendeskJSON: rating >= 4 ? "good" : "bad"
        case .zendeskCSV: rating >= 4 ? "Good" : "Bad"
        case .csatCSV: "\(rating),0"
        case .helpfulCSV: rating == 1 ? "Yes" : "No"
        case .chatNDJSON: rating == 1 ? "up" : "down"
        default: "\(rating)"
        }
    }

    private func unitUs(_ format: FeedbackFormat) -> Int64 {
        switch format {
        case .jiraCSV, .csatCSV: 60_000_000
        case .jiraJSON, .chatNDJSON: 1_000
        default: 1_000_000
        }
    }

    private func comments(_ item: FeedbackItem, _ format: FeedbackFormat) -> [String] {
        switch format {
        case .jiraCSV: item.comments.map(\.text)
        case .chatNDJSON: item.comments.filter(\.isPublic).map(\.text)
        default: item.comments.map { ($0.isPublic ? "" : "note:") + $0.text }
        }
    }
}

import Testing

@testable import Ingest

@Suite struct RedactedFeedbackTests {
    private static let redactor = Redactor(key: Array("key".utf8), addresses: .shorten)
    /// Made up: a token of no service.
    private static let canary = "sk-canary-\(String(repeating: "aB3", count: 8))"

    private static var full: FeedbackRecord {
        var record = FeedbackRecord()
        record.id = "GW-\(canary)"
        (record.parentId, record.channel, record.author) = ("p \(canary)", "web \(canary)", "login \(canary)")
        (record.account, record.subject, record.text) = ("a \(canary)", "s \(canary)", "Jane says \(canary) loudly")
        (record.spoken, record.language, record.csatRaw) = ("sp \(canary)", "en \(canary)", "good \(canary)")
        (record.csatComment, record.status, record.priority) = ("c \(canary)", "open \(canary)", "p1 \(canary)")
        (record.type, record.consumer, record.tags) = ("bug \(canary)", "app \(canary)", ["t", "x \(canary)"])
        record.linkedRequestIds = ["7d3c1b9a-2f4e-4b6a-9c8d-0e1f2a3b4c5d", canary]
        record.linkedTraceIds = ["4bf92f3577b34da6a3ce929d0e0e4736", canary]
        record.linkedConversationIds = [canary]
        return record
    }

    @Test func `no text of a record keeps a secret`() {
        let fields = Mirror(reflecting: Self.full).children.filter {
            let type = type(of: $0.value)
            // The format's name is the program's own word.
            guard $0.label != "sourceFormat" else { return false }
            return type == String.self || type == String?.self || type == [String].self
        }
        for field in fields { #expect("\(field.value)".contains(Self.canary), "\(field.label ?? "") holds a canary") }
        #expect(fields.count == 19)
        let redacted = Self.redactor.redacted(Self.full)
        #expect(!"\(redacted)".contains("aB3"))
        #expect(redacted.text == "Jane says [redacted:key] loudly")
        #expect(redacted.linkedRequestIds.first == "7d3c1b9a-2f4e-4b6a-9c8d-0e1f2a3b4c5d")
        #expect(redacted.linkedRequestIds.last?.hasPrefix("p_") == true)
        #expect(redacted.linkedTraceIds.first == "4bf92f3577b34da6a3ce929d0e0e4736")
        #expect(Self.redactor.redacted(redacted) == redacted)
    }

    @Test(arguments: ["4711", "u_42", "jdoe", "jane.doe", "agent-7", "ABC123", "email:p_abcdefghijklmno"])
    func `ids of authors are kept`(_ author: String) { #expect(Self.shown(author) == author) }

    @Test(arguments: [
        "Jane Example", "Jane", "O'Brien", "Jean-Pierre", "Jane.Doe", "JANE", "\u{738b}\u{5c0f}\u{660e}", "13800138000",
        "Jane <jane@example.org>",
    ])
    func `names of authors become pseudonyms`(_ author: String) {
        let shown = Self.shown(author)
        #expect(shown.hasPrefix("p_") && shown.utf8.count == 17, "\(shown)")
        #expect(Self.shown(author) == shown)
        #expect(Self.shown(shown) == shown)
    }

    @Test func `an author's address becomes the pseudonym that it has in texts`() {
        #expect("by " + Self.shown("jane@example.org") == Self.redactor.filtered("by jane@example.org"))
    }

    private static func shown(_ author: String) -> String {
        var record = FeedbackRecord()
        record.author = author
        return redactor.redacted(record).author ?? ""
    }
}

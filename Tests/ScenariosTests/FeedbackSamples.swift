@testable import Scenarios

/// Items with texts that are hard to carry, for the tests of exports.
enum FeedbackSamples {
    static let request = "2f6946328ffc4946b8c9120704a4a155"
    static let conversation = "7d9f1c9e-52b1-4f0e-9a55-0242ac120002"

    static let texts: [String] = [
        "We keep getting 429 on /v1/orders since 21:00 UTC.",
        "quote \" and 'single' and \\ back, \"\"doubled\"\"\"",
        "first line\nsecond\n\nafter an empty one\n\n\nafter two\n",
        "CR\r\nLF\rlone\n\rturned\r",
        "tab\tnul\u{0}one\u{1}esc\u{1B}del\u{7F}nel\u{85}bell\u{7}",
        "emoji 😞 👩‍👩‍👧 \u{E9} e\u{301} 日本語 Größe 5 €, l\u{2019}erreur",
        "<script>alert('x')</script> ]]> &amp; &#39; <br> </p> a < b > c & d",
        "  spaces around  and  within   ",
        ";,|\t\"\n;,;",
        "=SUM(A1:A9)\n-1+1\n@x",
        "see https://a.example/x?a=1&b=2#c and \(request), please",
        "log:\n{\"json\": [1, \"<a>\"]}\n    indented\ncurl -v https://a.example\n\n{\"more\": true}\nend",
        "\u{2028}line\u{2029}para\u{FEFF}mark\u{FFFE}\u{FFFF}\u{10FFFF}\u{A0}hard space",
        "\u{301}combining first\n\u{301}again \u{301}",
        "h1. Not a heading\n* no list\n# none\n{code}x{code}",
        "x",
    ]

    /// Items of a kind, one per text and some without any.
    static func items(_ kind: FeedbackKind, _ format: FeedbackFormat) -> [FeedbackItem] {
        (0..<texts.count + 3).map { item($0, kind, format) }
    }

    private static func item(_ index: Int, _ kind: FeedbackKind, _ format: FeedbackFormat) -> FeedbackItem {
        var item = FeedbackItem()
        let text = texts[index % texts.count]
        item.number = index + 1
        item.kind = kind
        // Crosses midnight and noon, with a fraction of a second.
        item.createdUs = 1_772_409_541_000_000 + Int64(index) * 5_407_000_000 + (index % 2 == 0 ? 0 : 123_456)
        item.author = author(
            "M. \"Kim\" Okåfor; Jr.\(index)", id: UInt64(index), account: index % 3 == 0 ? nil : "globex")
        item.language = ["en", "de", "pt-BR"][index % 3]
        item.subject = kind == .ticket || kind == .review ? text + " (subject)" : nil
        item.text = index < texts.count ? text : nil
        item.rating = format.ratings(of: kind).flatMap { index % 4 == 3 ? nil : $0.lowerBound + index % $0.count }
        item.priority = index % 4 + 1
        item.status = FeedbackStatus.allCases[index % 4]
        item.tags = Array(["llm", "api", "ente,rprise", "über"].prefix(index % 5))
        item.requestId = index % 2 == 0 ? request : nil
        item.conversationId = kind == .thumb ? conversation : nil
        item.component = "orders"
        addHistory(to: &item, text)
        item.truth.experience = .strangeSignIns
        item.truth.sensitive = ["CANARY"]
        return item
    }

    private static func addHistory(to item: inout FeedbackItem, _ text: String) {
        guard item.number % 3 != 0 else { return }
        let agent = author("Anna Agent", id: 900, isAgent: true)
        let writers = [(agent, true, ""), (agent, false, "internal: "), (item.author, true, "re: ")]
        item.comments = writers.enumerated().map { index, writer in
            var comment = FeedbackComment()
            comment.timeUs = item.createdUs + Int64(index + 1) * 600_000_000
            comment.author = writer.0
            comment.isPublic = writer.1
            comment.text = writer.2 + text
            return comment
        }
        if item.status == .solved || item.status == .closed { item.solvedUs = item.createdUs + 7_200_000_000 }
    }

    private static func author(
        _ name: String, id: UInt64, account: String? = nil, isAgent: Bool = false
    ) -> FeedbackAuthor {
        var author = FeedbackAuthor()
        author.id = id
        author.name = name
        author.email = "p\(id)@example.test"
        author.account = account
        author.isAgent = isAgent
        return author
    }
}

import Ingest
import Tagging

/// One row of the table `feedback`: something that was said, redacted and tagged.
struct FeedbackRow: Sendable, Equatable {
    /// Texts are redacted; `createdUs` is never nil.
    var record = FeedbackRecord()
    var source = ""
    var fileName = ""
    /// Digest of the decoded input.
    var input = ""
    var isLanguageDetected = false
    /// The id of the item of the same day and source that says nearly the same.
    var copyOf: String?
    /// Nil where there are no words, or no customer's.
    var tags: FeedbackTags?
    /// That of a linked call.
    var route: String?
    /// That of a linked call, where the record names none itself.
    var linkedConsumer: String?

    var createdUs: Int64 { record.createdUs ?? 0 }
    var consumer: String? { record.consumer ?? linkedConsumer }
    var isConsumerLinked: Bool { record.consumer == nil && linkedConsumer != nil }

    /// What makes it one item: ids are the product's own, and tickets, comments and answers may share numbers.
    var key: FeedbackKey {
        FeedbackKey(parts: [source, record.sourceFormat, record.kind.rawValue, record.parentId, record.id])
    }

    /// All ids of calls that it speaks of.
    var linkedIds: [String] { record.linkedRequestIds + record.linkedTraceIds }
}

/// Rows of equal key are one item.
struct FeedbackKey: Hashable, Sendable {
    /// Source, format, kind, parent and id.
    let parts: [String?]

    /// The key as one text.
    var text: String { parts.map { $0 ?? "" }.joined(separator: "\0") }
}

/// What tagging says of a row.
struct FeedbackTags: Sendable, Equatable {
    var sentiment: String
    /// -1...1, in thousandths.
    var score: Double
    /// Whether the model has learned the language.
    var isCertain: Bool
    /// The main one first.
    var topics: [String]
    var severity: String
}

extension FeedbackTags {
    init(_ tags: Tags, isCertain: Bool) {
        self.isCertain = isCertain
        sentiment = tags.sentiment.word
        score = Double(tags.scoreThousandths) / 1_000
        topics = tags.topics.map(\.word)
        severity = tags.severity.word
    }
}

/// One piece of feedback as it was given, before any export format.
public struct FeedbackItem: Sendable {
    /// 1, 2, 3, … within its source, in order of creation; every export makes its id from it.
    public var number = 0
    public var kind = FeedbackKind.ticket
    public var createdUs: Int64 = 0
    public var author = FeedbackAuthor()
    /// BCP 47: `en`, `de`, `fr`, …
    public var language = "en"
    /// Nil where the channel has none.
    public var subject: String?
    /// Nil where only a rating was left.
    public var text: String?
    /// NPS 0...10, CSAT and stars 1...5, thumbs 0 (down) or 1 (up); nil for a ticket without rating.
    public var rating: Int?
    /// 1 (urgent) to 4 (low).
    public var priority = 3
    public var status = FeedbackStatus.open
    /// Nil while unsolved.
    public var solvedUs: Int64?
    /// In order of time, without the first message.
    public var comments: [FeedbackComment] = []
    public var tags: [String] = []
    /// An id that the form filled in by itself, not the text: 32 hexadecimal digits.
    public var requestId: String?
    /// The conversation a thumb belongs to, as a UUID.
    public var conversationId: String?
    /// What the service or product is called where the text was left, for example `orders`.
    public var component = ""
    public var truth = FeedbackTruth()

    public init() {}

    /// The last moment at which anything happened to it.
    public var updatedUs: Int64 { max(createdUs, comments.last?.timeUs ?? 0, solvedUs ?? 0) }
}

/// What is known of an item because it was made: kept in the truth, never in an export.
public struct FeedbackTruth: Sendable, Equatable {
    public var experience = Experience.chatter
    public var topics: [FeedbackTopic] = []
    public var sentiment = FeedbackSentiment.neutral
    public var severity = FeedbackSeverity.normal
    /// Place of the incident in the scenario's incidents; nil where none caused it.
    public var incident: Int?
    /// When the thing happened that it is about; nil where nothing did.
    public var causeUs: Int64?
    /// Personal data and secrets in the text, by the names of their kinds; to be redacted.
    public var sensitive: [String] = []

    public init() {}
}

public enum FeedbackKind: String, Sendable, CaseIterable {
    case ticket
    /// A survey's row: a score, perhaps a comment.
    case survey
    /// Up or down on a chat answer, perhaps with a comment.
    case thumb
    /// An app store's review: stars and a text.
    case review
}

public enum FeedbackStatus: String, Sendable, CaseIterable {
    case open
    case pending
    case solved
    case closed
}

public struct FeedbackAuthor: Sendable, Equatable {
    public var id: UInt64 = 0
    /// What the person is called: `Customer 48213`; nobody has a real name.
    public var name = ""
    public var email = ""
    /// The organisation, which is the name of an API consumer where the author works for one.
    public var account: String?
    public var isAgent = false

    public init() {}
}

public struct FeedbackComment: Sendable, Equatable {
    public var timeUs: Int64 = 0
    public var author = FeedbackAuthor()
    /// False for a note that only agents see.
    public var isPublic = true
    public var text = ""

    public init() {}
}

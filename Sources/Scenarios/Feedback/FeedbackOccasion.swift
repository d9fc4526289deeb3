/// What a text is to be written about, and by whom.
public struct FeedbackOccasion: Sendable {
    public var experience = Experience.chatter
    public var kind = FeedbackKind.ticket
    /// BCP 47; a language without wording of its own falls back to English.
    public var language = "en"
    /// What the thing is called by users, for example `orders`, `returns-bot`; a service's name.
    public var service = ""
    /// The path as a developer would quote it, `/v1/orders`; nil for people who see no paths.
    public var path: String?
    /// The status the caller got; 0 where there was none.
    public var status = 0
    /// How long it took, in milliseconds.
    public var durationMs = 0
    /// What the user's own question was about, where there was one: `returns`, `warranty`, …
    public var subjectMatter: String?
    /// The distinguishing attribute as a user would say it, where he can know it: an order type, a
    /// region, a plan.
    public var detail: String?
    /// When it happened, microseconds since 1970 UTC.
    public var causeUs: Int64 = 0
    public var writtenUs: Int64 = 0
    public var author = FeedbackAuthor()
    /// Ids that the writer may quote; nil where he knows none.
    public var requestId: String?
    public var conversationId: String?
    /// Whether the writer is a developer of a consumer, who knows the words of the trade.
    public var isDeveloper = false

    public init() {}
}

/// A finished text with what is known of it.
public struct FeedbackText: Sendable, Equatable {
    public var subject: String?
    public var text: String
    public var sentiment: FeedbackSentiment
    public var severity: FeedbackSeverity
    /// Kinds of personal data and secrets that were put into the text.
    public var sensitive: [String]

    public init(
        subject: String?, text: String, sentiment: FeedbackSentiment, severity: FeedbackSeverity, sensitive: [String]
    ) {
        self.subject = subject
        self.text = text
        self.sentiment = sentiment
        self.severity = severity
        self.sensitive = sensitive
    }
}

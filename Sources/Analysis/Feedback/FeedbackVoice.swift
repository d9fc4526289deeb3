/// How an item of feedback feels about what it speaks of.
public enum FeedbackSentiment: String, CaseIterable, Sendable {
    case negative, neutral, positive
}

/// One item of the customer's voice, as the table `feedback` has it.
public struct FeedbackVoice: Sendable, Equatable {
    public var id: String
    public var timeUs: Int64
    public var channel: String?
    public var consumer: String?
    /// A tag of BCP 47, or `und` where it is not known.
    public var language: String
    /// Nil for a rating without words.
    public var sentiment: FeedbackSentiment?
    /// Probability of positive less that of negative: -1...1; nil likewise.
    public var score: Double?
    /// Words of the seventeen topics, the main one first.
    public var topics: [String]
    /// `high`, `normal` or `low`.
    public var severity: String
    /// 0...10: how likely one is to recommend; nil where it was not asked or not answered.
    public var nps: Int?
    /// 0...1: how content one is, on whatever scale it was asked; nil likewise.
    public var csat: Double?
    /// Redacted and plain: the subject and what is said, with a line end between.
    public var text: String?
    /// The id of the item whose near-duplicate this is; nil for originals.
    public var copyOf: String?

    public init(
        id: String, timeUs: Int64, channel: String? = nil, consumer: String? = nil, language: String = "und",
        sentiment: FeedbackSentiment? = .neutral, score: Double? = 0, topics: [String] = [],
        severity: String = "normal", nps: Int? = nil, csat: Double? = nil, text: String? = nil, copyOf: String? = nil
    ) {
        self.id = id
        self.timeUs = timeUs
        self.channel = channel
        self.consumer = consumer
        self.language = language
        self.sentiment = sentiment
        self.score = score
        self.topics = topics
        self.severity = severity
        self.nps = nps
        self.csat = csat
        self.text = text
        self.copyOf = copyOf
    }

    /// Whether it says something that is not a near-duplicate of what another item says.
    var isOwnWords: Bool { copyOf == nil && hasText }

    private var hasText: Bool { text?.unicodeScalars.contains { !$0.properties.isWhitespace } ?? false }
}

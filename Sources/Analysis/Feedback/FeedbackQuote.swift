/// An item as it is shown.
public struct FeedbackQuote: Sendable, Equatable {
    public var id: String
    public var timeUs: Int64
    /// At most 200 scalars, on one line.
    public var text: String
    public var sentiment: FeedbackSentiment
    public var score: Double
    public var topic: String?
    public var channel: String?
    public var severity: String

    public init(
        id: String, timeUs: Int64, text: String, sentiment: FeedbackSentiment, score: Double, topic: String? = nil,
        channel: String? = nil, severity: String = "normal"
    ) {
        self.id = id
        self.timeUs = timeUs
        self.text = text
        self.sentiment = sentiment
        self.score = score
        self.topic = topic
        self.channel = channel
        self.severity = severity
    }

    /// - Parameter place: the scalar of `TextEnds.of(text)` that is to be shown; the first one by default.
    init(_ voice: FeedbackVoice, showing place: Int = 0) {
        self.init(
            id: voice.id, timeUs: voice.timeUs, text: QuoteText.of(voice.text ?? "", showing: place),
            sentiment: voice.sentiment ?? .neutral, score: voice.score ?? 0, topic: voice.topics.first,
            channel: voice.channel,
            severity: voice.severity)
    }
}

/// An item as it is shown.
public struct FeedbackQuote: Sendable, Equatable {
    public var id: String
    public var timeUs: Int64
    /// At most 200 scalars, on one line.
    public var text: String
    public var sentiment: FeedbackSentiment
    public var topic: String?
    public var channel: String?
    public var severity: String

    /// - Parameter place: the scalar of `TextEnds.of(text)` that is to be shown; the first one by default.
    init(_ voice: FeedbackVoice, showing place: Int = 0) {
        id = voice.id
        timeUs = voice.timeUs
        text = QuoteText.of(voice.text ?? "", showing: place)
        sentiment = voice.sentiment ?? .neutral
        topic = voice.topics.first
        channel = voice.channel
        severity = voice.severity
    }
}

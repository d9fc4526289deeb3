/// What the model says of a text, and what a person says of it.
public struct LabelledLogits: Sendable, Equatable {
    /// Of negative, neutral and positive, without any bias.
    public var logits: SIMD3<Float>
    public var label: Sentiment

    public init(logits: SIMD3<Float>, label: Sentiment) {
        self.logits = logits
        self.label = label
    }

    func told(_ bias: SentimentBias) -> Sentiment {
        Sentiment.likeliest(bias.moved(logits))
    }
}

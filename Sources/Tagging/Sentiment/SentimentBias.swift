/// How the model's logits are moved for one source, since sources differ in what they call neutral.
public struct SentimentBias: Sendable, Equatable {
    /// Added to the logit of negative.
    public var negative: Float
    /// Added to the logit of positive.
    public var positive: Float
    /// What the distance between negative and positive is multiplied by. Below one it takes clearer words to be one of
    /// them.
    public var contrast: Float

    public init(negative: Float = 0, positive: Float = 0, contrast: Float = 1) {
        self.negative = negative
        self.positive = positive
        self.contrast = contrast
    }

    /// - Parameter logits: of negative, neutral and positive.
    func moved(_ logits: SIMD3<Float>) -> SIMD3<Float> {
        let further = (contrast - 1) * (logits.z - logits.x) / 2
        return logits + SIMD3(negative - further, 0, positive + further)
    }

    /// To four places, as files have it.
    var rounded: SentimentBias {
        func cut(_ value: Float) -> Float { (value * 10_000).rounded() / 10_000 }
        return SentimentBias(negative: cut(negative), positive: cut(positive), contrast: cut(contrast))
    }
}

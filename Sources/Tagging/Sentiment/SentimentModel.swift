import Glibc

/// Tells how a text feels.
public struct SentimentModel: Sendable {
    private let weights: SentimentWeights
    var features: SentimentFeatures
    private var sums: FeatureSums

    public init(_ weights: SentimentWeights) {
        self.weights = weights
        features = SentimentFeatures(lexicon: weights.lexicon)
        sums = FeatureSums(weights)
    }

    /// Of negative, neutral and positive, without the bias.
    mutating func logits(_ text: Span<UInt8>) -> SIMD3<Float> {
        sums.clear()
        features.read(text, into: &sums)
        let logits = features.dense.sum(of: weights.dense, to: sums.logits)
        return SIMD3(logits.x, logits.y, logits.z)
    }

    /// Probabilities; the sum is 1.
    static func softmax(_ logits: SIMD3<Float>) -> SIMD3<Float> {
        let shifted = logits - logits.max()
        let powers = SIMD3(exp(shifted.x), exp(shifted.y), exp(shifted.z))
        return powers / powers.sum()
    }
}

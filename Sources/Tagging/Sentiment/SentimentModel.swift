import Glibc

/// Tells how a text feels.
public struct SentimentModel: Sendable {
    private let weights: SentimentWeights
    private var features: SentimentFeatures

    public init(_ weights: SentimentWeights) {
        self.weights = weights
        features = SentimentFeatures(lexicon: weights.lexicon)
    }

    /// Tokens of the text that was judged last.
    var tokens: [Token] { features.tokens }

    /// Of negative, neutral and positive, without a bias.
    mutating func logits(_ text: Span<UInt8>) -> SIMD3<Float> {
        var sums = FeatureSums(weights)
        features.read(text, into: &sums)
        var logits = sums.logits
        for (input, row) in zip(features.dense.values, weights.dense) { logits += row * input }
        return SIMD3(logits.x, logits.y, logits.z)
    }

    /// Probabilities; the sum is 1.
    static func softmax(_ logits: SIMD3<Float>) -> SIMD3<Float> {
        let shifted = logits - logits.max()
        let powers = SIMD3(exp(shifted.x), exp(shifted.y), exp(shifted.z))
        return powers / powers.sum()
    }
}

/// Adds up the rows of a text's hashed features.
struct FeatureSums: FeatureSink {
    private let weights: SentimentWeights
    private var ofWords = SIMD4<Int32>()
    private var ofCharacters = SIMD4<Int32>()
    private var wordCount: Int32 = 0
    private var characterCount: Int32 = 0

    init(_ weights: SentimentWeights) { self.weights = weights }

    @inline(__always)
    mutating func words(_ hash: UInt64) {
        ofWords &+= SIMD4(truncatingIfNeeded: weights.words[SentimentWeights.bucket(hash)])
        wordCount &+= 1
    }

    @inline(__always)
    mutating func characters(_ hash: UInt64) {
        ofCharacters &+= SIMD4(truncatingIfNeeded: weights.characters[SentimentWeights.bucket(hash)])
        characterCount &+= 1
    }

    /// Divided by the roots of the numbers of features, so that long texts are not surer than short ones.
    var logits: SIMD4<Float> {
        let words = weights.wordScale / Float(max(wordCount, 1)).squareRoot()
        let characters = weights.characterScale / Float(max(characterCount, 1)).squareRoot()
        return SIMD4<Float>(ofWords) * words + SIMD4<Float>(ofCharacters) * characters
    }
}

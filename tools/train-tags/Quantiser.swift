import Tagging

/// From real weights to those of one byte.
enum Quantiser {
    /// The few weights above this share of all are cut to it, so that the others keep their differences.
    private static let kept = 0.9999

    static func quantised(_ weights: [Float], lexicon: [(hash: UInt64, value: Valence)]) -> SentimentWeights {
        let rows = 1 << SentimentWeights.bits
        let (words, wordScale) = table(weights[..<(3 * rows)])
        let (characters, characterScale) = table(weights[(3 * rows)..<(6 * rows)])
        let dense = (0..<DenseInputs.count).map { input in
            let place = 3 * (2 * rows + input)
            return SIMD4(weights[place], weights[place + 1], weights[place + 2], 0)
        }
        return SentimentWeights(
            words: words, characters: characters, wordScale: wordScale, characterScale: characterScale, dense: dense,
            lexicon: lexicon)
    }

    private static func table(_ weights: ArraySlice<Float>) -> ([SIMD4<Int8>], Float) {
        let sizes = weights.map(abs).filter { $0 > 0 }.sorted()
        let largest = sizes.isEmpty ? 1 : sizes[Int(Double(sizes.count - 1) * kept)]
        let scale = largest / 127
        let whole = weights.map { Int8(max(-127, min(127, ($0 / scale).rounded()))) }
        return ((0..<whole.count / 3).map { SIMD4(whole[3 * $0], whole[3 * $0 + 1], whole[3 * $0 + 2], 0) }, scale)
    }
}

import Tagging

/// From real weights to those of one byte.
enum Quantiser {
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

    /// The largest weight is 127: those of the strongest words are worth more than fine steps among the others.
    private static func table(_ weights: ArraySlice<Float>) -> ([SIMD4<Int8>], Float) {
        let largest = weights.reduce(0) { max($0, abs($1)) }
        let scale = largest > 0 ? largest / 127 : 1
        let whole = weights.map { Int8(max(-127, min(127, ($0 / scale).rounded()))) }
        return ((0..<whole.count / 3).map { SIMD4(whole[3 * $0], whole[3 * $0 + 1], whole[3 * $0 + 2], 0) }, scale)
    }
}

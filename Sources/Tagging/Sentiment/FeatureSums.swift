/// Adds up the rows of a text's hashed features; made once and used for text after text.
///
/// Rows lie far apart in memory. Those of tokens are read one behind the other with little between, so that the processor
/// waits for many at once. All sums are of whole numbers, in any order the same.
struct FeatureSums: FeatureSink {
    private let weights: SentimentWeights
    private var ofWords = SIMD4<Int32>()
    private var ofCharacters = SIMD4<Int32>()
    private var wordCount: Int32 = 0
    private var characterCount: Int32 = 0

    init(_ weights: SentimentWeights) { self.weights = weights }

    /// Begins a text.
    mutating func clear() {
        ofWords = SIMD4()
        ofCharacters = SIMD4()
        wordCount = 0
        characterCount = 0
    }

    @inline(__always)
    mutating func words(_ hash: UInt64) {
        ofWords &+= SIMD4(truncatingIfNeeded: weights.words[SentimentWeights.bucket(hash)])
        wordCount &+= 1
    }

    mutating func tokens(_ tokens: Span<Token>) {
        ofWords &+= Self.sum(tokens, weights.words.span)
        wordCount &+= 3 &* Int32(truncatingIfNeeded: tokens.count)
    }

    private static func sum(_ tokens: Span<Token>, _ rows: Span<SIMD4<Int8>>) -> SIMD4<Int32> {
        var sum = SIMD4<Int32>()
        TokenRuns.read(tokens) { sum &+= SIMD4(truncatingIfNeeded: rows[SentimentWeights.bucket($0)]) }
        return sum
    }

    mutating func characters(_ hash: UInt64) {
        ofCharacters &+= SIMD4(truncatingIfNeeded: weights.characters[SentimentWeights.bucket(hash)])
        characterCount &+= 1
    }

    /// A word has at most 72 parts (`WordParts`), so its sums and their number fit into two bytes each.
    @inline(__always)
    mutating func parts(_ text: Span<UInt8>, _ word: Token, known: UInt64) -> UInt64 {
        let packed = known == 0 ? newParts(text, word) : known
        let sum = unsafeBitCast(packed, to: SIMD4<Int16>.self)
        ofCharacters &+= SIMD4(Int32(sum.x), Int32(sum.y), Int32(sum.z), 0)
        characterCount &+= Int32(sum.w)
        return packed
    }

    private func newParts(_ text: Span<UInt8>, _ word: Token) -> UInt64 {
        // "I" and "a" have no parts, and would be read each time for it.
        guard word.end - word.start > 1 else { return 0 }
        var parts = PartsOfWord(weights.characters)
        WordParts.read(text, word, into: &parts)
        return parts.packed
    }

    /// Divided by the roots of the numbers of features, so that long texts are not surer than short ones.
    var logits: SIMD4<Float> {
        let words = weights.wordScale / Float(max(wordCount, 1)).squareRoot()
        let characters = weights.characterScale / Float(max(characterCount, 1)).squareRoot()
        return SIMD4<Float>(ofWords) * words + SIMD4<Float>(ofCharacters) * characters
    }
}

/// Adds up the rows of the parts of one word.
private struct PartsOfWord: FeatureSink {
    let rows: [SIMD4<Int8>]
    private var sum = SIMD4<Int32>()

    init(_ rows: [SIMD4<Int8>]) { self.rows = rows }

    func words(_ hash: UInt64) {}

    /// The fourth lane, which rows leave free, counts them.
    @inline(__always)
    mutating func characters(_ hash: UInt64) {
        sum &+= SIMD4(truncatingIfNeeded: rows[SentimentWeights.bucket(hash)])
        sum.w &+= 1
    }

    /// The sums by class, and how many there are.
    var packed: UInt64 { unsafeBitCast(SIMD4<Int16>(truncatingIfNeeded: sum), to: UInt64.self) }
}

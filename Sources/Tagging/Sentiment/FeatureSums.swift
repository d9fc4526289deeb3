/// Adds up the rows of a text's hashed features; made once and used for text after text.
///
/// Rows lie far apart in memory. Their places are noted first and read one behind the other, so that the processor waits
/// for many at once. All sums are of whole numbers, in any order the same.
struct FeatureSums: FeatureSink {
    private let weights: SentimentWeights
    /// Places of the rows of words that are not added up yet.
    private var noted: [Int32] = Array(repeating: 0, count: 256)
    private var notedCount = 0
    private var ofWords = SIMD4<Int32>()
    private var ofCharacters = SIMD4<Int32>()
    private var wordCount: Int32 = 0
    private var characterCount: Int32 = 0

    init(_ weights: SentimentWeights) { self.weights = weights }

    /// Begins a text.
    mutating func clear() {
        ofWords = SIMD4()
        ofCharacters = SIMD4()
        notedCount = 0
        wordCount = 0
        characterCount = 0
    }

    @inline(__always)
    mutating func words(_ hash: UInt64) {
        if notedCount == noted.count { addNoted() }
        noted[notedCount] = Int32(truncatingIfNeeded: SentimentWeights.bucket(hash))
        notedCount &+= 1
        wordCount &+= 1
    }

    private mutating func addNoted() {
        ofWords &+= Self.sum(noted, notedCount, weights.words)
        notedCount = 0
    }

    fileprivate static func sum(_ places: [Int32], _ count: Int, _ table: [SIMD4<Int8>]) -> SIMD4<Int32> {
        let (places, table) = (places.span, table.span)
        var sum = SIMD4<Int32>()
        for index in 0..<count { sum &+= SIMD4(truncatingIfNeeded: table[Int(places[index])]) }
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
        var parts = PartsOfWord()
        WordParts.read(text, word, into: &parts)
        return parts.packed(weights.characters)
    }

    /// Divided by the roots of the numbers of features, so that long texts are not surer than short ones.
    var logits: SIMD4<Float> {
        mutating get {
            addNoted()
            let words = weights.wordScale / Float(max(wordCount, 1)).squareRoot()
            let characters = weights.characterScale / Float(max(characterCount, 1)).squareRoot()
            return SIMD4<Float>(ofWords) * words + SIMD4<Float>(ofCharacters) * characters
        }
    }
}

/// Notes the places of the rows of one word.
private struct PartsOfWord: FeatureSink {
    private var noted: [Int32] = []

    init() { noted.reserveCapacity(80) }

    func words(_ hash: UInt64) {}

    @inline(__always)
    mutating func characters(_ hash: UInt64) {
        noted.append(Int32(truncatingIfNeeded: SentimentWeights.bucket(hash)))
    }

    /// The sums by class, and how many there are.
    func packed(_ table: [SIMD4<Int8>]) -> UInt64 {
        var sum = FeatureSums.sum(noted, noted.count, table)
        sum.w = Int32(truncatingIfNeeded: noted.count)
        return unsafeBitCast(SIMD4<Int16>(truncatingIfNeeded: sum), to: UInt64.self)
    }
}

/// The words of a text that carry meaning, as stems, sentence by sentence.
struct ContentWords {
    /// Zero is the end of a sentence or of a part of one.
    private(set) var stems: [UInt64] = []
    private var memory: WordMemory

    /// - Parameter memoryBits: for so many words, as a power of two, the stem is remembered.
    init(memoryBits: Int = 0) { memory = WordMemory(bits: memoryBits) }

    static let sentenceEnd: UInt64 = 0

    mutating func read(_ text: Span<UInt8>, _ tokens: [Token]) {
        stems.removeAll(keepingCapacity: true)
        for token in tokens {
            switch token.kind {
            case .word: add(word: token, text)
            case .number: addNumber(token, text)
            case .mark where Self.endsSentence(text[Int(token.start)]): stems.append(Self.sentenceEnd)
            case .mark, .symbol, .address, .mention, .redacted: break
            }
        }
    }

    @inline(__always)
    private mutating func add(word token: Token, _ text: Span<UInt8>) {
        let stem = memory.value(text, token) { Self.stem(token, text) }
        if stem != Self.noStem { stems.append(stem) }
    }

    /// Of words without a meaning of their own.
    private static let noStem: UInt64 = 0

    private static func stem(_ token: Token, _ text: Span<UInt8>) -> UInt64 {
        if silent.contains(token.hash) { return noStem }
        if negations.contains(token.hash) { return Stem.not }
        return Stem.hash(text, from: Int(token.start), to: Int(token.end))
    }

    /// Numbers count as they are: `503` and `429` are words of their trade.
    private mutating func addNumber(_ token: Token, _ text: Span<UInt8>) {
        var hash = WordHash.basis
        for place in Int(token.start)..<Int(token.end) { hash = WordHash.adding(text[place], to: hash) }
        stems.append(WordHash.mixed(hash))
    }

    private static func endsSentence(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: ";")
    }

    private static let negations = HashSet(
        ["cannot", "dont", "cant", "doesnt", "didnt", "wont", "isnt", "wasnt"].map(WordHash.of))

    private static let silent = HashSet(
        [
            "the", "a", "an", "my", "your", "our", "this", "that", "these", "those", "is", "are", "was", "were", "be",
            "been", "it", "its", "it's", "i'm", "very", "so", "just", "really", "also", "too",
        ].map(WordHash.of))
}

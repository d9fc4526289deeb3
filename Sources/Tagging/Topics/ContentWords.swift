/// The words of a text that carry meaning, as stems, sentence by sentence.
struct ContentWords {
    /// Zero is the end of a sentence or of a part of one.
    private(set) var stems: [UInt64] = []
    /// Where among the stems a phrase may begin.
    private(set) var starts: [Int32] = []
    /// Nil where nobody looks for phrases.
    private let table: PhraseTable?

    static let sentenceEnd: UInt64 = 0

    /// - Parameter table: in which phrases are looked for.
    init(for table: PhraseTable? = nil) { self.table = table }

    /// - Parameter tokenizer: has just read the text; its memory has stems, and takes new ones.
    mutating func read(_ text: Span<UInt8>, _ tokenizer: inout Tokenizer) {
        stems.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        for token in tokenizer.tokens {
            switch token.kind {
            case .word: add(word: token, text, &tokenizer.memory)
            case .number: addNumber(token, text)
            case .mark where Self.endsSentence(text[Int(token.start)]): stems.append(Self.sentenceEnd)
            case .mark, .symbol, .address, .mention, .redacted: break
            }
        }
    }

    @inline(__always)
    private mutating func add(word token: Token, _ text: Span<UInt8>, _ memory: inout WordMemory) {
        if token.place >= 0, memory[token.place].hasStem {
            add(memory[token.place].stem, isStart: memory[token.place].beginsPhrase)
        } else {
            add(newWord: token, text, &memory)
        }
    }

    private mutating func add(newWord token: Token, _ text: Span<UInt8>, _ memory: inout WordMemory) {
        let stem = Self.stem(token, text)
        let isStart = beginsPhrase(stem)
        add(stem, isStart: isStart)
        guard token.place >= 0 else { return }
        memory[token.place].stem = stem
        memory[token.place].hasStem = true
        memory[token.place].beginsPhrase = isStart
    }

    @inline(__always)
    private mutating func add(_ stem: UInt64, isStart: Bool) {
        guard stem != Self.noStem else { return }
        if isStart { starts.append(Int32(truncatingIfNeeded: stems.count)) }
        stems.append(stem)
    }

    private func beginsPhrase(_ stem: UInt64) -> Bool {
        table.map { $0.node(PhraseTable.next(WordHash.basis, stem)) != nil } ?? false
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
        let stem = WordHash.mixed(hash)
        add(stem, isStart: beginsPhrase(stem))
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

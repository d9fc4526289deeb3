/// Cuts a phrase into stems, and gaps between them.
struct PhraseStems {
    /// Stands where other words may pass.
    static let gap = WordHash.of("..")

    private var tokenizer = Tokenizer()
    private var words = ContentWords()

    /// Nil for a text that is no phrase: no words that carry meaning, too many, or more than a sentence.
    mutating func read(_ phrase: String) -> [UInt64]? {
        var stems: [UInt64] = []
        var count = 0
        for part in phrase.split(separator: "..", omittingEmptySubsequences: false) {
            let bytes = Array(part.utf8)
            tokenizer.read(bytes.span)
            words.read(bytes.span, tokenizer.tokens)
            guard !words.stems.isEmpty, !words.stems.contains(ContentWords.sentenceEnd) else { return nil }
            if !stems.isEmpty { stems.append(Self.gap) }
            stems += words.stems
            count += words.stems.count
        }
        return count <= PhraseTable.longest ? stems : nil
    }
}

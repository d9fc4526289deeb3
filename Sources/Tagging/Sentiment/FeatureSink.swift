/// Takes the hashed features of a text, one after another.
public protocol FeatureSink {
    /// A word, a mark, or some of them in a row.
    mutating func words(_ hash: UInt64)
    /// All tokens of a text, before anything else of it; gives each, and each with the one and the two before, to `words`
    /// unless a sink knows better.
    mutating func tokens(_ tokens: Span<Token>)
    /// Three to five characters of a word.
    mutating func characters(_ hash: UInt64)
    /// All characters of a word; gives them to `characters` unless a sink knows better.
    ///
    /// - Parameter known: what the sink gave for the word before, else zero.
    /// - Returns: what is to be remembered of the word.
    mutating func parts(_ text: Span<UInt8>, _ word: Token, known: UInt64) -> UInt64
}

extension FeatureSink {
    public mutating func tokens(_ tokens: Span<Token>) {
        TokenRuns.read(tokens) { words($0) }
    }

    public mutating func parts(_ text: Span<UInt8>, _ word: Token, known: UInt64) -> UInt64 {
        WordParts.read(text, word, into: &self)
        return known
    }
}

/// Takes the hashed features of a text, one after another.
public protocol FeatureSink {
    /// A word, a mark, or some of them in a row.
    mutating func words(_ hash: UInt64)
    /// Three to five characters of a word.
    mutating func characters(_ hash: UInt64)
    /// All characters of a word; gives them to `characters` unless a sink knows better.
    mutating func parts(_ text: Span<UInt8>, _ word: Token)
}

extension FeatureSink {
    public mutating func parts(_ text: Span<UInt8>, _ word: Token) { WordParts.read(text, word, into: &self) }
}

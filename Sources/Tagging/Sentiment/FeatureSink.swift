/// Takes the hashed features of a text, one after another.
public protocol FeatureSink {
    /// A word, a mark, or some of them in a row.
    mutating func words(_ hash: UInt64)
    /// Three to five characters of a word.
    mutating func characters(_ hash: UInt64)
}

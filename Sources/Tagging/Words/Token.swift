/// A piece of a text: a word, a number, a run of one mark, an emoji.
public struct Token: Sendable, Equatable {
    public enum Kind: UInt8, Sendable { case word, number, mark, symbol, address, mention, redacted }

    /// Of a word in lower case, with no letter more than twice in a row; of numbers, addresses and mentions the same
    /// for all.
    public private(set) var hash: UInt64
    /// Where it stands in the text, in bytes.
    public let start: Int32
    public let end: Int32
    /// Of a word in the tokenizer's memory, until the next text is read; -1 where it is not there.
    private(set) var place: Int32
    public let kind: Kind
    /// A word of at least two letters, all of them capitals.
    public let isCapitals: Bool
    /// A word with a letter more than twice in a row.
    public private(set) var isDrawnOut: Bool

    @inline(__always)
    init(
        _ kind: Kind, _ hash: UInt64, _ start: Int, _ end: Int, isCapitals: Bool = false, isDrawnOut: Bool = false,
        place: Int32 = -1
    ) {
        self.kind = kind
        self.hash = hash
        self.start = Int32(truncatingIfNeeded: start)
        self.end = Int32(truncatingIfNeeded: end)
        self.isCapitals = isCapitals
        self.isDrawnOut = isDrawnOut
        self.place = place
    }

    /// Takes what the memory has of a word.
    @inline(__always)
    mutating func complete(_ known: KnownWord, _ place: Int32) {
        self.place = place
        hash = known.hash
        isDrawnOut = known.isDrawnOut
    }
}

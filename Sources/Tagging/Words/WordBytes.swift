/// The bytes of a word in small letters, with zeros behind them; words hold no zeros.
struct WordBytes: Sendable {
    static let longest = 24

    private(set) var letters = WordLetters()
    /// More than one byte, and all of them capitals of ASCII.
    private(set) var isCapitals = false
    /// The number of the word among the tokens of its text.
    var token: Int32 = 0

    /// Nil for words of more than 24 bytes.
    @inline(__always)
    init?(_ text: Span<UInt8>, from start: Int, to end: Int) {
        let count = end &- start
        guard count <= Self.longest else { return nil }
        isCapitals = count > 1
        letters.first = small(EightBytes(text, at: start), min(count, 8))
        guard count > 8 else { return }
        letters.second = small(EightBytes(text, at: start &+ 8), min(count &- 8, 8))
        guard count > 16 else { return }
        letters.third = small(EightBytes(text, at: start &+ 16), count &- 16)
    }

    /// The letters of ASCII from a place on, 24 at most.
    ///
    /// - Parameter end: set to where they end.
    @inline(__always)
    init(letters text: Span<UInt8>, from start: Int, _ end: inout Int) {
        let first = EightBytes(text, at: start)
        isCapitals = first.letterCount > 1
        letters.first = small(first, first.letterCount)
        end = start &+ first.letterCount
        guard first.letterCount == 8 else { return }
        let second = EightBytes(text, at: end)
        letters.second = small(second, second.letterCount)
        end &+= second.letterCount
        guard second.letterCount == 8 else { return }
        let third = EightBytes(text, at: end)
        letters.third = small(third, third.letterCount)
        end &+= third.letterCount
    }

    /// The first ones of eight bytes in small letters.
    @inline(__always)
    private mutating func small(_ bytes: EightBytes, _ count: Int) -> UInt64 {
        let bytes = bytes.cut(count)
        isCapitals = isCapitals && bytes.hasCapitals(count)
        return bytes.small
    }
}

/// Three times eight bytes, the first one lowest.
struct WordLetters: Sendable, Equatable {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var third: UInt64 = 0
}

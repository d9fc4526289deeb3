/// How far a "not" reaches.
///
/// Three words, or up to a mark. The reach of three is that of VADER (Hutto and Gilbert 2014).
struct Negation {
    private var left = 0

    var isActive: Bool { left > 0 }

    /// Passes a word, which may be a negator itself.
    @inline(__always)
    mutating func pass(isNegator: Bool) {
        if left > 0 { left -= 1 }
        if isNegator { left = Self.reach }
    }

    static func isNegator(_ hash: UInt64) -> Bool { negators.contains(hash) }

    mutating func passMark() { left = 0 }

    private static let reach = 3

    private static let negators = HashSet(
        [
            "not", "no", "never", "without", "hardly", "barely", "cannot", "nothing", "nobody", "none", "neither",
            "nor",
            "lack", "lacks", "lacking", "ain't", "don't", "didn't", "doesn't", "can't", "won't", "isn't", "wasn't",
            "aren't", "weren't", "couldn't", "wouldn't", "shouldn't", "hasn't", "haven't", "hadn't", "dont", "didnt",
            "doesnt", "cant", "wont", "isnt", "wasnt", "couldnt", "wouldnt", "shouldnt",
        ].map(WordHash.of))
}

/// Where the codes of a key's columns stand in its words.
///
/// The first column takes the highest bits of the first word, so that comparing words as numbers
/// compares the codes one by one. No code is split between two words.
struct KeyPacking: Sendable {
    struct Field: Sendable {
        let word: Int
        let shift: UInt64
        let mask: UInt64
    }

    let fields: [Field]
    let wordCount: Int

    /// - Parameter bits: how many bits each column's codes need, 0...32.
    init(bits: [Int]) {
        var words: [(word: Int, end: Int)] = []
        var word = 0
        var used = 0
        for width in bits {
            if used + width > 64 {
                word += 1
                used = 0
            }
            used += width
            words.append((word, used))
        }
        fields = zip(words, bits).map { place, width in
            Field(word: place.word, shift: UInt64(min(64 - place.end, 63)), mask: (1 << UInt64(width)) - 1)
        }
        wordCount = word + 1
    }

    /// How many bits hold the codes 0...greatest.
    static func bits(for greatest: UInt32) -> Int { 32 - greatest.leadingZeroBitCount }
}

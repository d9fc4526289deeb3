/// Remembers what was made of words, so that frequent words cost one look.
///
/// A word is known by all its bytes in small letters, so what is remembered is what would be made anew. A word may stand
/// in either of two places side by side. A new word takes the place of one that has not been met for long.
struct WordMemory: Sendable {
    /// Less than a line of a processor's cache each.
    private var words: [KnownWord]

    /// - Parameter bits: places, as a power of two; at least one.
    init(bits: Int) { words = Array(repeating: KnownWord(), count: 1 << bits) }

    @inline(__always)
    subscript(_ place: Int32) -> KnownWord {
        get { words[Int(place)] }
        set { words[Int(place)] = newValue }
    }

    var lastPlace: Int32 { Int32(truncatingIfNeeded: words.count &- 1) }

    /// Where a word stands, or would stand: there or beside it.
    @inline(__always)
    static func place(of letters: WordLetters, last: Int32) -> Int32 {
        let lanes =
            letters.first ^ letters.second &* 0xBF58_476D_1CE4_E5B9 ^ letters.third &* 0x94D0_49BB_1331_11EB
        return Int32(truncatingIfNeeded: (lanes &* 0x9E37_79B9_7F4A_7C15) &>> 33) & last
    }

    /// Where a word stands; nil if it is not there.
    ///
    /// - Parameter place: as `place(of:last:)` has it.
    @inline(__always)
    mutating func find(_ letters: WordLetters, near place: Int32) -> Int32? {
        if has(letters, at: place) { return met(place) }
        return has(letters, at: place ^ 1) ? met(place ^ 1) : nil
    }

    @inline(__always)
    private func has(_ letters: WordLetters, at place: Int32) -> Bool {
        words[Int(place)].letters == letters
    }

    @inline(__always)
    private mutating func met(_ place: Int32) -> Int32 {
        if words[Int(place)].meetings < KnownWord.mostMeetings { words[Int(place)].meetings &+= 1 }
        return place
    }

    /// Where a new word may stand; nil where both places are of words that were met of late.
    mutating func room(near place: Int32) -> Int32? {
        var room: Int32?
        for place in [place, place ^ 1] {
            if words[Int(place)].meetings > 0 { words[Int(place)].meetings &-= 1 } else { room = room ?? place }
        }
        return room
    }
}

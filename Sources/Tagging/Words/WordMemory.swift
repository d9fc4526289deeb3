/// Remembers what was made of words, so that frequent words cost one look.
///
/// A word is known by all its bytes in small letters, so what is remembered is what would be made anew. One place holds
/// one word; the newer one takes it, but for words of the text that is read at the time.
struct WordMemory: Sendable {
    /// One line of a processor's cache each.
    private var words: [KnownWord]
    private var text: UInt32 = 0

    /// - Parameter bits: places, as a power of two.
    init(bits: Int) { words = Array(repeating: KnownWord(), count: 1 << bits) }

    @inline(__always)
    subscript(_ place: Int32) -> KnownWord {
        get { words[Int(place)] }
        set { words[Int(place)] = newValue }
    }

    /// Places that were given for words of the text before may be taken from here on.
    mutating func beginText() { text &+= 1 }

    /// Where a word stands; nil where it is not known.
    @inline(__always)
    mutating func place(of letters: SIMD4<UInt64>) -> Int32? {
        let place = place(for: letters)
        let known = words[place]
        guard known.letters.x == letters.x, known.letters.y == letters.y, known.letters.z == letters.z else {
            return nil
        }
        words[place].text = text
        return Int32(truncatingIfNeeded: place)
    }

    /// Takes in a word that is not known; nil where its place belongs to another word of the text.
    mutating func add(_ letters: SIMD4<UInt64>, hash: UInt64, isDrawnOut: Bool) -> Int32? {
        let place = place(for: letters)
        guard words[place].text != text else { return nil }
        var word = KnownWord(letters: letters, text: text, isDrawnOut: isDrawnOut)
        word.letters.w = hash
        words[place] = word
        return Int32(truncatingIfNeeded: place)
    }

    @inline(__always)
    private func place(for letters: SIMD4<UInt64>) -> Int {
        let mixed =
            (letters.x ^ letters.y &* 0xBF58_476D_1CE4_E5B9 ^ letters.z &* 0x94D0_49BB_1331_11EB)
            &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed &>> 32) & (words.count &- 1)
    }
}

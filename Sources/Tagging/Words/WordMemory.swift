/// Remembers what was made of words, so that frequent words cost one look.
///
/// A word is known by all its bytes in small letters, so what is remembered is what would be made anew. One place holds
/// one word; the newer one takes it.
struct WordMemory: Sendable {
    /// One line of a processor's cache each.
    private var words: [KnownWord]

    /// - Parameter bits: places, as a power of two.
    init(bits: Int) { words = Array(repeating: KnownWord(), count: 1 << bits) }

    @inline(__always)
    subscript(_ place: Int32) -> KnownWord {
        get { words[Int(place)] }
        set { words[Int(place)] = newValue }
    }

    /// Where a word stands, or would stand.
    @inline(__always)
    func place(of letters: SIMD4<UInt64>) -> Int32 {
        Int32(truncatingIfNeeded: Self.mixed(letters)) & Int32(truncatingIfNeeded: words.count &- 1)
    }

    @inline(__always)
    func has(_ letters: SIMD4<UInt64>, at place: Int32) -> Bool {
        let known = words[Int(place)].letters
        return known.x == letters.x && known.y == letters.y && known.z == letters.z
    }

    @inline(__always)
    private static func mixed(_ letters: SIMD4<UInt64>) -> UInt64 {
        let lanes = letters.x ^ letters.y &* 0xBF58_476D_1CE4_E5B9 ^ letters.z &* 0x94D0_49BB_1331_11EB
        return (lanes &* 0x9E37_79B9_7F4A_7C15) &>> 33
    }
}

/// Remembers what was made of a word, so that frequent words cost one look.
///
/// A word is known by all its bytes in small letters, so what is remembered is what would be made anew. One place holds
/// one word; the newer one takes it.
struct WordMemory: Sendable {
    /// Three lanes of a word's bytes, and what is remembered: one line of a processor's cache holds two.
    private var places: [SIMD4<UInt64>]

    /// - Parameter bits: places, as a power of two.
    init(bits: Int) { places = Array(repeating: SIMD4(), count: 1 << bits) }

    /// - Parameter make: depends on nothing but the word's bytes, whatever their case.
    @inline(__always)
    mutating func value(_ text: Span<UInt8>, _ token: Token, _ make: () -> UInt64) -> UInt64 {
        guard var entry = WordBytes.lowered(text, from: Int(token.start), to: Int(token.end)) else { return make() }
        let place = Int(truncatingIfNeeded: token.hash) & (places.count &- 1)
        let known = places[place]
        if known.lowHalf == entry.lowHalf, known.z == entry.z { return known.w }
        entry.w = make()
        places[place] = entry
        return entry.w
    }
}

/// The bytes of a word in small letters, with zeros behind them; words hold no zeros.
enum WordBytes {
    static let longest = 24

    /// In three lanes, the first byte lowest. Nil for words of more than 24 bytes.
    @inline(__always)
    static func lowered(_ text: Span<UInt8>, from start: Int, to end: Int) -> SIMD4<UInt64>? {
        let count = end &- start
        guard count <= longest else { return nil }
        guard start &+ longest <= text.count else { return slowly(text, start, end) }
        let bytes = text.bytes
        let first = bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
        var lanes = SIMD4(lowered(first, keeping: count), 0, 0, 0)
        guard count > 8 else { return lanes }
        let second = bytes.unsafeLoadUnaligned(fromByteOffset: start &+ 8, as: UInt64.self)
        let third = bytes.unsafeLoadUnaligned(fromByteOffset: start &+ 16, as: UInt64.self)
        lanes.y = lowered(second, keeping: count &- 8)
        lanes.z = lowered(third, keeping: count &- 16)
        return lanes
    }

    /// Near the end of a text, where 24 bytes cannot be loaded.
    private static func slowly(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> SIMD4<UInt64> {
        var lanes = SIMD4<UInt64>()
        var place = start
        var lane = 0
        while place < end {
            var word: UInt64 = 0
            var shift: UInt64 = 0
            while place < end, shift < 64 {
                word |= UInt64(ByteKind.lowered(text[place])) &<< shift
                shift &+= 8
                place &+= 1
            }
            lanes[lane] = word
            lane &+= 1
        }
        return lanes
    }

    /// The first bytes in small letters, zeros for the others. Eight bytes at once: what is added carries into a byte's
    /// upper bit from A on, and again beyond Z.
    @inline(__always)
    private static func lowered(_ word: UInt64, keeping count: Int) -> UInt64 {
        guard count > 0 else { return 0 }
        let kept: UInt64 = count >= 8 ? ~0 : (1 &<< UInt64(truncatingIfNeeded: 8 &* count)) &- 1
        let word = UInt64(littleEndian: word) & kept
        let low = word & 0x7F7F_7F7F_7F7F_7F7F
        let fromA = low &+ 0x3F3F_3F3F_3F3F_3F3F
        let beyondZ = low &+ 0x2525_2525_2525_2525
        let capitals = (fromA ^ beyondZ) & ~word & 0x8080_8080_8080_8080
        return word | capitals &>> 2
    }
}

/// The bytes of a word in small letters, with zeros behind them; words hold no zeros.
struct WordBytes {
    static let longest = 24

    /// Three lanes, the first byte lowest.
    private(set) var lanes = SIMD4<UInt64>()
    private(set) var capitals = 0

    /// Nil for words of more than 24 bytes.
    @inline(__always)
    init?(_ text: Span<UInt8>, from start: Int, to end: Int) {
        let count = end &- start
        guard count <= Self.longest else { return nil }
        (lanes.x, capitals) = Self.lowered(Self.load(text, start, min(count, 8)))
        guard count > 8 else { return }
        let second = Self.lowered(Self.load(text, start &+ 8, min(count &- 8, 8)))
        (lanes.y, capitals) = (second.word, capitals &+ second.capitals)
        guard count > 16 else { return }
        let third = Self.lowered(Self.load(text, start &+ 16, count &- 16))
        (lanes.z, capitals) = (third.word, capitals &+ third.capitals)
    }

    /// One to eight bytes, the first one lowest, with zeros behind them.
    @inline(__always)
    private static func load(_ text: Span<UInt8>, _ start: Int, _ count: Int) -> UInt64 {
        let unused = UInt64(truncatingIfNeeded: 64 &- 8 &* count)
        if start &+ 8 <= text.count {
            let word = text.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
            return (UInt64(littleEndian: word) &<< unused) &>> unused
        }
        guard start &+ count >= 8 else { return slowly(text, start, count) }
        let word = text.bytes.unsafeLoadUnaligned(fromByteOffset: start &+ count &- 8, as: UInt64.self)
        return UInt64(littleEndian: word) &>> unused
    }

    /// Of texts of less than eight bytes.
    private static func slowly(_ text: Span<UInt8>, _ start: Int, _ count: Int) -> UInt64 {
        (0..<count).reduce(0) { $0 | UInt64(text[start + $1]) << UInt64(8 * $1) }
    }

    /// Eight bytes at once: what is added carries into a byte's upper bit from A on, and again beyond Z.
    @inline(__always)
    private static func lowered(_ word: UInt64) -> (word: UInt64, capitals: Int) {
        let low = word & 0x7F7F_7F7F_7F7F_7F7F
        let fromA = low &+ 0x3F3F_3F3F_3F3F_3F3F
        let beyondZ = low &+ 0x2525_2525_2525_2525
        let capitals = (fromA ^ beyondZ) & ~word & 0x8080_8080_8080_8080
        return (word | capitals &>> 2, capitals.nonzeroBitCount)
    }
}

/// Up to eight small letters of ASCII from a place of a text on, the first one lowest, zeros behind the last one.
struct EightLetters {
    let letters: UInt64
    let count: Int

    /// - Parameter isFirstSmall: a capital as the first one is made small.
    @inline(__always)
    init(_ text: Span<UInt8>, at place: Int, isFirstSmall: Bool = false) {
        let bytes = Self.bytes(text, place) | (isFirstSmall ? 0x20 : 0)
        // The highest bit of each byte: additions carry into it, and never beyond.
        let low = bytes & ~Self.highest
        let fromA = low &+ (0x80 - 0x61) &* Self.ones
        let beyondZ = low &+ (0x80 - 0x7B) &* Self.ones
        let others = ~((fromA ^ beyondZ) & ~bytes) & Self.highest
        // Nothing but the bits below the first other one, which stands at the upper end of its byte.
        letters = bytes & (others ^ (others &- 1)) &>> 8 | (others == 0 ? bytes : 0)
        count = others.trailingZeroBitCount &>> 3
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highest: UInt64 = 0x8080_8080_8080_8080

    /// Zeros stand behind the end of the text.
    @inline(__always)
    private static func bytes(_ text: Span<UInt8>, _ place: Int) -> UInt64 {
        if place &+ 8 <= text.count {
            return UInt64(littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
        }
        return (place..<max(place, text.count)).reversed().reduce(0) { $0 &<< 8 | UInt64(text[$1]) }
    }
}

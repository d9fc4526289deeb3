/// Eight bytes of a text, looked at together; the first one lowest.
///
/// What is true of a byte stands in its highest bit: additions carry into it, and never beyond, as long as the summands
/// have it clear.
struct EightBytes {
    private let bytes: UInt64

    private init(_ bytes: UInt64) { self.bytes = bytes }

    /// Those from a place on, with zeros behind the end of the text.
    @inline(__always)
    init(_ text: Span<UInt8>, at start: Int) {
        if start &+ 8 <= text.count {
            bytes = UInt64(littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self))
        } else {
            bytes = Self.last(text, from: start)
        }
    }

    private static func last(_ text: Span<UInt8>, from start: Int) -> UInt64 {
        var bytes: UInt64 = 0
        for place in start..<max(start, text.count) { bytes |= UInt64(text[place]) &<< UInt64(8 &* (place &- start)) }
        return bytes
    }

    private static let highest: UInt64 = 0x8080_8080_8080_8080

    @inline(__always)
    private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

    /// Those that are letters of ASCII.
    @inline(__always)
    private var letters: UInt64 {
        let folded = (bytes | Self.each(0x20)) & ~Self.highest
        let fromA = folded &+ Self.each(0x80 - 0x61)
        let beyondZ = folded &+ Self.each(0x80 - 0x7B)
        return (fromA ^ beyondZ) & ~bytes & Self.highest
    }

    /// Those that are capitals of ASCII.
    @inline(__always)
    private var capitals: UInt64 { letters & ~(bytes &<< 2) }

    /// How many of them, from the first one on, are letters of ASCII.
    @inline(__always)
    var letterCount: Int { (~letters & Self.highest).trailingZeroBitCount &>> 3 }

    /// The first ones only, zeros in place of the others.
    @inline(__always)
    func cut(_ count: Int) -> EightBytes {
        count == 8 ? self : EightBytes(bytes & ((1 &<< UInt64(truncatingIfNeeded: 8 &* count)) &- 1))
    }

    /// With small letters for capitals.
    @inline(__always)
    var small: UInt64 { bytes | capitals &>> 2 }

    /// Whether so many, from the first one on, are capitals; the others must be zero.
    @inline(__always)
    func hasCapitals(_ count: Int) -> Bool { capitals == EightBytes(Self.highest).cut(count).bytes }
}

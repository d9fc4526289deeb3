/// Reads one character of UTF-8.
enum UTF8Letter {
    /// The character at `place`, which it moves past; 0 where the bytes are none, and one byte is passed.
    @inline(__always)
    static func next(_ text: Span<UInt8>, _ place: inout Int) -> UInt32 {
        let lead = text[place]
        let count = lead < 0xC2 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : lead < 0xF5 ? 3 : 0
        guard count > 0, place &+ count < text.count else { return invalid(&place) }
        var scalar = UInt32(lead) & (0x3F &>> UInt32(count))
        for index in 1...count {
            let byte = text[place &+ index]
            guard byte & 0xC0 == 0x80 else { return invalid(&place) }
            scalar = scalar &<< 6 | UInt32(byte & 0x3F)
        }
        guard scalar >= smallest(count), scalar <= 0x10FFFF, !(0xD800...0xDFFF ~= scalar) else {
            return invalid(&place)
        }
        place &+= count &+ 1
        return scalar
    }

    private static func smallest(_ count: Int) -> UInt32 {
        count == 1 ? 0x80 : count == 2 ? 0x800 : 0x1_0000
    }

    private static func invalid(_ place: inout Int) -> UInt32 {
        place &+= 1
        return 0
    }
}

/// Small letters for capitals, as far as opinion words need it: ASCII, Western European and Polish letters, Cyrillic.
enum OpinionFold {
    /// The bytes of the small letter of a letter of two bytes; the second is zero where the small one has one byte.
    @inline(__always)
    static func lowered(_ lead: UInt8, _ next: UInt8) -> (UInt8, UInt8) {
        switch (lead, next) {
        case (0xC3, 0x80...0x9E): (lead, next + 0x20)
        case (0xC4, 0xB0): (0x69, 0)
        case (0xC4...0xC5, 0x80...0xBF): (lead, isUpperPair(lead, next) ? next + 1 : next)
        case (0xD0, 0x90...0x9F): (lead, next + 0x20)
        case (0xD0, 0xA0...0xAF): (0xD1, next - 0x20)
        case (0xD0, 0x81): (0xD1, 0x91)
        default: (lead, next)
        }
    }

    /// Of U+0100 to U+017F: capitals are even up to U+0137 and from U+014A to U+0177, else odd; dotless i is none.
    private static func isUpperPair(_ lead: UInt8, _ next: UInt8) -> Bool {
        let scalar = Int(lead & 0x1F) << 6 | Int(next & 0x3F)
        guard scalar < 0x17F, scalar != 0x131, scalar != 0x138, scalar != 0x178 else { return false }
        let capitalsAreEven = scalar < 0x138 || (0x14A...0x177).contains(scalar)
        return scalar % 2 == (capitalsAreEven ? 0 : 1)
    }

    /// Every byte of a text in small letters; what is no capital stays as it is.
    static func lowered(_ text: Span<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var place = 0
        while place < text.count {
            let byte = text[place]
            place += 1
            guard byte >= 0xC3, byte <= 0xD1, place < text.count else {
                bytes.append(ByteKind.lowered(byte))
                continue
            }
            let pair = lowered(byte, text[place])
            place += 1
            bytes.append(pair.0)
            if pair.1 != 0 { bytes.append(pair.1) }
        }
        return bytes
    }
}

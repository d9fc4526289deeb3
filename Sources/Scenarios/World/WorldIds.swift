/// Stable identifiers for the members of a world, made from their names.
enum WorldIds {
    /// A version 4 UUID that belongs to a name.
    static func uuid(_ name: String) -> String {
        var random = RandomStream(seed: 0x5743_4C44, hash(name))
        let high = (random.next() & 0xFFFF_FFFF_FFFF_0FFF) | 0x4000
        let low = (random.next() & 0x3FFF_FFFF_FFFF_FFFF) | 0x8000_0000_0000_0000
        return uuid(high, low)
    }

    /// The UUID of two words.
    static func uuid(_ high: UInt64, _ low: UInt64) -> String {
        let digits = Array(hexDigits(high) + hexDigits(low))
        return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }.joined(separator: "-")
    }

    /// 64 hexadecimal digits that belong to a name.
    static func keyHash(_ name: String) -> String {
        var random = RandomStream(seed: 0x4B45_5953, hash(name))
        return (0..<4).map { _ in hexDigits(random.next()) }.joined()
    }

    /// A 64-bit number that belongs to a name (FNV-1a).
    static func hash(_ name: String) -> UInt64 {
        name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// 16 digits.
    static func hexDigits(_ word: UInt64) -> String {
        let digits = String(word, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// Names of findings, made of what they are.
enum FindingId {
    /// A letter and twelve hex digits of a hash of the parts.
    static func text(_ letter: String, _ parts: [String]) -> String {
        var stable = StableHash()
        for byte in parts.joined(separator: "\u{0}").utf8 { stable.add(byte) }
        // The last byte must reach all digits.
        let hash = (stable.value ^ stable.value >> 32) &* 0x9e37_79b9_7f4a_7c15
        let digits = String((hash >> 16) & 0xffff_ffff_ffff, radix: 16)
        return letter + String(repeating: "0", count: 12 - digits.utf8.count) + digits
    }
}

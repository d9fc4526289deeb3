/// A small seeded generator, the same everywhere.
///
/// - Source: Steele, Lea and Flood (2014), SplitMix64.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

    /// Bytes that matter to a tokenizer are frequent.
    mutating func byte() -> UInt8 {
        let telling = Array("a'B0 .!:)-@[\n".utf8) + [0xE2, 0x80, 0x99, 0xF0, 0x9F, 0xC3, 0xFF, 0]
        return below(3) == 0 ? UInt8(truncatingIfNeeded: next()) : telling[below(telling.count)]
    }
}

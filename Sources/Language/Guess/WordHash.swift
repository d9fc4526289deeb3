/// The hash of a word: letters are put side by side, as many as have room in eight bytes, and stirred then. Letters of
/// ASCII may be added eight at once, as they stand in a text.
struct WordHash {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325
    /// Letters that are not stirred in yet.
    private var letters: UInt64 = 0
    /// Bits that they take.
    private var filled: UInt64 = 0

    @inline(__always)
    mutating func add(_ scalar: UInt32) {
        let letter = UInt64(scalar)
        letters ^= letter &<< filled | letter &>> (64 &- filled)
        filled = (filled &+ 8) & 63
        if filled == 0 { stir() }
    }

    /// Adds eight letters of ASCII, the first one lowest, behind none or others that were added so.
    @inline(__always)
    mutating func add(eight: UInt64) {
        letters = eight
        stir()
    }

    /// Adds the last letters of a word, less than eight, as `add(eight:)` does.
    @inline(__always)
    mutating func add(last: UInt64) { letters = last }

    @inline(__always)
    private mutating func stir() {
        state = (state ^ letters) &* 0x9E37_79B9_7F4A_7C15
        state ^= state &>> 29
        letters = 0
    }

    @inline(__always)
    var value: UInt64 {
        let mixed = (state ^ letters) &* 0x9E37_79B9_7F4A_7C15
        let stirred = (mixed ^ (mixed &>> 29)) &* 0xBF58_476D_1CE4_E5B9
        return stirred ^ (stirred &>> 32)
    }

    /// Where the triple of three letters stands in a table of 2^13.
    @inline(__always)
    static func triple(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> Int {
        let mixed = (first &* 0x9E37_79B1) ^ (second &* 0x85EB_CA77) &+ (third &* 0xC2B2_AE3D)
        return Int(((mixed ^ (mixed &>> 15)) &* 0x2C1B_3C6D) &>> 19)
    }
}

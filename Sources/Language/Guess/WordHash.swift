/// The hash of a word, letter by letter (FNV-1a over characters, stirred at the end).
struct WordHash {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    mutating func add(_ scalar: UInt32) {
        state = (state ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3
    }

    var value: UInt64 {
        let mixed = (state ^ (state &>> 32)) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ (mixed &>> 29)
    }

    /// Where the triple of three letters stands in a table of 2^13.
    @inline(__always)
    static func triple(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> Int {
        let mixed = (first &* 0x9E37_79B1) ^ (second &* 0x85EB_CA77) &+ (third &* 0xC2B2_AE3D)
        return Int(((mixed ^ (mixed &>> 15)) &* 0x2C1B_3C6D) &>> 19)
    }
}

/// The hash of a word, letter by letter: turned by as many bits as letters of an alphabet differ in, which
/// is cheaper than a product for each, and stirred at the end.
struct WordHash {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    mutating func add(_ scalar: UInt32) {
        state = (state &<< 5 | state &>> 59) ^ UInt64(scalar)
    }

    var value: UInt64 {
        let mixed = (state ^ (state &>> 32)) &* 0x9E37_79B9_7F4A_7C15
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

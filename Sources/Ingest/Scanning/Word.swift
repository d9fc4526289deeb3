/// Eight bytes at a time: the tests that every scanner here is made of.
///
/// Bytes lie in a word with the first byte lowest, so the lowest flagged bit belongs to the first
/// byte that is met. Each test flags the top bit of a byte; above a true flag false ones may occur,
/// below it never, which is all that a search for the first one needs.
enum Word {
    /// Bytes that may be read behind the end of any text given to a scanner.
    static let padding = 64

    @inline(__always) static func load(_ p: BytePointer) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(p).loadUnaligned(as: UInt64.self))
    }

    /// The byte eight times.
    @inline(__always) static func repeated(_ byte: UInt8) -> UInt64 {
        UInt64(byte) &* 0x0101_0101_0101_0101
    }

    @inline(__always) private static func zeroBytes(_ word: UInt64) -> UInt64 {
        (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
    }

    /// Flags bytes equal to one given byte.
    @inline(__always) static func equal(_ word: UInt64, _ byte: UInt8) -> UInt64 {
        zeroBytes(word ^ repeated(byte))
    }

    /// Flags bytes below 0x20.
    @inline(__always) static func controls(_ word: UInt64) -> UInt64 {
        (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
    }

    /// Flags what ends the plain part of a string: quote, backslash, control bytes.
    @inline(__always) static func stringStops(_ word: UInt64) -> UInt64 {
        let quote = word ^ 0x2222_2222_2222_2222
        let backslash = word ^ 0x5c5c_5c5c_5c5c_5c5c
        let ones: UInt64 = 0x0101_0101_0101_0101
        let flags =
            ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
            | ((word &- 0x2020_2020_2020_2020) & ~word)
        return flags & 0x8080_8080_8080_8080
    }

    /// Flags bytes that are no decimal digits.
    @inline(__always) static func nonDigits(_ word: UInt64) -> UInt64 {
        let digits = word ^ 0x3030_3030_3030_3030
        return ((digits &+ 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080
    }

    /// The place of the first flagged byte.
    @inline(__always) static func first(_ flags: UInt64) -> Int { flags.trailingZeroBitCount >> 3 }

    /// A mask for the first `count` bytes, 0 to 8.
    @inline(__always) static func mask(_ count: Int) -> UInt64 {
        count >= 8 ? .max : (1 &<< UInt64(count &* 8)) &- 1
    }

    /// The value of eight decimal digits.
    @inline(__always) static func eightDigits(_ word: UInt64) -> UInt64 {
        let pairs = ((word & 0x0f0f_0f0f_0f0f_0f0f) &* 2_561) &>> 8
        let fours = ((pairs & 0x00ff_00ff_00ff_00ff) &* 6_553_601) &>> 16
        return ((fours & 0x0000_ffff_0000_ffff) &* 42_949_672_960_001) &>> 32
    }
}

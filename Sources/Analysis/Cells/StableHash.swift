/// A hash that is the same in every run and on every machine, unlike the standard library's.
///
/// - Source: Fowler, Noll and Vo's FNV-1a of 64 bits; whole words are taken in where speed matters more than spread.
struct StableHash {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ byte: UInt8) { add(UInt64(byte)) }

    mutating func add(_ word: UInt64) { value = (value ^ word) &* 0x0000_0100_0000_01b3 }
}

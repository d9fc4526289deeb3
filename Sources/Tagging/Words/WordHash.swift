/// The hash by which words, pairs of words and parts of words are known to a model.
///
/// It is part of a model's format: other numbers here make every trained weight worthless.
///
/// - Source: FNV-1a (Fowler, Noll, Vo) over bytes, then a multiplicative mix, since FNV's upper bits are weak.
public enum WordHash {
    static let basis: UInt64 = 0xcbf2_9ce4_8422_2325
    static let prime: UInt64 = 0x100_0000_01b3

    @inline(__always)
    static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* prime }

    /// Spreads a hash over all its bits.
    @inline(__always)
    static func mixed(_ hash: UInt64) -> UInt64 {
        var hash = hash ^ hash >> 32
        hash &*= 0x9E37_79B9_7F4A_7C15
        return hash ^ hash >> 29
    }

    /// The hash that a word in lower case has as a token.
    public static func of(_ word: String) -> UInt64 {
        mixed(word.utf8.reduce(basis) { adding($1, to: $0) })
    }

    /// Of two tokens side by side.
    @inline(__always)
    static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { mixed(second &* 3 &+ first &* 5) }

    /// Of three tokens side by side.
    @inline(__always)
    static func triple(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64 {
        mixed(third &* 7 &+ second &* 11 &+ first &* 13)
    }
}

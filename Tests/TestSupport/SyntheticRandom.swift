/// A seeded generator: the same numbers on every machine.
///
/// - Source: SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, 2014, "Fast splittable pseudorandom
///   number generators").
public struct SyntheticRandom: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        return Self.stirred(state)
    }

    /// A number that looks random and is fixed for its input.
    public static func stirred(_ value: UInt64) -> UInt64 {
        var mixed = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// True in one of `n` cases.
    public mutating func oneIn(_ n: Int) -> Bool { Int.random(in: 0..<n, using: &self) == 0 }
}

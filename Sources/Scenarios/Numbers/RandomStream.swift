/// A seeded source of random words; equal seeds give equal words on every machine.
///
/// The generator is SplitMix64: one addition and one mixing step per word, and a stream can be
/// started from any seed without a warm-up, which is what one stream per minute and per call needs.
///
/// - Source: Steele, Lea, Flood (2014), Fast splittable pseudorandom number generators.
public struct RandomStream: Sendable, BitwiseCopyable {
    private var state: UInt64

    /// A stream of its own for every seed.
    public init(_ seed: UInt64) { state = seed }

    /// A stream for a place in a hierarchy: the parts are mixed one after the other.
    public init(seed: UInt64, _ parts: UInt64...) {
        state = parts.reduce(Self.mix(seed)) {
            Self.mix($0 ^ Self.mix($1 &+ 0x9E37_79B9_7F4A_7C15))
        }
    }

    /// The next 64 random bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return Self.mix(state)
    }

    /// A number in `0..<bound`; the bias is below bound / 2^32.
    public mutating func below(_ bound: Int) -> Int {
        Int(((next() >> 32) &* UInt64(truncatingIfNeeded: bound)) >> 32)
    }

    /// A number in `[0, 1)`.
    public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// True with the given probability.
    public mutating func chance(_ probability: Double) -> Bool { unit() < probability }

    /// A Poisson count.
    ///
    /// A large mean is split, since a sum of Poisson counts is one: exact for every mean, at the
    /// price of one random word per counted event.
    public mutating func poisson(mean: Double) -> Int {
        var count = 0
        var rest = mean
        while rest > 0 {
            let part = min(rest, 16)
            rest -= part
            let limit = Maths.exp(-part)
            var product = unit()
            while product > limit {
                count += 1
                product *= unit()
            }
        }
        return count
    }

    /// Spreads every bit of a word over all 64.
    static func mix(_ word: UInt64) -> UInt64 {
        var mixed = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

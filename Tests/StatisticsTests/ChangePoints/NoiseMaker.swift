/// Made-up series, the same for the same seed.
///
/// - Source: SplitMix64 (Steele, Lea and Flood 2014) for the bits.
struct NoiseMaker: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x2545_f491_4f6c_dd1d &+ 1 }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// Nearly normal, mean 0, variance 1: twelve uniform numbers added.
    mutating func normal() -> Double {
        var sum = -6.0
        for _ in 0..<12 { sum += Double.random(in: 0..<1, using: &self) }
        return sum
    }

    mutating func white(_ count: Int) -> [Double] { (0..<count).map { _ in normal() } }

    /// An autoregression of order 1 with innovations of variance 1, after a start of 100 points.
    mutating func autoregression(_ count: Int, _ coefficient: Double) -> [Double] {
        var value = 0.0
        return (0..<count + 100).map { _ in
            value = coefficient * value + normal()
            return value
        }.suffix(count)
    }

    mutating func walk(_ count: Int) -> [Double] { autoregression(count, 1) }
}

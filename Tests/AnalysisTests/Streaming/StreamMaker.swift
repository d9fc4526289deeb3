import Glibc

@testable import Analysis

/// Seeded series for the tests of the streaming detector.
struct StreamMaker {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64 (Steele, Lea, Flood 2014).
    mutating func bits() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Between 0 and 1, both excluded.
    mutating func uniform() -> Double { (Double(bits() >> 11) + 0.5) / 9_007_199_254_740_992 }

    mutating func normal() -> Double { (-2 * log(uniform())).squareRoot() * cos(2 * .pi * uniform()) }

    /// Counts by Knuth's product of uniforms; for small means.
    mutating func poisson(mean: Double) -> Double {
        let limit = exp(-mean)
        var product = uniform()
        var count = 0.0
        while product > limit {
            product *= uniform()
            count += 1
        }
        return count
    }

    mutating func white(_ count: Int) -> [Double] { (0..<count).map { _ in normal() } }

    mutating func walk(_ count: Int) -> [Double] {
        var level = 0.0
        return (0..<count).map { _ in
            level += normal()
            return level
        }
    }

    /// Counts with a daily cycle of 288 rows.
    mutating func dailyCounts(_ count: Int, mean: Double = 50) -> [Double] {
        (0..<count).map { poisson(mean: mean * (1.2 + sin(2 * .pi * Double($0) / 288))) }
    }

    /// A constant with rare jumps of random size.
    mutating func blips(_ count: Int) -> [Double] {
        (0..<count).map { _ in uniform() < 0.01 ? -5 * log(uniform()) : 0 }
    }

    mutating func heavyTailed(_ count: Int) -> [Double] { (0..<count).map { _ in exp(normal()) } }
}

extension StreamDetector {
    /// The verdicts of a new detector for a series with even stamps, by default five minutes apart.
    static func verdicts(_ values: [Double?], intervalUs: Int64? = 300_000_000) -> [StreamVerdict] {
        var detector = StreamDetector()
        return values.enumerated().map { index, value in
            detector.next(timeUs: intervalUs.map { 1_600_000_000_000_000 + Int64(index) * $0 }, value: value)
        }
    }

    /// The rows at which an episode starts.
    static func onsets(_ verdicts: [StreamVerdict]) -> [Int] { verdicts.indices.filter { verdicts[$0].onset >= 0.5 } }
}

/// Registers that tell how many distinct 64-bit hashes were seen, in a fixed 4,096 bytes.
///
/// A hash's first 12 bits choose a register; the register keeps the greatest value of
/// 1 + (number of leading zeros of the other 52 bits). Merging takes the greater of each pair, so
/// it is exact, associative, commutative and idempotent.
///
/// The estimate's standard error is 1.04 / sqrt(4096) = 1.63 %: 95 of 100 estimates are within
/// 3.3 %, nearly all within 5 %. It assumes hashes that are uniform and independent, as keyed
/// XXH3 gives them.
///
/// - Source: P. Flajolet, E. Fusy, O. Gandouet, F. Meunier, 2007, "HyperLogLog: the analysis of a
///   near-optimal cardinality estimation algorithm"; the estimator without tables and without a
///   gap at small counts: O. Ertl, 2017, "New cardinality estimation algorithms for HyperLogLog
///   sketches", section 4, algorithm 6.
enum HyperLogLog {
    static let indexBits = 12
    static let registerCount = 1 << indexBits
    /// The greatest value a register can have.
    static let maxRank = UInt8(64 - indexBits + 1)

    /// Notes one hash.
    static func insert(_ hash: UInt64, into registers: inout [UInt8]) {
        let index = Int(truncatingIfNeeded: hash >> UInt64(64 - indexBits))
        let zeros = (hash << UInt64(indexBits)).leadingZeroBitCount
        let rank = min(UInt8(truncatingIfNeeded: zeros + 1), maxRank)
        if registers[index] < rank { registers[index] = rank }
    }

    /// The estimated number of distinct hashes.
    static func estimate(_ registers: some Collection<UInt8>) -> Double {
        let m = Double(registerCount)
        var histogram = [Double](repeating: 0, count: Int(maxRank) + 1)
        for rank in registers { histogram[Int(rank)] += 1 }
        var z = m * tau(1 - histogram[Int(maxRank)] / m)
        for rank in stride(from: Int(maxRank) - 1, to: 0, by: -1) { z = 0.5 * (z + histogram[rank]) }
        z += m * sigma(histogram[0] / m)
        return m * m / (2 * naturalLogOfTwo * z)
    }

    private static let naturalLogOfTwo = 0.693_147_180_559_945_3

    /// x + sum over k of x^(2^k) * 2^(k - 1): the share of registers that are still zero.
    private static func sigma(_ share: Double) -> Double {
        guard share < 1 else { return .infinity }
        var power = share
        var weight = 1.0
        var sum = share
        while true {
            power *= power
            let next = sum + power * weight
            if next == sum { return sum }
            sum = next
            weight += weight
        }
    }

    /// (1 - x - sum over k of (1 - x^(2^-k))^2 * 2^-k) / 3: the share of registers that are full.
    private static func tau(_ share: Double) -> Double {
        guard share > 0, share < 1 else { return 0 }
        var root = share
        var weight = 1.0
        var sum = 1 - share
        while true {
            root = root.squareRoot()
            weight *= 0.5
            let next = sum - (1 - root) * (1 - root) * weight
            if next == sum { return sum / 3 }
            sum = next
        }
    }
}

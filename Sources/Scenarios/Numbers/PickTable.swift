/// Draws an index with given weights at a constant cost, whatever their number.
///
/// - Source: Walker (1977), An efficient method for generating discrete random variables with
///   general distributions; the table is filled as Vose (1991) describes.
struct PickTable: Sendable {
    private let thresholds: [UInt32]
    private let aliases: [UInt16]

    /// Weights need not add up to one; at least one must be positive, at most 65,536 are allowed.
    init(weights: [Double]) {
        let total = weights.reduce(0, +)
        precondition(
            total > 0 && weights.count <= 65_536,
            "a pick table needs 1 to 65536 weights, one of them positive")
        var shares = weights.map { $0 / total * Double(weights.count) }
        var small = shares.indices.filter { shares[$0] < 1 }
        var large = shares.indices.filter { shares[$0] >= 1 }
        var thresholds = [UInt32](repeating: .max, count: weights.count)
        var aliases = weights.indices.map { UInt16($0) }
        while let poor = small.popLast(), let rich = large.popLast() {
            thresholds[poor] = UInt32(min(shares[poor], 0.9999999997) * 4_294_967_296)
            aliases[poor] = UInt16(rich)
            shares[rich] -= 1 - shares[poor]
            if shares[rich] < 1 { small.append(rich) } else { large.append(rich) }
        }
        self.thresholds = thresholds
        self.aliases = aliases
    }

    /// Zipf weights: the k-th of `count` is proportional to 1 / k^exponent.
    init(zipf exponent: Double, count: Int) {
        self.init(weights: (1...count).map { 1 / Maths.power(Double($0), exponent) })
    }

    var count: Int { thresholds.count }

    /// The index that a random word chooses.
    func pick(_ word: UInt64) -> Int {
        let index = Int(((word >> 32) &* UInt64(thresholds.count)) >> 32)
        return UInt32(truncatingIfNeeded: word) < thresholds[index] ? index : Int(aliases[index])
    }
}

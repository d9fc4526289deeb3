import Glibc

/// Seeded random numbers of the distributions that the trials need, the same on every machine and whoever asks.
///
/// - Source: SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, 2014, "Fast splittable pseudorandom number generators").
struct Draws {
    private var state: UInt64

    /// A stream for a place in a hierarchy: equal parts give equal numbers.
    init(_ parts: Int...) {
        state = parts.reduce(0x1234_5678_9ABC_DEF1) { Self.mixed($0 ^ Self.mixed(UInt64(bitPattern: Int64($1)))) }
    }

    private static func mixed(_ word: UInt64) -> UInt64 {
        var z = word &+ 0x9E37_79B9_7F4A_7C15
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// Between 0 and 1, never either.
    mutating func uniform() -> Double {
        state &+= 0x9E37_79B9_7F4A_7C15
        return (Double(Self.mixed(state) >> 11) + 0.5) * 0x1p-53
    }

    mutating func uniform(_ range: ClosedRange<Double>) -> Double {
        range.lowerBound + uniform() * (range.upperBound - range.lowerBound)
    }

    /// A number whose logarithm is uniform.
    mutating func logUniform(_ range: ClosedRange<Double>) -> Double {
        exp(uniform(log(range.lowerBound)...log(range.upperBound)))
    }

    mutating func below(_ bound: Int) -> Int { min(Int(uniform() * Double(bound)), bound - 1) }

    /// Standard normal, by Box and Muller's transform.
    mutating func normal() -> Double { (-2 * log(uniform())).squareRoot() * cos(2 * .pi * uniform()) }

    /// Gamma of scale 1.
    ///
    /// - Source: G. Marsaglia and W. W. Tsang, 2000, "A simple method for generating gamma variables".
    mutating func gamma(_ shape: Double) -> Double {
        guard shape >= 1 else { return gamma(shape + 1) * pow(uniform(), 1 / shape) }
        let third = shape - 1.0 / 3
        while true {
            let z = normal()
            let root = 1 + z / (3 * third.squareRoot())
            guard root > 0 else { continue }
            let cube = root * root * root
            if log(uniform()) < 0.5 * z * z + third * (1 - cube + log(cube)) { return third * cube }
        }
    }

    /// A Poisson count. A large one is looked up by the time of its 7/8th event, which is gamma: exact at any mean.
    mutating func poisson(_ mean: Double) -> Double {
        guard mean > 16 else { return smallPoisson(mean) }
        let events = (0.875 * mean).rounded(.down)
        let time = gamma(events)
        // The event came after the end: those before it fell anywhere before it.
        if time > mean { return binomial(events - 1, mean / time) }
        return events + poisson(mean - time)
    }

    private mutating func smallPoisson(_ mean: Double) -> Double {
        guard mean > 0 else { return 0 }
        var count = 0.0
        var mass = exp(-mean)
        var sum = mass
        let draw = uniform()
        while draw > sum, mass > 0 {
            count += 1
            mass *= mean / count
            sum += mass
        }
        return count
    }

    /// Successes of independent trials. Many trials are halved at the middle one's place, which is beta.
    mutating func binomial(_ trials: Double, _ chance: Double) -> Double {
        guard trials > 0, chance > 0 else { return 0 }
        guard chance < 1 else { return trials }
        if chance > 0.5 { return trials - binomial(trials, 1 - chance) }
        guard trials * chance > 12 else { return rareBinomial(trials, chance) }
        let middle = (trials / 2).rounded(.down) + 1
        let (below, above) = (gamma(middle), gamma(trials + 1 - middle))
        let place = below / (below + above)
        if place <= chance { return middle + binomial(trials - middle, (chance - place) / (1 - place)) }
        return binomial(middle - 1, chance / place)
    }

    /// By the waiting times between successes.
    private mutating func rareBinomial(_ trials: Double, _ chance: Double) -> Double {
        let failure = log1p(-chance)
        var (place, count) = (0.0, 0.0)
        while true {
            place += (log(uniform()) / failure).rounded(.down) + 1
            guard place <= trials else { return count }
            count += 1
        }
    }
}

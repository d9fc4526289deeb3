import Analysis
import Glibc

/// Numbers that are the same on every machine.
struct NightDraws {
    private var state: UInt64

    /// Seeds are spread by another factor than the sequence's step: one step apart, they would share it.
    init(seed: UInt64) { state = seed &* 0xD134_2543_DE82_EF95 &+ 0x1234_5678_9ABC_DEF1 }

    mutating func uniform() -> Double {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return (Double((z ^ (z >> 31)) >> 11) + 0.5) * 0x1p-53
    }

    mutating func normal() -> Double { (-2 * log(uniform())).squareRoot() * cos(2 * .pi * uniform()) }

    mutating func poisson(_ mean: Double) -> Double {
        if mean > 60 { return max((mean + mean.squareRoot() * normal()).rounded(), 0) }
        var count = 0.0
        var mass = exp(-mean)
        var sum = mass
        let draw = uniform()
        while draw > sum, count < 400 {
            count += 1
            mass *= mean / count
            sum += mass
        }
        return count
    }
}

/// Made series of whole days, Monday first, with a daily course and quieter weekends.
struct NightWorld {
    var slotsPerDay = 24
    var days = 29
    var mean = 200.0
    var draws: NightDraws

    init(seed: UInt64) { draws = NightDraws(seed: seed) }

    var contexts: [DayContext] { (0..<days).map { DayContext(weekday: $0 % 7) } }

    func course(_ day: Int, _ slot: Int, shiftSlots: Int = 0) -> Double {
        let angle = 2 * Double.pi * Double(slot + shiftSlots) / Double(slotsPerDay)
        return mean * (1 + 0.7 * sin(angle)) * (day % 7 >= 5 ? 0.6 : 1)
    }

    mutating func counts() -> [Float] {
        (0..<days * slotsPerDay).map { Float(draws.poisson(course($0 / slotsPerDay, $0 % slotsPerDay))) }
    }

    /// Counts whose days and weekends begin by clocks that are ahead of the grid.
    mutating func local(_ shiftSlots: (_ day: Int, _ slot: Int) -> Int) -> [Float] {
        (0..<days * slotsPerDay).map { place in
            let moved = place + shiftSlots(place / slotsPerDay, place % slotsPerDay) + 7 * slotsPerDay
            return Float(draws.poisson(course(moved / slotsPerDay, moved % slotsPerDay)))
        }
    }

    mutating func local(shiftSlots: Int) -> [Float] { local { _, _ in shiftSlots } }

    /// Trials as the counts, hits at a fixed chance.
    mutating func ratios(chance: Double) -> (hits: [Float], trials: [Float]) {
        let trials = counts()
        return (trials.map { Float(min(draws.poisson(Double($0) * chance), Double($0))) }, trials)
    }

    /// Percentiles around 300 that are the surer the more calls there were.
    mutating func levels() -> (levels: [Float], calls: [Float]) {
        let calls = counts()
        let levels = calls.map { calls in
            Float(300 * exp((0.01 + 1 / Double(max(calls, 1))).squareRoot() * draws.normal()))
        }
        return (levels, calls)
    }

    func history(_ counts: [Float]) -> SeriesHistory {
        SeriesHistory(quantity: .count, slotsPerDay: slotsPerDay, numerators: counts)
    }
}

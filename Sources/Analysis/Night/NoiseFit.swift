import Statistics

/// The spread of windows of all lengths, learned from past days.
struct NoiseFit {
    let lengths: [Int]
    private(set) var noises: [ScaleNoise] = []

    /// Also puts the dispersion into the variances, which makes them right for quiet and busy hours alike.
    ///
    /// - Parameters:
    ///   - days: past days to learn from.
    ///   - levelCalls: the calls by which levels were weighed so far.
    ///   - nightDays: how many of them the night's profile rests on: the fewer, the less it is to be trusted.
    init(_ frames: inout SurpriseFrames, days: [Int], nightDays: Int, levelCalls: Double) {
        let (quantity, slotsPerDay) = (frames.near.quantity, frames.near.slotsPerDay)
        lengths = WindowScale.lengths(slotsPerDay: slotsPerDay)
        var ladder: WindowLadder
        if quantity == .level {
            let saturation = LevelNoise.saturation(frames.near, days: days, assumed: levelCalls)
            frames.reweigh(known: levelCalls, saturation: saturation)
            ladder = WindowLadder(frames.near, days: days)
        } else {
            ladder = WindowLadder(frames.near, days: days)
            let dispersion = Self.dispersion(ladder)
            frames.disperse(dispersion)
            ladder.disperse(dispersion)
        }
        // Past days are part of their profile and so nearer to it by 1 - groups / days; the night is not.
        let total = Double(max(days.count, 3))
        let inflation = (1 + 1 / Double(max(nightDays, 1))) / (1 - min(2 / total, 0.5))
        let short = max(lengths.count { SurpriseFrames.isShort(slots: $0, slotsPerDay: slotsPerDay) }, 1)
        let near = Self.doubled(&ladder, quantity, slotsPerDay, through: lengths[min(short, lengths.count - 1)])
        let first = near.last { $0.length <= lengths[short - 1] }?.length ?? 1
        ladder = WindowLadder(frames.far, days: days, length: first)
        let far = Self.doubled(&ladder, quantity, slotsPerDay, slotFactor: near[0].noise.factor)
        for (rank, length) in lengths.enumerated() {
            var noise = Self.interpolated(rank < short ? near : far, length)
            noise.factor *= inflation
            noises.append(noise)
        }
    }

    /// The noises of windows of a ladder's length, twice that, and so on up to a length or to whole days.
    ///
    /// - Parameter slotFactor: the factor of single slots, if the ladder does not begin with them.
    private static func doubled(
        _ ladder: inout WindowLadder, _ quantity: SeriesHistory.Quantity, _ slotsPerDay: Int, through last: Int = .max,
        slotFactor: Double? = nil
    ) -> [(length: Int, noise: ScaleNoise)] {
        var noises: [(length: Int, noise: ScaleNoise)] = []
        while true {
            let noise = ScaleNoise(
                ladder, quantity, start: noises.last?.noise.factor ?? 1,
                slotFactor: slotFactor ?? noises.first?.noise.factor, isFloored: quantity != .level)
            noises.append((ladder.length, noise))
            if ladder.perDay == 1 || ladder.length >= last { return noises }
            if ladder.perDay < 4, ladder.length * 4 > slotsPerDay {
                ladder.joinDays()
            } else {
                ladder.double()
            }
        }
    }

    /// Between two lengths, what lies between their noises.
    private static func interpolated(_ doubled: [(length: Int, noise: ScaleNoise)], _ length: Int) -> ScaleNoise {
        let rank = doubled.lastIndex { $0.length <= length } ?? 0
        let short = doubled[rank].noise
        guard doubled[rank].length < length, rank + 1 < doubled.count else { return short }
        let long = doubled[rank + 1].noise
        return ScaleNoise(factor: 0.5 * (short.factor + long.factor), freedom: min(short.freedom, long.freedom))
    }

    /// The a of variance = m + a m^2, from the first length at which windows hold four events.
    private static func dispersion(_ slots: WindowLadder) -> Double {
        var ladder = slots
        let total = slots.total
        guard total.squareOfExpected > 0 else { return 0 }
        while true {
            if ladder.total.expected >= 4 * Double(max(ladder.count, 1)) {
                let factor = ScaleNoise.factor(WindowSquares(ladder), start: 1, isFloored: true) ?? 1
                return (factor - 1) * total.variance / total.squareOfExpected
            }
            guard ladder.perDay > 1 else { return 0 }
            ladder.double()
        }
    }
}

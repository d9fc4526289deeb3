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
    init(_ surprises: inout Surprises, days: [Int], nightDays: Int, levelCalls: Double) {
        lengths = WindowScale.lengths(slotsPerDay: surprises.slotsPerDay)
        var ladder: WindowLadder
        if surprises.quantity == .level {
            let saturation = LevelNoise.saturation(surprises, days: days, assumed: levelCalls)
            surprises.reweigh(known: levelCalls, saturation: saturation)
            ladder = WindowLadder(surprises, days: days)
        } else {
            ladder = WindowLadder(surprises, days: days)
            let dispersion = Self.dispersion(ladder)
            surprises.disperse(dispersion)
            ladder.disperse(dispersion)
        }
        // Past days are part of their profile and so nearer to it by 1 - groups / days; the night is not.
        let total = Double(max(days.count, 3))
        let inflation = (1 + 1 / Double(max(nightDays, 1))) / (1 - min(2 / total, 0.5))
        let doubled = Self.doubled(&ladder, surprises.quantity)
        for length in lengths {
            var noise = Self.interpolated(doubled, length, slotsPerDay: surprises.slotsPerDay)
            noise.factor *= inflation
            noises.append(noise)
        }
    }

    /// The noises of 1, 2, 4 ... slots and of whole days.
    private static func doubled(_ ladder: inout WindowLadder, _ quantity: SeriesHistory.Quantity) -> [ScaleNoise] {
        let slotsPerDay = ladder.perDay
        var noises: [ScaleNoise] = []
        while true {
            let start = noises.last?.factor ?? 1
            noises.append(
                ScaleNoise(
                    ladder, quantity, start: start, slotFactor: noises.first?.factor, isFloored: quantity != .level))
            if ladder.perDay == 1 { break }
            if ladder.perDay < 4, ladder.length * 4 > slotsPerDay {
                ladder.joinDays()
            } else {
                ladder.double()
            }
        }
        return noises
    }

    /// Between two lengths, what lies between their noises.
    private static func interpolated(_ doubled: [ScaleNoise], _ length: Int, slotsPerDay: Int) -> ScaleNoise {
        guard length < slotsPerDay else { return doubled[doubled.count - 1] }
        let rank = min(Int.bitWidth - 1 - length.leadingZeroBitCount, doubled.count - 1)
        guard length & (length - 1) != 0, rank + 1 < doubled.count else { return doubled[rank] }
        let (short, long) = (doubled[rank], doubled[rank + 1])
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

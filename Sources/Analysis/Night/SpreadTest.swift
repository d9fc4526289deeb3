import Glibc
import Statistics

/// Whether single slots stray more, or less, from their expectation than on other days.
enum SpreadTest {
    struct Result {
        var strength: Double
        var isHigh: Bool
        /// Standard deviation of the night over the usual one.
        var ratio: Double
    }

    /// Slots that are needed to tell a day's spread.
    private static let leastSlots = 16

    static func judge(_ surprises: Surprises, _ noise: ScaleNoise, days: [Int]) -> Result? {
        guard days.count >= 5, let now = logSpread(surprises, surprises.dayCount - 1, noise) else { return nil }
        let past = days.compactMap { logSpread(surprises, $0, noise) }
        guard past.count >= 5, let usual = Spread.of(past), usual.deviation > 0 else { return nil }
        let tail = StudentT(freedom: max(0.6 * Double(past.count), 3))
        let score = (now - usual.median) / usual.deviation
        return Result(
            strength: max(-tail.logTwoSided(score), 0), isHigh: score > 0, ratio: exp(0.5 * (now - usual.median)))
    }

    /// ln of the mean squared score, squares cut at 6.25, so that one spike is no unrest.
    private static func logSpread(_ surprises: Surprises, _ day: Int, _ noise: ScaleNoise) -> Double? {
        var sum = 0.0
        var expected = 0.0
        var count = 0
        for place in day * surprises.slotsPerDay..<(day + 1) * surprises.slotsPerDay {
            let variance = surprises.variances[place] * noise.factor
            guard variance > 0 else { continue }
            sum += min(surprises.values[place] * surprises.values[place] / variance, 6.25)
            expected += surprises.expected[place]
            count += 1
        }
        guard count >= leastSlots, sum > 0 else { return nil }
        // Few events have no spread but that of chance.
        guard surprises.quantity == .level || expected >= 5 * Double(count) else { return nil }
        return log(sum / Double(count))
    }
}

import Statistics

/// Whether the night still rises and falls as its rhythm says: a day that became flat, or whose busy hours moved,
/// may have the right level and no single window that is wrong enough.
///
/// The amplitude of a day is the slope of what was seen on what was expected, over parts of the day, both about
/// their means: 1 where the rhythm holds, 0 where the day is flat, below 0 where it is upside down. The weighted
/// median of the slopes of all pairs of parts does not mind a few hours that are wrong.
///
/// - Source: Scholz 1978, "Weighted median regression estimates".
enum SeasonTest {
    struct Result {
        var strength: Double
        /// The night's amplitude and that of past days.
        var amplitude: Double
        var usual: Double
        var deviation: Double
    }

    /// A day whose expectation varies by a smaller share of its mean has no rhythm to break.
    private static let leastContrast = 0.15
    /// Events that a part of a count or ratio must be expected to have: fewer have no shape but that of chance.
    private static let leastEvents = 20.0
    /// Days of data that are needed to know what amplitudes do.
    private static let leastDays = 6
    /// No series keeps its rhythm more exactly than this.
    private static let leastDeviation = 0.03

    static func judge(_ data: Observations, _ fit: NightFit, days: [Int]) -> Result? {
        let night = data.dayCount - 1
        // Quiet days have wilder amplitudes than busy ones.
        let alike = days.filter { fit.rates.isWeekend[$0] == fit.rates.isWeekend[night] }
        guard alike.count >= leastDays, data.slotsPerDay >= DayParts.perDay,
            let now = amplitude(fit.parts.days[night], data.quantity)
        else { return nil }
        let past = alike.compactMap { amplitude(fit.parts.days[$0], data.quantity) }
        guard past.count >= leastDays, let spread = Spread.of(past) else { return nil }
        let deviation = max(spread.deviation, leastDeviation)
        let tail = StudentT(freedom: max(0.6 * Double(past.count), 3))
        let score = (now - spread.median) / deviation
        return Result(
            strength: max(-tail.logTwoSided(score), 0), amplitude: now, usual: spread.median, deviation: deviation)
    }

    private static func amplitude(_ parts: [DayParts.Sums], _ quantity: SeriesHistory.Quantity) -> Double? {
        var (seen, expected, weights): ([Double], [Double], [Double]) = ([], [], [])
        for sums in parts {
            guard sums.weight > 0, quantity == .level || sums.expected >= leastEvents else { return nil }
            seen.append(sums.value / sums.weight)
            expected.append(sums.expected / sums.weight)
            weights.append(sums.weight)
        }
        if quantity != .level {
            // A few wrong hours must not move the level by which the others are measured.
            let ratios = zip(seen, expected).map { $0 / $1 }
            guard let level = WeightedMedian.of(ratios, weights: weights), level > 0 else { return nil }
            let usual = expected.reduce(0, +) / Double(parts.count)
            seen = seen.map { $0 / (level * usual) }
            expected = expected.map { $0 / usual }
        }
        guard contrast(expected, weights) >= leastContrast else { return nil }
        return slope(of: seen, on: expected, weights)
    }

    /// The weighted standard deviation.
    private static func contrast(_ values: [Double], _ weights: [Double]) -> Double {
        let total = weights.reduce(0, +)
        let mean = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 } / total
        return (zip(values, weights).reduce(0) { $0 + $1.1 * ($1.0 - mean) * ($1.0 - mean) } / total).squareRoot()
    }

    private static func slope(of seen: [Double], on expected: [Double], _ weights: [Double]) -> Double? {
        var slopes: [Double] = []
        var importance: [Double] = []
        for right in expected.indices {
            for left in 0..<right where expected[left] != expected[right] {
                let distance = expected[right] - expected[left]
                slopes.append((seen[right] - seen[left]) / distance)
                importance.append(abs(distance) * min(weights[left], weights[right]))
            }
        }
        return WeightedMedian.of(slopes, weights: importance)
    }
}

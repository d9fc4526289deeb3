import Statistics

/// Whether days of rest go by another rhythm than working days.
///
/// Where they do not, as with most latencies and shares of errors, two profiles would only halve the days that each
/// rests on. Medians of parts of the day are compared, so that a few bad days neither make a contrast nor hide one.
struct RhythmContrast {
    private let data: Observations

    /// Squared robust z scores, in the mean over the parts of the day and for the whole day, from which on the two
    /// differ. Low, as two profiles that are the same cost some days, and one that is none costs false alarms.
    private static let leastOfParts = 3.0
    private static let leastOfDay = 5.0

    init(_ data: Observations) { self.data = data }

    /// - Parameters: days to learn from, both not empty.
    func isClear(working: [Int], weekend: [Int]) -> Bool {
        let parts = min(DayParts.perDay, data.slotsPerDay)
        let scores = (0..<parts).compactMap { part in
            let slots = part * data.slotsPerDay / parts..<(part + 1) * data.slotsPerDay / parts
            return score(working, weekend, slots)
        }
        let mean = scores.reduce(0, +) / Double(max(scores.count, 1))
        let whole = score(working, weekend, 0..<data.slotsPerDay)
        return scores.isEmpty || mean > Self.leastOfParts || (whole ?? 0) > Self.leastOfDay
    }

    /// The squared distance of two medians over the variance that medians of so many values have.
    private func score(_ working: [Int], _ weekend: [Int], _ slots: Range<Int>) -> Double? {
        let (first, second) = (working.compactMap { value($0, slots) }, weekend.compactMap { value($0, slots) })
        guard first.count >= 2, second.count >= 2, let middle = Quantiles.median(of: first),
            let other = Quantiles.median(of: second)
        else { return nil }
        let rest = first.map { abs($0 - middle) } + second.map { abs($0 - other) }
        guard let distance = Quantiles.median(of: rest) else { return nil }
        // Each of the two medians goes through the middle of its values and takes some of their spread with it.
        let count = Double(rest.count)
        let deviation = Spread.normalFactor * distance * (count / (count - 2)).squareRoot()
        let variance = 0.5 * .pi * deviation * deviation * (1 / Double(first.count) + 1 / Double(second.count))
        let gap = (middle - other) * (middle - other)
        return variance > 0 ? gap / variance : gap > 0 ? .infinity : 0
    }

    /// Counts by their roots, which all vary alike; ratios and levels as they are.
    private func value(_ day: Int, _ slots: Range<Int>) -> Double? {
        var (value, weight) = (0.0, 0.0)
        for place in day * data.slotsPerDay + slots.lowerBound..<day * data.slotsPerDay + slots.upperBound {
            value += data.values[place]
            weight += data.weights[place]
        }
        guard weight > 0 else { return nil }
        return data.quantity == .count ? (value / weight).squareRoot() : value / weight
    }
}

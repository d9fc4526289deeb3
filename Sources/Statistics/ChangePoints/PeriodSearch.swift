/// Finds the period of a series' season, if it has a strong one.
///
/// Candidates are the highest local peak of the autocorrelation, and the first that is nearly as high, as a
/// multiple of a period often has the highest; both of the series without its straight line and of its
/// steps. A candidate is taken when it has at least `leastStrength` of strength
/// 1 - var(rest) / var(season + rest); the shortest that is nearly as strong as the strongest wins.
///
/// - Source: strength: Hyndman and Athanasopoulos, "Forecasting: principles and practice", features of STL.
struct PeriodSearch {
    /// The strength from which a season is taken out. Chance alone gives about period / n.
    var leastStrength = 0.6
    /// How much weaker than the strongest a shorter period may be.
    var tolerance = 0.03
    /// The correlation at which a peak is worth a trial.
    var leastCorrelation = 0.2
    /// How far the correlation must have been below a peak at some shorter lag: noise makes small peaks on the
    /// slope from 0 down.
    var leastRise = 0.1
    /// How much lower than the highest the first peak may be.
    var peakTolerance = 0.1
    /// Cells in which longer periods are looked for first, and the longest period that is looked for point by point.
    var cells = 2_048
    var shortPeriods = 256
    /// The most points by which a long period is corrected either way.
    var longestTuning = 8

    /// The season of a known period, if strong enough over at least two cycles; nil looks for the period.
    func season(of values: [Double], period: Int?) -> PeriodicSeason? {
        guard let period else { return season(of: values) }
        guard period >= 2, period <= values.count / 2 else { return nil }
        let season = PeriodicSeason(of: values, period: period)
        return season.strength >= leastStrength ? season : nil
    }

    /// The season with its period; nil where there is none, or fewer than three cycles.
    func season(of values: [Double]) -> PeriodicSeason? {
        let seasons = candidates(in: values).compactMap { period -> PeriodicSeason? in
            let season = PeriodicSeason(of: values, period: period)
            return season.strength >= leastStrength ? season : nil
        }
        let strongest = seasons.map(\.strength).max() ?? 0
        guard let season = seasons.first(where: { $0.strength >= strongest - tolerance }) else { return nil }
        return season.period > shortPeriods ? tuned(season, values) : season
    }

    /// The peak of a long period is flat, and an error of one point adds up over the cycles: goes on to the
    /// neighbour as long as that is stronger.
    private func tuned(_ season: PeriodicSeason, _ values: [Double]) -> PeriodicSeason {
        var best = season
        for direction in [-1, 1] {
            for _ in 0..<longestTuning {
                guard (best.period + direction) * 3 <= values.count else { break }
                let next = PeriodicSeason(of: values, period: best.period + direction)
                guard next.strength > best.strength else { break }
                best = next
            }
        }
        return best
    }

    /// Ascending.
    private func candidates(in values: [Double]) -> [Int] {
        let steps = zip(values, values.dropFirst()).map { $1 - $0 }
        var found = Set<Int>()
        for series in [withoutLine(values), centred(steps)] {
            let longest = series.count / 3
            found.formUnion(best(in: series, lags: 2...max(2, min(longest, shortPeriods))))
            if longest > shortPeriods { found.formUnion(longPeriods(in: series, longest: longest)) }
        }
        return found.filter { $0 * 3 <= values.count }.sorted()
    }

    /// Peaks over cell means, then the best lag of the points around each.
    private func longPeriods(in series: [Double], longest: Int) -> [Int] {
        let size = (series.count + cells - 1) / cells
        guard size > 1 else { return best(in: series, lags: shortPeriods...longest) }
        let coarse = stride(from: 0, to: series.count - size + 1, by: size).map { start in
            series[start..<start + size].reduce(0, +) / Double(size)
        }
        let longestCell = coarse.count / 3
        guard longestCell > 3 else { return [] }
        return best(in: centred(coarse), lags: 2...longestCell).flatMap { lag in
            let low = max((lag - 1) * size, 2)
            return best(in: series, lags: low...max(low, min((lag + 1) * size, longest)), around: true)
        }
    }

    /// The first high peak and the highest; `around` a known peak, just the highest.
    private func best(in series: [Double], lags: ClosedRange<Int>, around: Bool = false) -> [Int] {
        guard lags.upperBound + 1 < series.count else { return [] }
        let correlations = (lags.lowerBound - 1...lags.upperBound + 1).map { correlation(series, lag: $0) }
        var lowest = 1.0
        let found = lags.filter { lag in
            let at = lag - lags.lowerBound + 1
            lowest = min(lowest, correlations[at - 1])
            return correlations[at] > max(leastCorrelation, lowest + (around ? 0 : leastRise))
                && correlations[at] >= correlations[at - 1] && correlations[at] > correlations[at + 1]
        }
        let heights = found.map { correlations[$0 - lags.lowerBound + 1] }
        guard let highest = heights.max() else { return [] }
        let first = zip(found, heights).first { $0.1 >= highest - (around ? 0 : peakTolerance) }?.0
        let top = zip(found, heights).first { $0.1 == highest }?.0
        return Array(Set([first, top].compactMap(\.self))).sorted()
    }

    private func correlation(_ series: [Double], lag: Int) -> Double {
        var products = 0.0
        var squares = 0.0
        for value in series { squares += value * value }
        for index in lag..<series.count { products += series[index] * series[index - lag] }
        guard squares > 0 else { return 0 }
        return products / squares * Double(series.count) / Double(series.count - lag)
    }

    private func centred(_ values: [Double]) -> [Double] {
        let mean = values.reduce(0, +) / Double(max(values.count, 1))
        return values.map { $0 - mean }
    }

    private func withoutLine(_ values: [Double]) -> [Double] {
        guard values.count > 2 else { return values.map { _ in 0 } }
        let sums = StretchSums(x: values.indices.map { Double($0) - Double(values.count) / 2 }, y: centred(values))
        let line = sums.line(0, values.count, sloped: true)
        return zip(sums.x, sums.y).map { $1 - line.value(at: $0) }
    }
}

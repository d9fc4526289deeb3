import Glibc

@testable import Analysis

/// Series by the hour as a platform has them: the day's and the week's rhythm, restless noise, counts by chance.
struct CourseWorld {
    /// Days before the day that is judged, and after it.
    var before = 25
    var after = 2
    /// Calls an hour, in the mean.
    var calls = 400.0
    /// How much fewer calls there are on weekends, and how the rest of the week waves within a day.
    var weekend = 0.4
    var wave = 0.5
    /// Standard deviation of the logarithm of an hour.
    var unrest = 0.08
    /// By how much the level is multiplied from an hour on, up to another one.
    var step = 1.0
    var stepHours = 0..<0
    /// By how much it is multiplied every week.
    var growth = 1.0
    /// The error ratio, or the mean duration in milliseconds.
    var level = 0.02
    var gaps: Set<Int> = []

    var hourCount: Int { (before + 1 + after) * 24 }
    /// The hours of the day that is judged.
    var day: Range<Int> { before * 24..<(before + 1) * 24 }

    /// Values that do not depend on the metric's own step are drawn from the same numbers.
    func series(_ metric: SeriesMetric, seed: UInt64) -> HourlyMetric {
        var random = SeededNumbers(seed)
        var (numerators, exposures): ([Int64], [Int64]) = ([], [])
        for hour in 0..<hourCount {
            let factor = (stepHours.contains(hour) ? step : 1) * pow(growth, Double(hour) / 168)
            let noise = exp(unrest * normal(&random))
            let demand = calls * rhythm(hour) * noise * (metric == .calls ? factor : 1)
            let count = max((demand + demand.squareRoot() * normal(&random)).rounded(), 0)
            exposures.append(Int64(count))
            switch metric.quantity {
            case .count: numerators.append(Int64(count))
            case .ratio:
                let expected = count * min(level * factor, 1)
                let spread = (expected * (1 - min(level * factor, 1))).squareRoot()
                numerators.append(Int64(min(max((expected + spread * normal(&random)).rounded(), 0), count)))
            case .logMean, .mean:
                let mean = log(level * 1_000 * factor) + 0.6 / max(count, 1).squareRoot() * normal(&random)
                numerators.append(Int64(mean * LogTable.scale * count))
            }
        }
        return HourlyMetric(
            metric, numerators: numerators[...], exposures: exposures[...],
            isKnown: (0..<hourCount).map { !gaps.contains($0) })
    }

    /// The first day is a Monday.
    private func rhythm(_ hour: Int) -> Double {
        let weekday = hour / 24 % 7
        return (weekday >= 5 ? 1 - weekend : 1) * (1 + wave * sin(2 * .pi * Double(hour % 24 - 9) / 24))
    }

    private func normal(_ random: inout SeededNumbers) -> Double {
        (0..<12).reduce(-6.0) { sum, _ in sum + Double.random(in: 0..<1, using: &random) }
    }
}

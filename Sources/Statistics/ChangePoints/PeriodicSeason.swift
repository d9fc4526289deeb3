/// What repeats every `period` points of a series: per phase, the median distance from the moving average.
///
/// - Source: classical decomposition with a centred moving average over one period, medians for means.
struct PeriodicSeason {
    let period: Int
    /// Per phase; their mean is 0.
    let effects: [Double]
    /// 1 - var(rest) / var(season + rest), 0 at least; the rest has as many fewer degrees of freedom as the
    /// season has phases, so that two or three cycles of noise do not look like a season.
    let strength: Double

    /// - Shape: at least `period` values, `period` at least 2.
    init(of values: [Double], period: Int) {
        self.period = period
        let reach = period / 2
        let averages = Self.averages(of: values, period: period)
        var phases = [[Double]](repeating: [], count: period)
        for (offset, average) in averages.enumerated() {
            phases[(offset + reach) % period].append(values[offset + reach] - average)
        }
        let medians = phases.map { Quantiles.medianOrZero(of: $0) }
        let mean = medians.reduce(0, +) / Double(period)
        effects = medians.map { $0 - mean }
        var rest: [Double] = []
        var whole: [Double] = []
        for (offset, average) in averages.enumerated() {
            let distance = values[offset + reach] - average
            whole.append(distance)
            rest.append(distance - effects[(offset + reach) % period])
        }
        let variance = Self.variance(whole)
        guard variance > 0, rest.count > period else {
            strength = 0
            return
        }
        let correction = Double(rest.count) / Double(rest.count - period)
        strength = max(1 - Self.variance(rest) / variance * correction, 0)
    }

    func effect(at index: Int) -> Double { effects[index % period] }

    /// Means over one period around each point that has a whole one around it, the first at period / 2.
    /// An even period takes half of either end.
    private static func averages(of values: [Double], period: Int) -> [Double] {
        let width = period % 2 == 0 ? period + 1 : period
        guard values.count >= width else { return [] }
        var sum = values[0..<width].reduce(0, +)
        return (0...values.count - width).map { start in
            if start > 0 { sum += values[start + width - 1] - values[start - 1] }
            guard period % 2 == 0 else { return sum / Double(period) }
            return (sum - values[start] / 2 - values[start + width - 1] / 2) / Double(period)
        }
    }

    private static func variance(_ values: [Double]) -> Double {
        guard !values.isEmpty else { return 0 }
        let mean = values.reduce(0, +) / Double(values.count)
        return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
    }
}

import Glibc

/// Forecasts from many points of a series' past, set against what came.
///
/// - Source: rolling origins: Tashman 2000, "Out-of-sample tests of forecasting accuracy"; the rank of the
///   interval is that of split conformal prediction.
struct ForecastTrial {
    /// The forecast from the end of the series, lead 1 first.
    let bands: [ForecastBand]
    /// Whether the forecast's errors were clearly smaller than those of both naive ones.
    let isBetterThanNaive: Bool

    /// The fewest trials whose errors are worth an interval.
    private static let leastTrials = 8

    private struct Origin {
        /// Absolute errors by manner and lead; nil where the value is missing.
        let errors: [[Double?]]
        /// Mean absolute errors of the naive forecasts.
        let naive: [Double]
    }

    init?(_ series: [Double?], options: BreachForecast) {
        let horizon = options.horizon
        let window = max(3 * options.period, 4 * horizon, 40)
        let first = max(2 * options.period, horizon, 16)
        let spare = series.count - horizon - first
        guard spare >= Self.leastTrials - 1 else { return nil }
        let count = min(options.trials, spare + 1)
        let origins = (0..<count).compactMap { at -> Origin? in
            let end = first + (count == 1 ? spare : spare * at / (count - 1))
            return Self.origin(series, start: max(end - window, 0), end: end, options: options)
        }
        guard origins.count >= Self.leastTrials else { return nil }
        guard
            let fit = TrendForecast(
                series, start: max(series.count - window, 0), end: series.count, period: options.period)
        else { return nil }
        let best = Self.bestManner(origins)
        let expected = fit.values(horizon: horizon, manner: TrendForecast.Manner.all[best])
        let widths = Self.widths(origins.map { $0.errors[best] }, horizon: horizon, coverage: options.coverage)
        bands = zip(expected, widths).map { ForecastBand(low: $0 - $1, expected: $0, high: $0 + $1) }
        isBetterThanNaive = Self.isBetter(origins, manner: best, options: options)
    }

    private static func origin(_ series: [Double?], start: Int, end: Int, options: BreachForecast) -> Origin? {
        guard let fit = TrendForecast(series, start: start, end: end, period: options.period) else { return nil }
        guard let last = series[..<end].reversed().lazy.compactMap(\.self).first else { return nil }
        let future = series[end..<end + options.horizon]
        guard future.contains(where: { $0 != nil }) else { return nil }
        let errors = TrendForecast.Manner.all.map { manner in
            zip(future, fit.values(horizon: options.horizon, manner: manner)).map { value, forecast in
                value.map { abs($0 - forecast) }
            }
        }
        var naive = [mean(future.map { value in value.map { abs($0 - last) } })]
        if options.period > 1 {
            let seasonal = future.indices.map { index -> Double? in
                let back = (index - end) / options.period + 1
                guard let value = series[index], let before = series[index - back * options.period] else { return nil }
                return abs(value - before)
            }
            if seasonal.contains(where: { $0 != nil }) { naive.append(mean(seasonal)) }
        }
        return Origin(errors: errors, naive: naive)
    }

    /// The manner with the smallest mean error; the first, plainest of several.
    private static func bestManner(_ origins: [Origin]) -> Int {
        let totals = TrendForecast.Manner.all.indices.map { manner in
            origins.reduce(0) { $0 + mean($1.errors[manner]) }
        }
        return totals.indices.min { totals[$0] < totals[$1] } ?? 0
    }

    private static func isBetter(_ origins: [Origin], manner: Int, options: BreachForecast) -> Bool {
        let mine = origins.map { mean($0.errors[manner]) }
        let kinds = origins.map(\.naive.count).min() ?? 0
        return (0..<kinds).allSatisfy { kind in
            let naive = origins.map { $0.naive[kind] }
            let wins = zip(mine, naive).count { $0 < $1 }
            return mine.reduce(0, +) < options.leastSkill * naive.reduce(0, +)
                && Double(wins) >= options.leastWins * Double(origins.count)
        }
    }

    /// Half the interval at each lead: the error at rank (n + 1) * coverage among those of about the same lead,
    /// made to rise with the lead.
    private static func widths(_ errors: [[Double?]], horizon: Int, coverage: Double) -> [Double] {
        let raw = (0..<horizon).map { lead -> Double in
            let reach = lead / 5
            let near = errors.flatMap { $0[max(lead - reach, 0)...min(lead + reach, horizon - 1)].compactMap(\.self) }
            let sorted = near.sorted()
            guard !sorted.isEmpty else { return 0 }
            let trials = Double(errors.count)
            let share = min(coverage * (trials + 1) / trials, 1)
            let rank = min(max(Int((share * Double(sorted.count)).rounded(.up)), 1), sorted.count)
            return sorted[rank - 1]
        }
        return RisingFit.values(raw)
    }

    private static func mean(_ errors: [Double?]) -> Double {
        let present = errors.compactMap(\.self)
        return present.isEmpty ? 0 : present.reduce(0, +) / Double(present.count)
    }
}

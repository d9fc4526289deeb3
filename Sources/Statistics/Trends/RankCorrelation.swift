/// How much the autocorrelation of a series' ranks widens the variance of Kendall's score.
///
/// factor = 1 + 2 / (n (n - 1) (n - 2)) * sum over significant lags of (n - k)(n - k - 1)(n - k - 2) r(k)
///
/// r(k) is the autocorrelation of the ranks, significant where beyond the 95 % limits of white noise.
///
/// - Source: Hamed and Rao 1998, equation for the effective sample size.
enum RankCorrelation {
    /// Longer lags are not looked at; in a longer series they weigh as if they were not significant.
    static let longestLag = 1_000

    /// 1 where there is nothing to correct: fewer than 4 values, or all alike.
    static func varianceFactor(_ values: [Double]) -> Double {
        let n = values.count
        guard n >= 4 else { return 1 }
        let ranks = meanRanks(values)
        let mean = Double(n + 1) / 2
        let centred = ranks.map { $0 - mean }
        let squares = centred.reduce(0) { $0 + $1 * $1 }
        guard squares > 0 else { return 1 }
        let limit = TrendSignificance.quantile(upper: 0.025) / Double(n).squareRoot()
        var sum = 0.0
        for lag in 1...min(n - 1, longestLag) {
            var products = 0.0
            for index in lag..<n { products += centred[index] * centred[index - lag] }
            let correlation = products / squares
            guard abs(correlation) > limit else { continue }
            sum += Double(n - lag) * Double(n - lag - 1) * Double(n - lag - 2) * correlation
        }
        return 1 + 2 / (Double(n) * Double(n - 1) * Double(n - 2)) * sum
    }

    /// Ranks from 1; equal values share the mean of their ranks.
    static func meanRanks(_ values: [Double]) -> [Double] {
        let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
        var ranks = [Double](repeating: 0, count: values.count)
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
            for place in start..<end { ranks[order[place]] = Double(start + end + 1) / 2 }
            start = end
        }
        return ranks
    }
}

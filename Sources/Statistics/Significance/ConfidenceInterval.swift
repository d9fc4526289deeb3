import Glibc

/// Between which values the true one lies, as far as a sample can tell.
public struct ConfidenceInterval: Sendable, Equatable {
    public let low: Double
    public let high: Double

    public init(low: Double, high: Double) {
        self.low = low
        self.high = high
    }

    public func contains(_ value: Double) -> Bool { low <= value && value <= high }

    /// The share of hits, 0...1; nil without trials. Right for any number of trials, also where none or all hit.
    ///
    /// - Source: E. B. Wilson, 1927, "Probable inference, the law of succession, and statistical inference".
    public static func share(hits: Int, trials: Int, level: Double = 0.95) -> ConfidenceInterval? {
        guard trials > 0 else { return nil }
        let (n, share, z) = (Double(trials), Double(min(max(hits, 0), trials)) / Double(trials), z(level))
        let middle = (share + z * z / (2 * n)) / (1 + z * z / n)
        let reach = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot() / (1 + z * z / n)
        return ConfidenceInterval(low: max(middle - reach, 0), high: min(middle + reach, 1))
    }

    /// The share of those for something less that of those against, -1...1; nil without trials.
    ///
    /// The variance of the difference of two shares of one sample, with three trials added: 3/4 for, 3/4 against,
    /// 3/2 neither. Without them small samples seem surer than they are, and one in which all agree quite sure.
    /// The interval holds the sample's own share.
    ///
    /// - Source: B. Rocks, 2016, "Interval estimation for the net promoter score", The American Statistician 70 (4),
    ///   the adjusted Wald interval; after A. Agresti and Y. Min, 2005, "Simple improved confidence intervals for
    ///   comparing matched proportions".
    public static func netShare(for: Int, against: Int, trials: Int, level: Double = 0.95) -> ConfidenceInterval? {
        guard trials > 0 else { return nil }
        let n = Double(trials) + 3
        let (up, down) = ((Double(`for`) + 0.75) / n, (Double(against) + 0.75) / n)
        let reach = z(level) * (max(up + down - (up - down) * (up - down), 0) / n).squareRoot()
        let own = Double(`for` - against) / Double(trials)
        return ConfidenceInterval(
            low: max(min(up - down - reach, own), -1), high: min(max(up - down + reach, own), 1))
    }

    /// The mean of values, by Student's t; nil with less than two of them.
    ///
    /// - Parameters:
    ///   - sum: of the values.
    ///   - squares: the sum of their squares.
    public static func mean(sum: Double, squares: Double, count: Int, level: Double = 0.95) -> ConfidenceInterval? {
        guard count > 1 else { return nil }
        let n = Double(count)
        let variance = max(squares - sum * sum / n, 0) / (n - 1)
        let reach = t(level, freedom: n - 1) * (variance / n).squareRoot()
        return ConfidenceInterval(low: sum / n - reach, high: sum / n + reach)
    }

    private static func z(_ level: Double) -> Double { Normal.quantile(logUpper: log((1 - level) / 2)) }

    /// By halving: the tail falls with t.
    private static func t(_ level: Double, freedom: Double) -> Double {
        let (student, tail) = (StudentT(freedom: freedom), log((1 - level) / 2))
        var (low, high) = (0.0, 1e4)
        for _ in 0..<80 {
            let middle = (low + high) / 2
            if student.logUpper(middle) > tail { low = middle } else { high = middle }
        }
        return high
    }
}

import Glibc

/// How many of many tests may be called findings, if a given share of them may be false.
public enum FalseDiscovery {
    /// What is known of how the tests hang together.
    public enum Dependence: Sendable {
        /// Independent, or such that one small p-value makes others rather smaller (positive
        /// regression dependency), as sums over parts of the same calls are.
        case positive
        /// Anything; costs a factor of about ln(count) + 0.58.
        case arbitrary
    }

    /// ln of the adjusted p-values (q-values), in the order of `logP`: a test is a finding at level q
    /// exactly if its value here is at most ln q.
    ///
    /// With p(1) <= ... <= p(n): the least over j >= i of p(j) n c / j, where c is 1 or, for arbitrary
    /// dependence, the sum of 1 / j.
    ///
    /// - Parameter count: the number of tests made, if not all are given (those left out count as 1).
    /// - Source: Y. Benjamini and Y. Hochberg, 1995, "Controlling the false discovery rate"; Y. Benjamini
    ///   and D. Yekutieli, 2001, "The control of the false discovery rate in multiple testing under
    ///   dependency".
    public static func adjusted(
        _ logP: [Double], count: Int? = nil, dependence: Dependence = .positive
    ) -> [Double] {
        let total = max(count ?? logP.count, logP.count)
        let order = logP.indices.sorted { (logP[$0], $0) < (logP[$1], $1) }
        let constant = log(Double(max(total, 1))) + logConstant(total, dependence)
        var result = [Double](repeating: 0, count: logP.count)
        var least = 0.0
        for rank in order.indices.reversed() {
            let index = order[rank]
            least = min(least, logP[index] + constant - log(Double(rank + 1)))
            result[index] = least
        }
        return result
    }

    /// Which tests are findings if a share `level` of the findings may be false.
    public static func findings(
        _ logP: [Double], level: Double, count: Int? = nil, dependence: Dependence = .positive
    ) -> [Bool] {
        let border = LogProbability.of(level)
        return adjusted(logP, count: count, dependence: dependence).map { $0 <= border }
    }

    private static func logConstant(_ count: Int, _ dependence: Dependence) -> Double {
        guard case .arbitrary = dependence, count > 0 else { return 0 }
        var sum = 0.0
        for rank in stride(from: count, through: 1, by: -1) { sum += 1 / Double(rank) }
        return log(sum)
    }
}

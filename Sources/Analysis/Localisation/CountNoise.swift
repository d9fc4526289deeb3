import Statistics

/// How much the events of leaves that no cause touches differ from what was expected, beyond chance.
enum CountNoise {
    /// Even where all leaves were as expected, they may differ by this much.
    private static let least = 0.05
    /// Leaves of fewer events hardly tell noise from chance.
    private static let leastExpected = 10.0
    private static let leastLeaves = 20
    /// What a cause touches is far out; the lower quartile moves but by a few ranks.
    private static let quartile = 0.25

    /// The coefficient of variation with which the lower quartile of the standardised deviations is that of normal
    /// values; at most `setting`, which also stands where too few leaves tell.
    ///
    /// - Parameter variances: of the expectations.
    static func measured(
        _ events: [Double], expected: [Double], variances: [Double], atMost setting: Double
    ) -> Double {
        let used = events.indices.filter { expected[$0] >= leastExpected }
        guard used.count >= leastLeaves, setting > least else { return setting }
        let deviations = used.map { abs(events[$0] / expected[$0] - 1) }
        let chances = used.map { 1 / expected[$0] + variances[$0] / (expected[$0] * expected[$0]) }
        func isEnough(_ noise: Double) -> Bool {
            let standings = zip(deviations, chances).map { $0 / (noise * noise + $1).squareRoot() }
            return (Quantiles.quantile(quartile, of: standings) ?? 0) <= Spread.lowerQuartileOfSize
        }
        var (low, high) = (least, setting)
        if isEnough(low) { return low }
        for _ in 0..<steps {
            let middle = (low + high) / 2
            if isEnough(middle) { high = middle } else { low = middle }
        }
        return high
    }

    /// Halvings of the range: a thousandth of it.
    private static let steps = 10
}

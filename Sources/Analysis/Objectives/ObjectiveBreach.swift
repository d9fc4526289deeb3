/// A breach with its times, as the table `objectives_day` keeps it.
public struct ObjectiveBreach: Sendable, Equatable, Codable {
    public let startUs: Int64
    public let peakUs: Int64
    /// The end of the last point.
    public let endUs: Int64
    /// Which rule found it, such as `burn_1h` or `limit`.
    public let rule: String
    public let severity: Severity
    /// The share of bad calls from start to end; of a limit, the value at the peak.
    public let observed: Double
    /// How many times faster than it may the budget was spent; nil for limits.
    public let burnRate: Double?
    /// Which share of the whole window's budget it took; nil for limits.
    public let budgetSpent: Double?

    private enum CodingKeys: String, CodingKey {
        case startUs = "start_us"
        case peakUs = "peak_us"
        case endUs = "end_us"
        case rule, severity, observed
        case burnRate = "burn_rate"
        case budgetSpent = "budget_spent"
    }

    init(_ breach: Breach, firstUs: Int64, slotUs: Int64) {
        startUs = firstUs + Int64(breach.start) * slotUs
        peakUs = firstUs + Int64(breach.peak) * slotUs
        endUs = firstUs + Int64(breach.end + 1) * slotUs
        (rule, severity, observed) = (breach.rule, breach.severity, breach.observed)
        (burnRate, budgetSpent) = (breach.burnRate, breach.budgetSpent)
    }

    public func touches(fromUs: Int64, toUs: Int64) -> Bool { startUs < toUs && endUs > fromUs }
}

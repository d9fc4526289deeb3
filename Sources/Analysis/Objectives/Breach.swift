/// An episode in which an objective was not kept.
public struct Breach: Sendable, Equatable {
    /// The first, the worst and the last slot.
    public let start: Int
    public let peak: Int
    public let end: Int
    /// Which rule found it, such as `burn_1h` or `limit`.
    public let rule: String
    /// `warning` or `critical`.
    public let severity: Severity
    /// The share of bad calls from start to end; of a limit, the value at the peak.
    public let observed: Double
    /// How many times faster than it may the budget was spent; nil for limits.
    public let burnRate: Double?
    /// Which share of the whole window's budget it took; may exceed 1; nil for limits.
    public let budgetSpent: Double?

    public init(
        start: Int, peak: Int, end: Int, rule: String, severity: Severity, observed: Double, burnRate: Double? = nil,
        budgetSpent: Double? = nil
    ) {
        (self.start, self.peak, self.end, self.rule) = (start, peak, end, rule)
        (self.severity, self.observed) = (severity, observed)
        (self.burnRate, self.budgetSpent) = (burnRate, budgetSpent)
    }
}

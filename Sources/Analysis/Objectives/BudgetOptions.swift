/// How error budgets are watched. The values given here are the settings.
public struct BudgetOptions: Sendable, Equatable {
    public var rules = BurnRule.workbook
    /// Calls that a long window must have: below, all they could show is that they are there.
    public var leastCalls: Int64 = 20
    /// Bad calls that a long window must have: a mishap and its retry make two.
    public var leastBad: Int64 = 3
    /// At most this probable may so many bad calls be where the objective is just kept. A day has two dozen
    /// long windows of an hour, so that chance alone gives a breach in forty days at the worst.
    public var chance = 0.001
    /// The share of a window's slots that must be known.
    public var leastKnown = 0.5
    /// Over which time the present burn rate is taken: a day, so that the hour of the day does not matter.
    public var presentUs = TimeWindow.dayUs

    public init() {}
}

/// What is to be said of an error budget.
public struct BudgetReport: Sendable, Equatable {
    /// By start, then the gravest first.
    public var breaches: [Breach] = []
    /// The share of the budget that the window up to the last slot has taken; may exceed 1. Nil without calls.
    public var spent: Double?
    /// How fast it is spent at present; nil where there were no calls of late.
    public var burnRate: Double?
    /// With which slot the budget was gone, where it is.
    public var exhaustedSlot: Int?
    /// After which time from the end of the last slot it will be gone at the present rate; nil where it lasts.
    public var exhaustedInUs: Int64?

    public init(breaches: [Breach] = []) { self.breaches = breaches }

    /// What is left of the budget; negative where more was spent.
    public var remaining: Double? { spent.map { 1 - $0 } }
}

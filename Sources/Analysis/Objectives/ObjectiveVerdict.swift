/// What is to be said of an objective on a day.
public struct ObjectiveVerdict: Sendable, Equatable {
    /// Of the day, in the measure's unit; nil where there was nothing to measure.
    public var value: Double?
    /// Those that touch the day, in order of time.
    public var breaches: [ObjectiveBreach] = []
    /// The share of the points of the budget's window, or of a value's day, that is known.
    public var knownRatio = 0.0
    /// The share of the budget that the window ending with the day has taken; may exceed 1. Nil without a budget.
    public var budgetSpent: Double?
    /// How fast the budget was spent on the day: 1 makes it last just as long as its window.
    public var burnRate: Double?
    /// When the budget was gone, where it is.
    public var exhaustedUs: Int64?
    /// When it will be gone at the day's burn rate; nil where it lasts.
    public var exhaustionExpectedUs: Int64?
    public var warning = BreachWarning()

    public init() {}

    /// The gravest of the breaches.
    public var severity: Severity? { breaches.map(\.severity).max() }

    public var isExhausted: Bool { (budgetSpent ?? 0) >= 1 }

    /// Whether there was no breach and there is budget left; nil where nothing at all is known.
    public var isMet: Bool? {
        guard breaches.isEmpty, !isExhausted else { return false }
        return value == nil && budgetSpent == nil ? nil : true
    }
}

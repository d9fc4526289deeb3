/// A pair of windows over which the budget must be spent too fast at the same time: the long one says that it
/// matters, the short one that it goes on.
///
/// - Source: Beyer, Murphy, Rensin, Kawahara and Thorne (eds.) 2018, The Site Reliability Workbook, chapter 5,
///   "Alerting on SLOs", table 5-8: 2 % of the budget in 1 h (5 min) and 5 % in 6 h (30 min) for a page, 10 % in
///   3 d (6 h) for a ticket.
public struct BurnRule: Sendable, Equatable {
    public let name: String
    public let longUs: Int64
    public let shortUs: Int64
    /// The share of the whole budget that the long window may take.
    public let budgetShare: Double
    public let severity: Severity

    public init(name: String, longUs: Int64, shortUs: Int64, budgetShare: Double, severity: Severity) {
        (self.name, self.longUs, self.shortUs) = (name, longUs, shortUs)
        (self.budgetShare, self.severity) = (budgetShare, severity)
    }

    /// The workbook's three, the gravest first.
    public static let workbook = [
        BurnRule(
            name: "burn_1h", longUs: TimeWindow.hourUs, shortUs: 5 * TimeWindow.minuteUs, budgetShare: 0.02,
            severity: .critical),
        BurnRule(
            name: "burn_6h", longUs: 6 * TimeWindow.hourUs, shortUs: 30 * TimeWindow.minuteUs, budgetShare: 0.05,
            severity: .critical),
        BurnRule(
            name: "burn_3d", longUs: 3 * TimeWindow.dayUs, shortUs: 6 * TimeWindow.hourUs, budgetShare: 0.1,
            severity: .warning),
    ]

    /// The burn rate that must be exceeded: the share of the budget over the share of the window's time, 14.4,
    /// 6 and 1 for thirty days.
    ///
    /// It is never below 1, at which a budget just lasts. Where so much may be bad that no failure whatever could
    /// reach the rate, the middle between keeping the objective and failing altogether counts.
    ///
    /// - Parameter budget: the share of calls that may be bad, above 0 and below 1.
    public func rate(windowUs: Int64, budget: Double) -> Double {
        let rate = budgetShare * Double(windowUs) / Double(longUs)
        return max(1, min(rate, (1 + 1 / budget) / 2))
    }
}

/// How much an incident matters: by what share of its own calls and of all calls it harms, and what it costs.
public struct SeverityRule: Sendable {
    /// Critical if this share of the cause's calls is harmed, and of all calls at least `leastReach`.
    public var criticalDepth = 0.25
    /// Critical in any case if this share of all calls is harmed.
    public var criticalBreadth = 0.05
    /// A warning if this share of the cause's calls is harmed.
    public var warningDepth = 0.02
    /// Share of all calls, or of all costs, under which nothing is grave.
    public var leastReach = 0.005
    /// A warning if the cause's calls cost more than usual by this share, and all calls by at least `leastReach`.
    public var warningCostDepth = 0.25
    /// A warning in any case if all calls cost more than usual by this share.
    public var warningCostBreadth = 0.05
    /// Critical if all calls cost more than usual by this share.
    public var criticalCostBreadth = 0.5

    public init() {}

    public func severity(of part: IncidentPart) -> Severity { max(byHarm(part), byCost(part)) }

    private func byHarm(_ part: IncidentPart) -> Severity {
        let isOfCalls = part.metrics.first == .calls
        let minutes = Double(part.endUs - part.startUs) / Double(TimeWindow.minuteUs)
        let lost = isOfCalls && !part.isUp ? max(part.expected - part.observed, 0) * minutes : 0
        let harmed = max(part.excessFailures, part.excessSlow / 2, lost)
        let own = max(part.calls + lost, 1)
        let all = max(part.allCalls + lost, 1)
        let (depth, breadth) = (harmed / own, harmed / all)
        if breadth >= criticalBreadth || (depth >= criticalDepth && breadth >= leastReach) { return .critical }
        return depth >= warningDepth || isOfCalls ? .warning : .info
    }

    private func byCost(_ part: IncidentPart) -> Severity {
        let excess = part.excessCostNanoUsd
        guard excess > 0 else { return .info }
        // Compared without division: what used to be free has no usual cost.
        func exceeds(_ share: Double, of cost: Double) -> Bool { excess >= share * max(cost - excess, 0) }
        if exceeds(criticalCostBreadth, of: part.allCostNanoUsd) { return .critical }
        let isDeep = exceeds(warningCostDepth, of: part.costNanoUsd) && exceeds(leastReach, of: part.allCostNanoUsd)
        return isDeep || exceeds(warningCostBreadth, of: part.allCostNanoUsd) ? .warning : .info
    }
}

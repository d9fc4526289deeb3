/// How much an incident matters: by what share of its own calls and of all calls it harms.
public struct SeverityRule: Sendable {
    /// Critical if this share of the cause's calls is harmed, and of all calls at least `criticalReach`.
    public var criticalDepth = 0.25
    public var criticalReach = 0.005
    /// Critical in any case if this share of all calls is harmed.
    public var criticalBreadth = 0.05
    /// A warning if this share of the cause's calls is harmed.
    public var warningDepth = 0.02

    public init() {}

    public func severity(of part: IncidentPart) -> Severity {
        let isOfCalls = part.metrics.first == .calls
        let minutes = Double(part.endUs - part.startUs) / Double(TimeWindow.minuteUs)
        let lost = isOfCalls && !part.isUp ? max(part.expected - part.observed, 0) * minutes : 0
        let harmed = max(part.excessFailures, part.excessSlow / 2, lost)
        let own = max(part.calls + lost, 1)
        let all = max(part.allCalls + lost, 1)
        let (depth, breadth) = (harmed / own, harmed / all)
        if breadth >= criticalBreadth || (depth >= criticalDepth && breadth >= criticalReach) { return .critical }
        return depth >= warningDepth || isOfCalls ? .warning : .info
    }
}

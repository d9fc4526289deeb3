/// Makes a night's part of an incident of its anomalies and its cause.
struct IncidentMaker {
    let lead: Anomaly
    let members: [Anomaly]
    let choice: CauseChoice
    let view: View

    func part() -> IncidentPart {
        var incident = IncidentPart(
            causes: choice.causes, firstSignUs: firstSignUs,
            startUs: lead.span.fromUs, peakUs: lead.peakUs, endUs: lead.span.toUs, metrics: metrics, isUp: lead.isUp)
        incident.equivalents = choice.equivalents
        incident.explained = choice.explained
        incident.confidence = choice.confidence
        incident.observed = lead.observed
        incident.expected = lead.expected
        incident.size = members.map { abs($0.size) }.max() ?? 0
        incident.logP = lead.logP
        incident.anomalyCount = members.count
        incident.leadAttributes = lead.attributes
        incident.leadSlotUs = lead.slotUs
        measureImpact(&incident)
        incident.severity = SeverityRule().severity(of: incident)
        incident.name()
        return incident
    }

    /// The earliest start among the members, but for those that began long before: a day that was slow as a whole
    /// is no first sign of ten minutes of errors.
    private var firstSignUs: Int64 {
        let earliestUs = lead.span.fromUs - max(Self.shortestForerunUs, lead.span.lengthUs / 2)
        return members.map(\.span.fromUs).filter { $0 >= earliestUs }.min() ?? lead.span.fromUs
    }

    private static let shortestForerunUs = 30 * TimeWindow.minuteUs

    /// The leading metric, then the others by strength.
    private var metrics: [SeriesMetric] {
        members.sorted(by: IncidentFinder.isStronger).map(\.metric).reduce(into: [lead.metric]) {
            if !$0.contains($1) { $0.append($1) }
        }
    }

    private func measureImpact(_ incident: inout IncidentPart) {
        guard let sums = view[choice.universe] else { return }
        let isCause = sums.book.members(of: choice.cause)
        let all = isCause.map { _ in true }
        let failures: [SeriesMetric] = [.serverErrorRatio, .clientErrorRatio, .rateLimitedRatio, .authFailureRatio]
        incident.calls = sums.totals(.calls, of: isCause).numerator
        incident.allCalls = sums.totals(.calls, of: all).numerator
        incident.excessFailures = failures.map { max(sums.excess($0, of: isCause), 0) }.max() ?? 0
        incident.excessSlow = max(sums.excess(.durationGeomeanMs, of: isCause), 0)
        let totals = sums.totals(lead.metric, of: isCause)
        let isMean = lead.metric.quantity == .logMean || lead.metric.quantity == .mean
        if !isMean, lead.metric.quantity == .count {
            let minutes = Double(lead.span.lengthUs) / Double(TimeWindow.minuteUs)
            incident.observed = totals.numerator / minutes
            incident.expected = totals.numeratorBefore / sums.referenceLengths / minutes
        } else if !isMean, totals.exposure > 0, totals.exposureBefore > 0 {
            incident.observed = totals.numerator / totals.exposure
            incident.expected = totals.numeratorBefore / totals.exposureBefore
        }
    }
}

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

    public func severity(of incident: IncidentPart) -> Severity {
        let isOfCalls = incident.metrics.first == .calls
        let minutes = Double(incident.endUs - incident.startUs) / Double(TimeWindow.minuteUs)
        let lost = isOfCalls && !incident.isUp ? max(incident.expected - incident.observed, 0) * minutes : 0
        let harmed = max(incident.excessFailures, incident.excessSlow / 2, lost)
        let own = max(incident.calls + lost, 1)
        let all = max(incident.allCalls + lost, 1)
        let (depth, breadth) = (harmed / own, harmed / all)
        if breadth >= criticalBreadth || (depth >= criticalDepth && breadth >= criticalReach) { return .critical }
        return depth >= warningDepth || isOfCalls ? .warning : .info
    }
}

/// Makes a night's part of an incident of its anomalies and its cause.
struct IncidentMaker {
    let lead: Anomaly
    let members: [Anomaly]
    let choice: CauseChoice
    let view: View

    func part() -> IncidentPart {
        var part = IncidentPart(
            causes: choice.causes, firstSignUs: firstSignUs,
            startUs: lead.span.fromUs, peakUs: lead.peakUs, endUs: lead.span.toUs, metrics: metrics, isUp: lead.isUp)
        part.equivalents = choice.equivalents
        part.explained = choice.explained
        part.confidence = choice.confidence
        part.observed = lead.observed
        part.expected = lead.expected
        part.size = members.map { abs($0.size) }.max() ?? 0
        part.logP = lead.logP
        part.anomalyCount = members.count
        part.leadAttributes = lead.attributes
        part.leadSlotUs = lead.slotUs
        measureImpact(on: &part)
        part.severity = SeverityRule().severity(of: part)
        part.name()
        return part
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

    private func measureImpact(on part: inout IncidentPart) {
        guard let sums = view[choice.universe] else { return }
        let isCause = sums.book.members(of: choice.cause)
        let all = isCause.map { _ in true }
        let failures: [SeriesMetric] = [.serverErrorRatio, .clientErrorRatio, .rateLimitedRatio, .authFailureRatio]
        part.calls = sums.totals(.calls, of: isCause).numerator
        part.allCalls = sums.totals(.calls, of: all).numerator
        part.excessFailures = failures.map { max(sums.excess($0, of: isCause), 0) }.max() ?? 0
        part.excessSlow = max(sums.excess(.durationGeomeanMs, of: isCause), 0)
        measureCost(sums, of: isCause, on: &part)
        let totals = sums.totals(lead.metric, of: isCause)
        switch lead.metric.quantity {
        case .count:
            let minutes = Double(lead.span.lengthUs) / Double(TimeWindow.minuteUs)
            part.observed = totals.numerator / minutes
            part.expected = totals.numeratorBefore / sums.referenceLengths / minutes
        case .ratio where totals.exposure > 0 && totals.exposureBefore > 0:
            part.observed = totals.numerator / totals.exposure
            part.expected = totals.numeratorBefore / totals.exposureBefore
        case .ratio, .logMean, .mean: break
        }
    }

    /// More calls cost more by their number, dearer ones by their price; where neither is out of line, what the cost
    /// did is chance.
    private func measureCost(_ sums: LeafSums, of isCause: [Bool], on part: inout IncidentPart) {
        let cost = sums.totals(.costPerCallUsd, of: isCause)
        part.costNanoUsd = cost.numerator
        part.allCostNanoUsd = sums.totals(.costPerCallUsd, of: isCause.map { _ in true }).numerator
        if lead.metric == .calls {
            part.excessCostNanoUsd = max(cost.numerator - cost.numeratorBefore / sums.referenceLengths, 0)
        } else if metrics.contains(.costPerCallUsd) {
            part.excessCostNanoUsd = max(sums.excess(.costPerCallUsd, cost), 0)
        }
    }
}

/// More or fewer calls in all that no series of all calls shows by itself, but many of its parts do: with little history
/// a rise of a third is nothing sure for the whole, and is for a service whose calls doubled with it.
struct HiddenDemand {
    let anomaly: Anomaly
    let choice: CauseChoice

    /// Series whose calls must have changed the same way at the same time, the leading one among them.
    private static let leastCompanions = 4
    /// By how much of the expected all calls must have changed.
    private static let leastChange = 0.1

    /// Nil where all calls did not change with the lead, or one cause explains why they did.
    init?(behind lead: Anomaly, companions: Int, _ view: View, leastShare: Double) {
        guard lead.metric == .calls, !lead.isDemand, companions >= Self.leastCompanions, let sums = view.calls else {
            return nil
        }
        let totals = sums.totals(.calls, of: Array(repeating: true, count: sums.book.count))
        let minutes = Double(lead.span.lengthUs) / Double(TimeWindow.minuteUs)
        let (observed, expected) = (
            totals.numerator / minutes, totals.numeratorBefore / sums.referenceLengths / minutes
        )
        guard expected > 0, abs(observed / expected - 1) >= Self.leastChange, (observed > expected) == lead.isUp
        else { return nil }
        anomaly = Anomaly(
            metric: .calls, attributes: AttributeSet(), kind: lead.kind, isUp: lead.isUp, span: lead.span,
            peakUs: lead.peakUs, slotUs: lead.slotUs, observed: observed, expected: expected, low: expected,
            high: expected, size: lead.size, logP: lead.logP, qValue: lead.qValue, confidence: lead.confidence,
            support: totals.numerator, historyDays: lead.historyDays)
        choice = CauseChoice(anomaly, view, leastShare: leastShare)
        guard choice.cause.isEmpty else { return nil }
    }

    static func isAlike(_ anomaly: Anomaly, _ lead: Anomaly) -> Bool {
        anomaly.metric == .calls && anomaly.isUp == lead.isUp
    }
}

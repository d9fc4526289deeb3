/// Tells anomalies that are news, not trouble: what got better, what is new, and what was replaced.
public struct Informative: Sendable {
    /// Attributes whose values come and go as a matter of course: consumers, and what a pipeline declares.
    public let changing: Set<String>
    /// What is new in the night.
    public let arrivals: [Arrival]

    /// A fall to no more than this share of the expected is a disappearance.
    private static let goneShare = 0.05

    public init(changing: Set<String>, arrivals: [Arrival]) {
        self.changing = changing
        self.arrivals = arrivals
    }

    public func mark(_ anomaly: inout Anomaly) {
        if let isBad = anomaly.metric.moreIsWorse, isBad != anomaly.isUp { anomaly.isExpected = true }
        if anomaly.metric == .calls, !anomaly.isUp, anomaly.observed <= Self.goneShare * anomaly.expected,
            isReplaced(anomaly)
        {
            anomaly.isExpected = true
        }
    }

    private func isReplaced(_ anomaly: Anomaly) -> Bool {
        if anomaly.attributes.names.contains(where: changing.contains) { return true }
        return arrivals.contains { $0.attributes.names == anomaly.attributes.names }
    }

    /// What is new, as anomalies: sets of one attribute; what is new in pairs follows from them.
    public func news() -> [Anomaly] {
        arrivals.filter { $0.attributes.pairs.count == 1 }.map { arrival in
            let minutes = Double(arrival.lastUs - arrival.firstUs) / Double(TimeWindow.minuteUs)
            var anomaly = Anomaly(
                metric: .calls, attributes: arrival.attributes, kind: "new", isUp: true,
                span: TimeWindow(fromUs: arrival.firstUs, toUs: arrival.lastUs), peakUs: arrival.firstUs,
                slotUs: arrival.slotUs, observed: Double(arrival.calls) / minutes, expected: 0, low: 0, high: 0,
                size: 0,
                logP: 0, qValue: 1, confidence: 1, support: Double(arrival.calls), historyDays: 0)
            anomaly.isExpected = true
            return anomaly
        }
    }
}

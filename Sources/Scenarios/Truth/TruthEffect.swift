/// How much an incident moved a number within its scope and interval.
public struct TruthEffect: Sendable, Equatable {
    public let metric: TruthMetric
    /// What it would have been.
    public let expected: Double
    public let actual: Double
    /// The median size of the change within the interval, in robust standard deviations of the
    /// number's own quarters of an hour; nil where there is no such series.
    public let robustSd: Double?

    /// Actual over expected; nil where nothing was expected.
    public var ratio: Double? { expected > 0 ? actual / expected : nil }

    /// The effect of an incident on a number; nil where no call tells of it.
    ///
    /// - Parameter buckets: the scenario's own quarters of an hour, as places in the probe.
    init?(_ metric: TruthMetric, _ probe: IncidentProbe, _ incident: PlantedIncident) {
        self.metric = metric
        let minutes = Double(incident.endUs - incident.startUs) / 60e6
        if metric == .durationP95 {
            var usual = probe.actualDurations
            usual.add(probe.changedDurations, sign: -1)
            guard let expected = usual.quantileMs(0.95), let actual = probe.actualDurations.quantileMs(0.95) else {
                return nil
            }
            (self.expected, self.actual, robustSd) = (expected, actual, nil)
            return
        }
        var usual = probe.during
        usual -= probe.duringChange
        guard let actual = metric.value(probe.during, minutes: minutes) else { return nil }
        self.actual = actual
        expected = metric.value(usual, minutes: minutes) ?? 0
        robustSd = RobustChange(metric, probe, incident).sizes.median
    }
}

/// The changes of one incident, quarter of an hour by quarter of an hour, each measured by the
/// restlessness of the same number without the incident.
private struct RobustChange {
    /// One for every quarter of the interval that has enough calls.
    private(set) var sizes: [Double] = []

    private static let minutes = 15.0
    /// Fewer calls than this make no value.
    private static let support: Int64 = 5

    init(_ metric: TruthMetric, _ probe: IncidentProbe, _ incident: PlantedIncident) {
        let usual = probe.actual.indices.map { index in
            var measures = probe.actual[index]
            measures -= probe.change[index]
            return measures
        }
        func value(_ measures: CallMeasures) -> Double? {
            metric.value(measures, minutes: Self.minutes, atLeast: Self.support)
        }
        let values = usual.map(value)
        // The day before is the same hour; a scenario of a day has only the quarter before.
        let lag = values.count > 192 ? 96 : 1
        let steps = values.indices.dropFirst(lag).compactMap { index -> Double? in
            guard let now = values[index], let before = values[index - lag] else { return nil }
            return abs(now - before)
        }
        guard let step = steps.median else { return }
        let spread = step * 1.4826 / 2.0.squareRoot()
        for index in values.indices {
            let timeUs = Int64(probe.firstBucket + index) * IncidentProbe.bucketUs
            guard timeUs + IncidentProbe.bucketUs > incident.startUs, timeUs < incident.endUs else { continue }
            guard let expected = values[index], let actual = value(probe.actual[index]) else { continue }
            let noise = max(spread, metric.samplingNoise(usual[index], minutes: Self.minutes), 1e-9)
            sizes.append(abs(actual - expected) / noise)
        }
    }
}

extension [Double] {
    /// The middle value; the lower one of two. Nil where there is none.
    var median: Double? { isEmpty ? nil : sorted()[(count - 1) / 2] }
}

/// How much an incident moved a number within its scope and interval.
public struct TruthEffect: Sendable, Equatable {
    public let metric: TruthMetric
    /// What it would have been.
    public let expected: Double
    public let actual: Double
    /// The median size of the change within the interval, in robust standard deviations of the
    /// number's own series of quarters of an hour or of hours; nil where there is no such series.
    public let robustSd: Double?

    /// Actual over expected; nil where nothing was expected.
    public var ratio: Double? { expected > 0 ? actual / expected : nil }

    /// The effect of an incident on a number; nil where no call tells of it.
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
        robustSd = RobustChange.size(metric, probe, incident)
    }
}

/// The changes of one incident, stretch by stretch of its series, each measured by the restlessness
/// of the same number without the incident.
private struct RobustChange {
    private let metric: TruthMetric
    /// Quarters of an hour in a stretch.
    private let width: Int

    /// Fewer calls than this make no value.
    private static let support: Int64 = 5

    /// The median size of the changes in the resolution that shows them best: quarters of an hour,
    /// or hours where the incident lasts for two or more. Nil where no stretch has enough calls.
    static func size(_ metric: TruthMetric, _ probe: IncidentProbe, _ incident: PlantedIncident) -> Double? {
        let isLong = incident.endUs - incident.startUs >= 8 * IncidentProbe.bucketUs
        let widths = isLong ? [1, 4] : [1]
        return widths.compactMap { RobustChange(metric: metric, width: $0).sizes(probe, incident).median }.max()
    }

    private init(metric: TruthMetric, width: Int) {
        self.metric = metric
        self.width = width
    }

    private func sizes(_ probe: IncidentProbe, _ incident: PlantedIncident) -> [Double] {
        let actual = joined(probe.actual)
        let change = joined(probe.change)
        let usual = zip(actual, change).map { actual, change in
            var measures = actual
            measures -= change
            return measures
        }
        let values = usual.map(value)
        guard let spread = spread(values) else { return [] }
        return values.indices.compactMap { index in
            let timeUs = Int64(probe.firstBucket + index * width) * IncidentProbe.bucketUs
            guard timeUs + Int64(width) * IncidentProbe.bucketUs > incident.startUs, timeUs < incident.endUs,
                let expected = values[index], let found = value(actual[index])
            else { return nil }
            let noise = max(spread, metric.samplingNoise(usual[index], minutes: minutes), 1e-9)
            return abs(found - expected) / noise
        }
    }

    private var minutes: Double { 15 * Double(width) }

    private func value(_ measures: CallMeasures) -> Double? {
        metric.value(measures, minutes: minutes, atLeast: Self.support)
    }

    /// The robust standard deviation of the steps from one day to the next, for one of the two values.
    private func spread(_ values: [Double?]) -> Double? {
        // The day before is the same hour; a scenario of a day has only the stretch before.
        let day = 96 / width
        let lag = values.count > 2 * day ? day : 1
        let steps = values.indices.dropFirst(lag).compactMap { index -> Double? in
            guard let now = values[index], let before = values[index - lag] else { return nil }
            return abs(now - before)
        }
        return steps.median.map { $0 * 1.4826 / 2.0.squareRoot() }
    }

    private func joined(_ quarters: [CallMeasures]) -> [CallMeasures] {
        stride(from: 0, to: quarters.count, by: width).map { first in
            quarters[first..<min(first + width, quarters.count)].reduce(into: CallMeasures()) { $0 += $1 }
        }
    }
}

extension [Double] {
    /// The middle value; the lower one of two. Nil where there is none.
    var median: Double? { isEmpty ? nil : sorted()[(count - 1) / 2] }
}

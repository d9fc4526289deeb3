/// Findings of a night as anomalies: slots become times, values get their units.
public struct AnomalyMaker: Sendable {
    public let nightUs: Int64
    /// Days that the expectations rest on.
    public let historyDays: Int

    public init(nightUs: Int64, historyDays: Int) {
        self.nightUs = nightUs
        self.historyDays = historyDays
    }

    public func anomaly(_ finding: NightFinding, of key: SeriesKey) -> Anomaly {
        let episode = finding.episode
        // Counts are told per minute.
        let scale = key.metric.quantity == .count ? Double(TimeWindow.minuteUs) / Double(key.slotUs) : 1
        return Anomaly(
            metric: key.metric, attributes: key.attributes, kind: Self.word(episode, key), isUp: episode.isHigh,
            span: TimeWindow(
                fromUs: timeUs(episode.firstIndex, key),
                toUs: timeUs(max(episode.endIndex, episode.firstIndex + 1), key)),
            peakUs: timeUs(episode.peakIndex, key), slotUs: key.slotUs, observed: episode.observed * scale,
            expected: episode.expected * scale, low: episode.low * scale, high: episode.high * scale,
            size: episode.sizeSd, logP: finding.logP, qValue: max(1 - finding.confidence, 0),
            confidence: finding.confidence, support: episode.support, historyDays: historyDays)
    }

    /// Whether no call came back until the night was over, for long enough to be called gone.
    private static func isGone(_ episode: Episode, _ key: SeriesKey) -> Bool {
        let silentUs = Int64(episode.endIndex - episode.firstIndex) * key.slotUs
        return Int64(episode.endIndex) * key.slotUs >= TimeWindow.dayUs && silentUs >= goneUs
    }

    private static let goneUs = 6 * TimeWindow.hourUs

    private func timeUs(_ slot: Int, _ key: SeriesKey) -> Int64 { nightUs + Int64(slot) * key.slotUs }

    private static func word(_ episode: Episode, _ key: SeriesKey) -> String {
        switch episode.kind {
        case .spike: "spike"
        case .dip: "dip"
        case .levelShift: "level_shift"
        case .missing: isGone(episode, key) ? "vanished" : "missing"
        case .drift: "drift"
        case .spread: "variance"
        case .season: "season"
        }
    }
}

import Glibc
import Statistics

/// Which of a day's steps are told as changes: those that stand among all series that were asked.
public struct ChangeNight: Sendable {
    /// The share of the changes told that may be false.
    public let falseShare: Double
    /// Begin of the window that the places of the steps count from.
    public let windowUs: Int64

    public init(falseShare: Double, windowUs: Int64) {
        self.falseShare = falseShare
        self.windowUs = windowUs
    }

    /// In the order of their times.
    public func changes(_ outcomes: [(key: SeriesKey, outcome: LevelSearch.Outcome)]) -> [LevelChange] {
        let asked = outcomes.filter { $0.outcome != .silent }
        let steps = asked.compactMap { series -> (key: SeriesKey, step: LevelSearch.Step)? in
            guard case .step(let step) = series.outcome else { return nil }
            return (series.key, step)
        }
        let logQ = FalseDiscovery.adjusted(steps.map { log($0.step.pValue) }, count: asked.count)
        let told = zip(steps, logQ).compactMap { series, logQ -> LevelChange? in
            let qValue = min(exp(logQ), 1)
            guard qValue <= falseShare else { return nil }
            let step = series.step
            return LevelChange(
                metric: series.key.metric, attributes: series.key.attributes,
                timeUs: windowUs + Int64(step.hour) * TimeWindow.hourUs, before: step.before, after: step.after,
                size: step.size, support: step.support, pValue: step.pValue, qValue: qValue)
        }
        return ChangeGroups().grouped(told).sorted { ($0.timeUs, $0.id) < ($1.timeUs, $1.id) }
    }

    /// The same tied to told changes and incidents. A lead that is matched with none takes the told change of those
    /// that it stands for, or of another metric of the same calls: what was changed of a service is matched with the
    /// service's own series.
    ///
    /// - Parameter equivalents: by set, others that hold the same calls.
    public static func linked(
        _ changes: [LevelChange], _ links: ChangeLinks, equivalents: [AttributeSet: [AttributeSet]] = [:]
    ) -> [LevelChange] {
        var linked = changes
        for place in linked.indices {
            links.link(&linked[place], equivalents: equivalents[linked[place].attributes] ?? [])
        }
        let own = linked
        for place in linked.indices where linked[place].leadId == nil && linked[place].eventId == nil {
            let lead = linked[place]
            take(own.first { $0.leadId == lead.id && $0.eventId != nil }, for: &linked[place])
        }
        let leads = linked.filter { $0.leadId == nil && $0.eventId != nil }
        for place in linked.indices where linked[place].leadId == nil && linked[place].eventId == nil {
            let lead = linked[place]
            let twin = leads.first {
                $0.attributes == lead.attributes && abs($0.timeUs - lead.timeUs) <= ChangeGroups().reachUs
            }
            take(twin, for: &linked[place])
        }
        return linked
    }

    private static func take(_ other: LevelChange?, for change: inout LevelChange) {
        guard let other else { return }
        change.eventId = other.eventId
        let shiftUs = change.timeUs - other.timeUs
        change.leadMinutes = other.leadMinutes.map { $0 + Double(shiftUs) / Double(TimeWindow.minuteUs) }
    }
}

/// Puts found changes together that are one: the same metric, moving the same way within a few hours, in sets of calls
/// that may have calls in common.
public struct ChangeGroups: Codable, Sendable, Equatable {
    /// How far apart they may begin.
    public var reachUs = 6 * TimeWindow.hourUs

    public init() {}

    /// Sets the lead of every change: the largest in its own spread, as it is the least diluted; of equals the
    /// wider set.
    public func grouped(_ changes: [LevelChange]) -> [LevelChange] {
        let order = changes.indices.sorted { isBefore(changes[$0], changes[$1]) }
        var leads: [Int] = []
        var grouped = changes
        for place in order {
            let lead = leads.first { belongs(changes[place], to: changes[$0]) }
            grouped[place].leadId = lead.map { changes[$0].id }
            if lead == nil { leads.append(place) }
        }
        return grouped
    }

    private func belongs(_ change: LevelChange, to lead: LevelChange) -> Bool {
        change.metric == lead.metric && change.isUp == lead.isUp && abs(change.timeUs - lead.timeUs) <= reachUs
            && !change.attributes.isApart(from: lead.attributes)
    }

    private func isBefore(_ left: LevelChange, _ right: LevelChange) -> Bool {
        let (a, b) = (abs(left.size ?? 0), abs(right.size ?? 0))
        if a != b { return a > b }
        return left.attributes == right.attributes ? left.id < right.id : left.attributes < right.attributes
    }
}

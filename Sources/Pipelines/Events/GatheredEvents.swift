import Analysis

/// Events of several sources, each once.
struct GatheredEvents {
    private var closed: [String: ChangeEvent] = [:]
    private var open: [String: ChangeEvent] = [:]
    private(set) var leftOutCount = 0

    /// Adds events of the source that is being read; the last of an id counts.
    mutating func add(_ events: [ChangeEvent]) {
        for event in events { open[event.id] = event }
    }

    /// Ends a source.
    mutating func close(_ source: String) {
        for event in open.values {
            guard let twin = closed[event.id] else {
                closed[event.id] = event
                continue
            }
            guard twin.timeUs != event.timeUs else { continue }
            let other = event.named("\(source)/\(event.id)")
            closed[other.id] = other
        }
        open = [:]
        let excess = closed.count - Limits.events
        guard excess > 0 else { return }
        leftOutCount += excess
        for event in events.prefix(excess) { closed[event.id] = nil }
    }

    /// By time, then by id.
    var events: [ChangeEvent] { closed.values.sorted(by: ChangeEvent.isBefore) }
}

extension ChangeEvent {
    /// The same event under another id.
    fileprivate func named(_ id: String) -> ChangeEvent {
        ChangeEvent(
            id: id, timeUs: timeUs, kind: kind, attributes: attributes, version: version, title: title, url: url,
            untilUs: untilUs)
    }
}

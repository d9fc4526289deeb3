/// How strong an incident is in every minute: its plan, restless as real troubles are, and what
/// piles up behind it.
///
/// Computed once, so that slices of time may be made in any order.
struct IncidentCourse: Sendable {
    let incident: PlantedIncident
    /// Minutes since 1970 of the first and after the last minute with any effect.
    let minutes: Range<Int64>
    private let strengths: [Float]

    /// A queue needs this long to drain after its cause has gone.
    private static let drainMinutes: Int64 = 20

    /// - Parameter load: how busy all gateways are in a minute, relative to the busiest of a week.
    init(_ incident: PlantedIncident, seed: UInt64, load: (Int64) -> Double) {
        self.incident = incident
        let first = incident.startUs / 60_000_000
        let end = (incident.endUs + 59_999_999) / 60_000_000
        minutes = first..<end + (incident.kind.hasQueue ? Self.drainMinutes : 0)
        var unrest = Unrest(seed: seed, incident)
        var queue = 0.0
        strengths = minutes.map { minute in
            let own = incident.strength(at: minute * 60_000_000 + 30_000_000) * unrest.next()
            guard incident.kind.hasQueue else { return Float(own * incident.rhythm(minute: minute)) }
            // What is slow answers fewer calls at a time; the more come, the more have to wait.
            let busy = load(minute)
            queue = 0.75 * queue + 0.2 * own * busy * busy
            return Float(own + queue)
        }
    }

    func strength(minute: Int64) -> Double {
        minutes.contains(minute) ? Double(strengths[Int(minute - minutes.lowerBound)]) : 0
    }
}

/// A factor about 1 that wanders slowly: nothing real is steady.
private struct Unrest {
    private var random: RandomStream
    private var level = 0.0
    private let isSteady: Bool

    init(seed: UInt64, _ incident: PlantedIncident) {
        random = RandomStream(
            seed: seed, 0x554E_5245, UInt64(bitPattern: incident.startUs), WorldIds.hash(incident.kind.rawValue))
        isSteady = incident.kind.isSteady
    }

    mutating func next() -> Double {
        // The sum of three uniform numbers stands for a normal one; the level forgets half in six minutes.
        let push = random.unit() + random.unit() + random.unit() - 1.5
        level = 0.89 * level + 0.18 * push
        return isSteady ? 1 : Maths.exp(level - 0.02)
    }
}

extension IncidentKind {
    /// Whether slow answers let a queue grow.
    fileprivate var hasQueue: Bool { self == .upstreamLatency }

    /// Whether its strength is a switch or a setting, which does not wander.
    fileprivate var isSteady: Bool {
        switch self {
        case .certificateExpiry, .lowRateLimit, .clockSkew, .contextTruncation, .errorFormatChange, .missingLogs,
            .duplicatedLogs, .memoryLeak, .plannedMaintenance, .silentRelease:
            true
        default: false
        }
    }
}

extension PlantedIncident {
    /// The part of the strength that the minute of the hour leaves, for kinds with a rhythm of their own.
    fileprivate func rhythm(minute: Int64) -> Double {
        let ofHour = Double(minute % 60)
        switch kind {
        case .hourlySlowness: return ofHour < 15 ? Maths.exp(-ofHour / 5) : 0
        case .tokenRefreshFailure:
            // Tokens live for an hour from the moment at which the consumer's program was started.
            let age = (Int(minute) + (scope.consumer ?? 0) * 17) % 60
            // The strength says how much of twenty minutes is lost, not how many calls in them.
            return Double(age) < 20 * strength ? 0.92 / max(strength, 0.01) : 0
        default: return 1
        }
    }
}

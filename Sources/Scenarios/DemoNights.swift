import Codecs

/// The sample nights that `hypercare demo` and the committed fixtures are made of: one week of a
/// retail platform with four gateways in four formats and codecs, and an incident on three days.
public enum DemoNights {
    /// A Monday.
    public static let firstDay = CivilDay(year: 2026, month: 3, day: 2)

    /// The week as `hypercare demo` writes it: some 55,000 calls.
    public static var demo: LogArchives { LogArchives(scenario(callsPerDay: 8_000)) }

    /// The same week, thin enough to be committed.
    public static var fixtures: LogArchives {
        var small = scenario(callsPerDay: 3_600)
        small.level = 9
        return LogArchives(small)
    }

    /// What was planted into both.
    public static var truth: [Truth] { scenario(callsPerDay: 1).truth }

    static func scenario(callsPerDay: Double) -> Scenario {
        let world = World.retail(.small)
        var scenario = Scenario(
            seed: 7, firstDay: firstDay, dayCount: 7, callsPerDay: callsPerDay, world: world,
            gateways: [
                Gateway(name: "kong", format: .kongAIProxy, codec: .zstd, weight: 0.36),
                Gateway(name: "edge", format: .nginxTimed, codec: .gzip, weight: 0.52),
                Gateway(name: "apipark", format: .apiparkApintoLoki, codec: .lz4, weight: 0.06),
                Gateway(name: "litellm", format: .litellmStandardLogging, codec: .zstd, weight: 0.06),
            ],
            incidents: incidents(world))
        scenario.irregularities = Irregularities(damagedShare: 0.0006, blankShare: 0.0004, hasStartupMessages: true)
        return scenario
    }

    private static func incidents(_ world: World) -> [PlantedIncident] {
        [
            incident(.upstreamLatency, day: 1, from: (10, 5), to: (11, 30), strength: 14, IncidentScope(service: world.service("payments"))),
            incident(.errorBurst, day: 2, from: (15, 20), to: (16, 25), strength: 0.45, IncidentScope(service: world.service("orders"))),
            incident(.providerOutage, day: 3, from: (12, 40), to: (14, 50), strength: 0.85, IncidentScope(provider: "openai")),
        ]
    }

    private static func incident(
        _ kind: IncidentKind, day: Int, from: (hour: Int, minute: Int), to: (hour: Int, minute: Int), strength: Double,
        _ scope: IncidentScope
    ) -> PlantedIncident {
        let midnightUs = firstDay.advanced(by: day).startUs
        func us(_ time: (hour: Int, minute: Int)) -> Int64 { midnightUs + Int64(time.hour * 60 + time.minute) * 60_000_000 }
        return PlantedIncident(kind, startUs: us(from), endUs: us(to), strength: strength, scope: scope)
    }
}

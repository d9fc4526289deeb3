import Codecs

/// The sample nights that `hypercare demo` and the committed fixtures are made of: one week of a
/// retail platform with four gateways in four formats and codecs, and an incident on three days.
public enum DemoNights {
    /// A Monday.
    public static let firstDay = CivilDay(year: 2026, month: 3, day: 2)

    /// The week as `hypercare demo` writes it: some 55,000 calls, and what was written about them.
    public static var demoScenario: Scenario {
        var demo = scenario(callsPerDay: 8_000)
        var feedback = FeedbackPlan(itemsPerThousandCalls: 4)
        feedback.languages = [("en", 8), ("de", 1), ("fr", 1)]
        feedback.sources = [
            FeedbackSource(name: "helpdesk", format: .zendeskJSON), FeedbackSource(name: "nps", format: .npsCSV),
            FeedbackSource(name: "chat", format: .chatNDJSON),
        ]
        demo.feedback = feedback
        return demo
    }

    /// The same week, thin enough to be committed.
    public static var fixtures: LogArchives { LogArchives(fixtureScenario) }

    public static var fixtureScenario: Scenario {
        var small = scenario(callsPerDay: 3_600)
        small.level = 9
        return small
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
                Gateway(
                    name: "litellm", format: .litellmStandardLogging, codec: .zstd, weight: 0.06),
            ],
            incidents: incidents(world))
        scenario.irregularities = Irregularities(
            damagedShare: 0.0006, blankShare: 0.0004, hasStartupMessages: true)
        return scenario
    }

    private static func incidents(_ world: World) -> [PlantedIncident] {
        let hourUs: Int64 = 3_600_000_000
        func us(_ day: Int, _ hour: Double) -> Int64 {
            firstDay.advanced(by: day).startUs + Int64(hour * Double(hourUs))
        }
        return [
            PlantedIncident(
                .upstreamLatency, startUs: us(1, 10.1), endUs: us(1, 11.8), strength: 40,
                scope: IncidentScope(service: world.service("catalog"))),
            PlantedIncident(
                .errorBurst, startUs: us(2, 14.8), endUs: us(2, 16.6), strength: 0.55,
                scope: IncidentScope(service: world.service("orders"))),
            PlantedIncident(
                .providerOutage, startUs: us(3, 12.7), endUs: us(3, 14.8), strength: 0.9,
                scope: IncidentScope(provider: "openai")),
        ]
    }
}

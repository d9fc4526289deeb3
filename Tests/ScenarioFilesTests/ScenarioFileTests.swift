import Foundation
import Scenarios
import Settings
import Testing

@testable import ScenarioFiles

@Suite("Scenario files")
struct ScenarioFileTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../pipelines/scenarios").standardized
    static let names = [
        "evaluation", "showcase", "trading-race", "returns-chatbot", "partner-portal", "fraud-latency",
        "generic-assistant",
    ]

    private static let least = """
        version: 1
        name: test
        gateways: [{name: edge, format: nginx_json}]

        """

    private func read(_ text: String) throws(SettingError) -> Scenario {
        try ScenarioFile.read(text: Self.least + text, name: "test.yaml")
    }

    private func problem(_ text: String) throws -> Problem {
        let error = try #require(throws: SettingError.self) { _ = try read(text) }
        return try #require(error.problems.first)
    }

    @Test(arguments: names)
    func `every shipped scenario can be read`(name: String) throws {
        let scenario = try ScenarioFile.read(path: Self.folder.appending(path: "\(name).yaml").path)
        #expect(scenario.name == name)
        #expect(!scenario.incidents.isEmpty)
        #expect(scenario.incidents.contains { !$0.kind.isDistractor })
    }

    @Test func `little is needed`() throws {
        let scenario = try read("")
        #expect(scenario.dayCount == 7)
        #expect(scenario.gateways.map(\.name) == ["edge"])
        #expect(scenario.world.routes.count == World.retail().routes.count)
        #expect(scenario.incidents.isEmpty && scenario.feedback == nil)
    }

    @Test func `what is asked for on the command line comes first`() throws {
        var overrides = ScenarioFile.Overrides()
        overrides.seed = 99
        overrides.days = 3
        overrides.callsPerDay = 123
        overrides.start = CivilDay("2027-01-04")
        let scenario = try ScenarioFile.read(text: Self.least + "seed: 5\ndays: 30\n", name: "test.yaml", overrides)
        #expect(scenario.seed == 99 && scenario.dayCount == 3 && scenario.callsPerDay == 123)
        #expect(scenario.firstDay.description == "2027-01-04")
    }

    @Test func `a world of its own has what was written down`() throws {
        let scenario = try read(
            """
            world:
              base: none
              plans: [small, big]
              regions: [{name: north}, {name: south, later: 3h}]
              services: [{name: desk, instances: 3, timeout: 5s}]
              routes:
                - {call: 'POST /v1/tickets/{n}', service: desk, weight: 2, median: 80ms, variants: {open: 3, close: 1}}
                - call: POST /v1/ask
                  service: desk
                  ask: {models: {gpt-4o: 1}, turns: 3, topics: [one, two], cached: 20%}
              consumers: [{kind: partner, count: 5, names: [acme]}, {kind: shop, names: [web]}, {kind: batch}, {kind: assistant}]
            """)
        let world = scenario.world
        #expect(world.services.map(\.name) == ["desk"] && world.services[0].instances.count == 3)
        #expect(world.services[0].timeoutMs == 5_000)
        #expect(world.routes.map(\.writtenPath) == ["/v1/tickets/{n}", "/v1/ask"])
        #expect(world.routes[0].latencyMedianMs == 80)
        #expect(
            world.routes[0].variants == [RouteVariant(name: "open", weight: 3), RouteVariant(name: "close", weight: 1)])
        #expect(world.routes[1].completion?.meanTurns == 3)
        #expect(world.routes[1].completion?.cacheHitShare == 0.2)
        #expect(world.consumers.count == 8 && world.consumers[0].name == "acme")
        #expect(world.regions[1].laterHours == 3)
    }

    @Test func `incidents have their times, places and strengths`() throws {
        let scenario = try read(
            """
            start: 2026-05-04
            incidents:
              - {kind: upstream_latency, service: search, instance: 2, day: 3, at: "09:40", for: 90m, strength: 2.5, onset: 10m}
              - {kind: variant_race, route: POST /v1/orders, variant: express, day: 2, at: "00:00", for: 1d, strength: 0.3}
              - {kind: marketing_peak, day: 9, at: "10:00", for: 2h, strength: 1}
            """)
        #expect(scenario.incidents.count == 2, "day 9 is not within the seven days")
        let first = scenario.incidents[0]
        #expect(first.startUs == scenario.firstDay.advanced(by: 2).startUs + 580 * 60_000_000)
        #expect(first.endUs - first.startUs == 5_400_000_000 && first.rampUs == 600_000_000)
        #expect(first.scope.instance == 1 && first.strength == 2.5)
        #expect(scenario.incidents[1].scope.variant == 1)
        #expect(scenario.releases.contains { $0.incident == 1 && $0.kind == .deployment })
    }

    @Test(arguments: [
        ("dayz: 3", "unknown key 'dayz'", "did you mean 'days'?"),
        ("days: 0", "'days' must be from 1 to 400, not 0", ""),
        ("seed: x", "'seed' must be a whole number, not 'x'", ""),
        ("calls-per-day: lots", "'calls-per-day' must be a number such as 0.5 or 12, not 'lots'", ""),
        ("start: 2026-02-30", "'start' must be a day such as 2026-03-02, not '2026-02-30'", ""),
        ("incidents: [{kind: upstream_latncy}]", "unknown kind 'upstream_latncy'", "did you mean 'upstream_latency'?"),
        (
            "traffic: {weekly-growth: 3}", "'weekly-growth' must be a share from 0% to 100%, such as 0.1%, not '3'",
            "did you mean '3%'?"
        ),
        ("output: {damaged: 120%}", "'damaged' must be a share from 0% to 100%, such as 0.1%, not '120%'", ""),
        (
            "feedback: {sources: [{name: a, format: zendesk_jsn}]}", "unknown format 'zendesk_jsn'",
            "did you mean 'zendesk_json'?"
        ),
        ("world: {base: none}", "a world of its own needs the key 'routes'", ""),
        (
            "feedback: {languages: {en: 0}, sources: [{name: a, format: zendesk_json}]}",
            "'languages' needs a weight above 0", ""
        ),
        (
            "feedback: {sources: [{name: a, format: jira_csv}, {name: a, format: jira_csv}]}",
            "there is a source 'a' already", ""
        ),
        (
            "world: {services: [{name: 'a/b'}]}", "'name' must be made of letters, digits, '.', '-' and '_', not 'a/b'",
            ""
        ),
        (
            "world: {consumers: [{kind: partner, count: 40000}, {kind: partner, count: 40000}]}",
            "80160 consumers; at most 60000 are possible", ""
        ),
        (
            "incidents: [{kind: marketing_peak, region: us-east, day: 2, at: '10:00', for: 1h, strength: 1}]",
            "an incident of kind 'marketing_peak' has no 'region'", ""
        ),
        (
            "incidents: [{kind: error_burst, instance: 1, day: 2, at: '10:00', for: 1h, strength: 1}]",
            "'instance' needs 'service' beside it", ""
        ),
        (
            "incidents: [{kind: error_burst, route: POST /v1/orders, day: 2, at: '10:00', for: 1h, strength: 5}]",
            "'strength' must be from 0 to 1, not 5", ""
        ),
        (
            "incidents: [{kind: cache_broken, route: POST /v1/orders, day: 2, at: '10:00', for: 1h, strength: 1}]",
            "an incident of kind 'cache_broken' needs a route that has a response cache", ""
        ),
    ])
    func `what is wrong is told with its place and the nearest word`(text: String, message: String, note: String) throws
    {
        let problem = try problem(text)
        #expect(problem.text == message)
        #expect((problem.excerpt?.note ?? "") == note)
        #expect(problem.place?.name == "test.yaml" && (problem.place?.line ?? 0) >= 4)
    }

    @Test func `worlds with few callers, plans and routes can be made`() throws {
        let texts = [
            "world: {base: retail, plans: [solo]}\nfeedback: {sources: [{name: a, format: zendesk_json}]}\n"
                + "incidents: [{kind: low_rate_limit, plan: solo, day: 1, at: '00:00', for: 1d, strength: 0.6}]\n",
            "world: {base: retail, regions: [{name: solo}]}\n",
            "world: {base: none, services: [{name: a}], consumers: [{kind: partner, count: 1}],"
                + " routes: [{call: GET /v1/a, service: a, variants: [x, y]}]}\nchance: {quiet-days: 0, incidents-per-week: 40}\n",
        ]
        for text in texts {
            var overrides = ScenarioFile.Overrides()
            overrides.days = 3
            overrides.callsPerDay = 2_000
            let scenario = try ScenarioFile.read(text: Self.least + text, name: "test.yaml", overrides)
            let archives = LogArchives(scenario)
            var calls = 0
            for archive in archives.all {
                var sink = MemorySink()
                calls += archives.write(archive, to: &sink).calls
            }
            // Three days from a Monday on are busier than the mean of a week.
            #expect((4_500...12_000).contains(calls), "\(calls): \(text)")
        }
    }

    @Test func `an incident without its place is refused`() throws {
        let problem = try problem(
            "incidents: [{kind: heavy_calls, consumer: shop-web, day: 2, at: \"10:00\", for: 1h, strength: 2}]")
        #expect(problem.text == "an incident of kind 'heavy_calls' needs the key 'route'")
    }

    @Test func `every kind can be drawn by chance, and equal seeds draw the same`() throws {
        let text = "days: 28\nchance: {kinds: all, incidents-per-week: 9, distractors-per-week: 4, quiet-days: 3}\n"
        let first = try read("seed: 3\n" + text)
        let again = try read("seed: 3\n" + text)
        let other = try read("seed: 4\n" + text)
        #expect(first.incidents.map(\.startUs) == again.incidents.map(\.startUs))
        #expect(first.incidents.map(\.startUs) != other.incidents.map(\.startUs))
        let quietUntil = first.firstDay.advanced(by: 3).startUs
        #expect(first.incidents.allSatisfy { $0.startUs >= quietUntil })
        let seen = Set(
            (1...12).flatMap { seed in ((try? read("seed: \(seed)\n" + text))?.incidents ?? []).map(\.kind) })
        #expect(IncidentKind.allCases.filter { !seen.contains($0) } == [])
    }
}

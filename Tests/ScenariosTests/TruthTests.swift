import Testing

@testable import Scenarios

@Suite("Truth")
struct TruthTests {
    private static let fromUs = Samples.monday.startUs + 10 * 3_600_000_000
    private static let toUs = Samples.monday.startUs + 13 * 3_600_000_000

    /// The hours around the incident; a chain ends within half an hour of its beginning.
    private static let hours = (9..<14).map { Int64(Samples.monday.daysSince1970) * 24 + $0 }

    private func scenario(_ incidents: [PlantedIncident]) -> Scenario {
        var scenario = Samples.scenario(callsPerDay: 40_000, incidents: incidents)
        scenario.gateways.append(Gateway(name: "second", format: .apiparkApintoLoki, codec: .plain, region: 1))
        return scenario.withReleases()
    }

    /// All lines of the hours, and the record of what the incidents did.
    private func made(_ scenario: Scenario) -> (calls: [[ScenarioCall]], record: ScenarioRecord) {
        let traffic = Traffic(scenario)
        var record = ScenarioRecord(scenario)
        let calls = scenario.gateways.indices.map { gateway in
            Self.hours.flatMap { hour in
                var stream = CallStream(traffic, gateway: gateway, hour: hour)
                var minute: [ScenarioCall] = []
                var all: [ScenarioCall] = []
                while stream.nextMinute(into: &minute) { all += minute }
                record.add(ArchiveTally(), [stream.observer])
                return all
            }
        }
        return (calls, record)
    }

    /// The counts of the incident's scope and interval, from the lines' calls alone.
    private func counted(_ calls: [[ScenarioCall]], _ traffic: Traffic, _ incident: PlantedIncident) -> CallMeasures {
        let world = traffic.scenario.world
        let scope = ProbeScope(incident, in: world)
        var measures = CallMeasures()
        for (gateway, calls) in calls.enumerated() {
            for call in calls where call.startUs >= incident.startUs && call.startUs < incident.endUs {
                guard scope.canHold(route: Int(call.route), in: world) else { continue }
                if scope.holds(call, gateway: gateway, traffic) { measures.count(call) }
            }
        }
        return measures
    }

    /// The 95th percentile of the same calls, by sorting them.
    private func quantileMs(_ calls: [[ScenarioCall]], _ traffic: Traffic, _ incident: PlantedIncident) -> Double {
        let scope = ProbeScope(incident, in: traffic.scenario.world)
        let durations = calls.enumerated().flatMap { gateway, calls in
            calls.filter {
                $0.startUs >= incident.startUs && $0.startUs < incident.endUs
                    && scope.canHold(route: Int($0.route), in: traffic.scenario.world)
                    && scope.holds($0, gateway: gateway, traffic)
            }.map(\.durationUs)
        }.sorted()
        return Double(durations[max(Int((0.95 * Double(durations.count)).rounded(.up)) - 1, 0)]) / 1_000
    }

    @Test func `incidents that overlap are told apart`() throws {
        let world = Samples.scenario().world
        let program = world.consumers.firstIndex { $0.kind == .batch }
        let route = world.route("embeddings-post")
        let incidents = [
            PlantedIncident(
                .runawayConsumer, startUs: Self.fromUs, endUs: Self.toUs, strength: 1,
                scope: IncidentScope(route: route, consumer: program)),
            PlantedIncident(
                .errorBurst, startUs: Self.fromUs, endUs: Self.toUs, strength: 0.5, scope: IncidentScope(route: route)),
            PlantedIncident(
                .missingLogs, startUs: Self.fromUs, endUs: Self.toUs, strength: 0.5, scope: IncidentScope(gateway: 0)),
        ]
        let all = made(scenario(incidents))
        for left in 1...2 {
            var without = scenario(incidents)
            // The others keep their places, and so their random streams.
            without.incidents[left].strength = 0
            let traffic = Traffic(without)
            let usual = counted(made(without).calls, traffic, incidents[left])
            let minutes = Double(Self.toUs - Self.fromUs) / 60e6
            for effect in all.record.effects(left) {
                #expect(
                    effect.expected == effect.metric.value(usual, minutes: minutes) ?? 0, "\(left) \(effect.metric)")
            }
        }
    }

    private static let scopes: [(IncidentKind, Double, @Sendable (World) -> IncidentScope)] = [
        (.upstreamLatency, 3, { IncidentScope(service: $0.service("catalog"), region: 1) }),
        (.errorBurst, 0.2, { IncidentScope(route: $0.route("orders-get")) }),
        (.providerOutage, 0.8, { _ in IncidentScope(provider: "openai") }),
        (.variantRace, 0.6, { IncidentScope(route: $0.route("orders-post"), variant: 1) }),
        (.certificateExpiry, 0.7, { IncidentScope(service: $0.service("carts")) }),
        (.contextTruncation, 0.9, { IncidentScope(route: $0.route("returns-bot-messages-post")) }),
        (.genericAnswers, 0.8, { IncidentScope(route: $0.route("returns-bot-messages-post"), topic: 0) }),
        (.failingIntent, 0.8, { IncidentScope(route: $0.route("returns-bot-messages-post"), topic: 1) }),
        (.cacheBroken, 1, { IncidentScope(route: $0.route("documents-summary-post")) }),
        (.lowRateLimit, 0.5, { _ in IncidentScope(plan: 0) }),
        (.credentialStuffing, 0.4, { IncidentScope(route: $0.route("sessions-post")) }),
        (.scanner, 0.3, { _ in IncidentScope() }),
        (.missingLogs, 0.8, { _ in IncidentScope(gateway: 0) }),
        (.duplicatedLogs, 0.8, { _ in IncidentScope(gateway: 0) }),
        (.thinDocumentation, 0.3, { IncidentScope(route: $0.route("customers-get")) }),
        (
            .heavyCalls, 6,
            {
                IncidentScope(
                    route: $0.route("partners-inventory-get"), consumer: $0.consumers.firstIndex { $0.kind == .partner }
                )
            }
        ),
        (.tokenRefreshFailure, 0.9, { IncidentScope(consumer: $0.consumers.firstIndex { $0.kind == .partner }) }),
        (
            .runawayConsumer, 1,
            {
                IncidentScope(
                    route: $0.route("embeddings-post"), consumer: $0.consumers.firstIndex { $0.kind == .batch })
            }
        ),
        (.errorFormatChange, 1, { IncidentScope(service: $0.service("catalog")) }),
        (.hourlySlowness, 5, { IncidentScope(service: $0.service("search")) }),
        (.memoryLeak, 6, { IncidentScope(service: $0.service("carts")) }),
    ]

    @Test(arguments: scopes.indices)
    func `effects equal those of the data with and without the incident`(index: Int) throws {
        let (kind, strength, place) = Self.scopes[index]
        let incident = PlantedIncident(
            kind, startUs: Self.fromUs, endUs: Self.toUs, rampUs: 60_000_000, strength: strength,
            scope: place(Samples.scenario().world))
        let disturbed = scenario([incident])
        var quiet = disturbed
        quiet.incidents = []
        let (calls, record) = made(disturbed)
        let traffic = Traffic(disturbed)
        let actual = counted(calls, traffic, incident)
        let usual = counted(made(quiet).calls, traffic, incident)
        let minutes = Double(incident.endUs - incident.startUs) / 60e6
        let effects = record.effects(0)
        #expect(!effects.isEmpty)
        for effect in effects where effect.metric != .durationP95 {
            #expect(effect.actual == effect.metric.value(actual, minutes: minutes), "\(kind) \(effect.metric)")
            #expect(effect.expected == effect.metric.value(usual, minutes: minutes) ?? 0, "\(kind) \(effect.metric)")
        }
        if let p95 = effects.first(where: { $0.metric == .durationP95 }) {
            #expect(abs(p95.actual / quantileMs(calls, traffic, incident) - 1) < 0.006)
            #expect(abs(p95.expected / quantileMs(made(quiet).calls, traffic, incident) - 1) < 0.006)
        }
        let plainest = try #require(effects.first)
        #expect(abs(plainest.actual - plainest.expected) > 0.02 * abs(plainest.expected), "\(kind): \(plainest)")
    }

    @Test func `answers name the cause in every fair way and in no vague one`() throws {
        let world = World.retail()
        let route = try #require(world.route("orders-post"))
        let incident = PlantedIncident(
            .variantRace, startUs: Self.fromUs, endUs: Self.toUs, strength: 0.5,
            scope: IncidentScope(route: route, variant: 2))
        let scenario = Samples.scenario(incidents: [incident])
        let attributes = TruthAttributes(incident, in: scenario)
        #expect(attributes.dictionary == ["route": "/v1/orders", "method": "POST", "order_type": "pickup"])
        let answers = attributes.answers(incident, in: scenario).map(\.dictionary)
        #expect(answers.contains(["route": "/v1/orders", "method": "POST", "order_type": "pickup"]))
        #expect(answers.contains(["order_type": "pickup"]), "no other route has such a variant")
        #expect(answers.allSatisfy { $0["order_type"] == "pickup" && ($0["route"] ?? "/v1/orders") == "/v1/orders" })
        #expect(Set(answers).count == answers.count)
    }

    @Test func `a gateway alone in its region may be named by it`() {
        var scenario = Samples.scenario()
        scenario.gateways.append(Gateway(name: "second", format: .kongAIProxy, codec: .plain, region: 1))
        let incident = PlantedIncident(
            .missingLogs, startUs: Self.fromUs, endUs: Self.toUs, strength: 1, scope: IncidentScope(gateway: 1))
        let answers = TruthAttributes(incident, in: scenario).answers(incident, in: scenario).map(\.dictionary)
        #expect(answers == [["gateway": "second"], ["region": "us-east"], ["gateway": "second", "region": "us-east"]])
        let slow = PlantedIncident(
            .upstreamLatency, startUs: Self.fromUs, endUs: Self.toUs, strength: 1,
            scope: IncidentScope(service: scenario.world.service("search"), instance: 1, region: 1))
        let places = TruthAttributes(slow, in: scenario).answers(slow, in: scenario).map(\.dictionary)
        let machine = scenario.world.services[scenario.world.service("search") ?? 0].instances[1].description
        #expect(places.contains(["upstream": machine, "gateway": "second"]))
        #expect(places.contains(["service": "search", "upstream": machine, "region": "us-east"]))
        #expect(!places.contains(["service": "search", "region": "us-east"]))
    }

    @Test func `durations keep their order and their size on the scale`() {
        var last = -1
        for us in [1, 2, 3, 100, 127, 128, 129, 1_000, 999_999, 90_000_000, 4_000_000_000] as [Int64] {
            let bucket = DurationScale.bucket(us: us)
            #expect(bucket > last || us == 129)
            last = bucket
            #expect(us < 128 || abs(DurationScale.middleUs(bucket) / Double(us) - 1) < 0.008)
        }
    }
}

import Testing

@testable import Scenarios

@Suite("Incidents")
struct IncidentTests {
    private static let fromUs = Samples.monday.startUs + 10 * 3_600_000_000
    private static let toUs = Samples.monday.startUs + 12 * 3_600_000_000

    private func planted(
        _ kind: IncidentKind, _ strength: Double, _ scope: IncidentScope
    ) -> PlantedIncident {
        PlantedIncident(
            kind, startUs: Self.fromUs, endUs: Self.toUs, rampUs: 600_000_000, strength: strength,
            scope: scope)
    }

    private func calls(_ incidents: [PlantedIncident]) -> [ScenarioCall] {
        let traffic = Traffic(Samples.scenario(callsPerDay: 60_000, incidents: incidents))
        let midnight = Int64(Samples.monday.daysSince1970) * 24
        return (10..<12).flatMap { Samples.calls(traffic, hour: midnight + $0) }
    }

    private func during(_ calls: [ScenarioCall]) -> [ScenarioCall] {
        // The ramps are left out: there the effect is weak on purpose.
        calls.filter {
            $0.startUs >= Self.fromUs + 600_000_000 && $0.startUs < Self.toUs - 600_000_000
        }
    }

    @Test func `strength rises and falls without edges`() {
        let incident = planted(.errorBurst, 0.4, IncidentScope())
        #expect(incident.strength(at: Self.fromUs - 1) == 0)
        #expect(incident.strength(at: Self.fromUs) == 0)
        #expect(incident.strength(at: Self.fromUs + 300_000_000) == 0.2)
        #expect(incident.strength(at: Self.fromUs + 3_600_000_000) == 0.4)
        #expect(incident.strength(at: Self.toUs - 300_000_000) == 0.2)
        #expect(incident.strength(at: Self.toUs) == 0)
    }

    @Test func `calls that an incident does not touch stay as they were`() throws {
        let service = try #require(World.retail().service("catalog"))
        let quiet = calls([])
        let disturbed = calls([planted(.upstreamLatency, 10, IncidentScope(service: service))])
        let world = World.retail()
        func untouched(_ calls: [ScenarioCall]) -> [UInt64: Int64] {
            let kept = calls.filter {
                $0.repetition == 0
                    && ($0.route < 0 || world.routes[Int($0.route)].service != service)
            }
            return Dictionary(uniqueKeysWithValues: kept.map { ($0.id, $0.durationUs) })
        }
        #expect(untouched(quiet) == untouched(disturbed))
    }

    @Test func `a slow instance is slow, and only that one`() throws {
        let world = World.retail()
        let service = try #require(world.service("catalog"))
        let incident = planted(.upstreamLatency, 9, IncidentScope(service: service, instance: 1))
        let calls = during(calls([incident]))
        func medianUs(_ instance: Int16) -> Int64 {
            let chosen = calls.filter {
                $0.route >= 0 && world.routes[Int($0.route)].service == service
                    && $0.instance == instance && $0.tries > 0
            }
            return chosen.map(\.upstreamUs).sorted()[chosen.count / 2]
        }
        // Each call is slowed by 1 + strength * (0.5...1.5), where the queue adds to the strength.
        let course = try #require(Traffic(Samples.scenario(callsPerDay: 60_000, incidents: [incident])).courses.first)
        let strengths = (Self.fromUs / 60_000_000 + 10..<Self.toUs / 60_000_000 - 10).map(course.strength(minute:))
        let expected = 1 + strengths.reduce(0, +) / Double(strengths.count)
        #expect(expected > 10)
        #expect((0.75...1.3).contains(Double(medianUs(1)) / Double(medianUs(0)) / expected))
        #expect((0.75...1.35).contains(Double(medianUs(2)) / Double(medianUs(0))))
    }

    @Test func `slowness becomes time-outs and clients that leave`() throws {
        let service = try #require(World.retail().service("reports"))
        let scope = IncidentScope(service: service)
        func lost(_ calls: [ScenarioCall]) -> Int {
            during(calls).filter { $0.status == 504 || $0.status == 499 }.count
        }
        #expect(lost(calls([planted(.upstreamLatency, 60, scope)])) > lost(calls([])) + 20)
    }

    @Test func `an error burst fails its share`() throws {
        let world = World.retail()
        let route = try #require(world.route("orders-get"))
        let chosen = during(calls([planted(.errorBurst, 0.4, IncidentScope(route: route))])).filter {
            $0.route == Int32(route) && $0.repetition == 0
        }
        let failed = chosen.filter { $0.status >= 500 }.count
        #expect(chosen.count > 100)
        let share = Double(failed) / Double(chosen.count)
        let standardError = (0.24 / Double(chosen.count)).squareRoot()
        #expect(abs(share - 0.4) < 4 * standardError + 0.02)
    }

    @Test func `a provider's outage shows as refusals, fallbacks and repetitions`() {
        let world = World.retail()
        let outage = during(
            calls([planted(.providerOutage, 0.9, IncidentScope(provider: "openai"))]))
        let quiet = during(calls([]))
        func refused(_ calls: [ScenarioCall]) -> Int {
            calls.filter { $0.model >= 0 && [429, 503, 504].contains($0.status) && $0.tries > 0 }
                .count
        }
        func fellBack(_ calls: [ScenarioCall]) -> [ScenarioCall] {
            calls.filter {
                $0.model >= 0 && $0.tries == 2 && $0.status == 200 && $0.firstTryStatus != 502
            }
        }
        #expect(refused(outage) > 4 * refused(quiet) + 10)
        #expect(fellBack(outage).count > 20)
        #expect(fellBack(outage).allSatisfy { world.models[Int($0.model)].provider == "anthropic" })
        #expect(fellBack(quiet).isEmpty)
        #expect(
            outage.filter { $0.repetition > 0 }.count > 2 * quiet.filter { $0.repetition > 0 }.count
        )
    }

    @Test func `the truth names what was planted as the tables do`() throws {
        let world = World.retail()
        let service = try #require(world.service("payments"))
        let scenario = Samples.scenario(incidents: [
            planted(.upstreamLatency, 3, IncidentScope(service: service, instance: 0))
        ])
        let truth = try #require(scenario.truth.first)
        #expect(truth.kind == .upstreamLatency)
        #expect(truth.fromUs == Self.fromUs && truth.toUs == Self.toUs)
        #expect(truth.attributes.items.map(\.name) == ["service", "upstream"])
        #expect(
            truth.attributes.items.map(\.value) == [
                "payments", world.services[service].instances[0].description,
            ])
    }

    @Test func `the usual plan is steady, leaves the first day quiet and keeps to working days`() {
        let world = World.retail()
        let plan = IncidentPlan.usual(seed: 5, firstDay: Samples.monday, dayCount: 14, world: world)
        let again = IncidentPlan.usual(
            seed: 5, firstDay: Samples.monday, dayCount: 14, world: world)
        #expect(plan.map(\.startUs) == again.map(\.startUs))
        #expect(plan.count == 9)
        #expect(Set(plan.map(\.kind)).count == 3)
        for incident in plan {
            let day = CivilDay(daysSince1970: Int(incident.startUs / CivilDay.lengthUs))
            #expect(day > Samples.monday && day.weekday < 5)
            #expect(incident.endUs > incident.startUs)
        }
        #expect(
            IncidentPlan.usual(seed: 5, firstDay: Samples.monday, dayCount: 1, world: world).count
                == 3)
    }
}

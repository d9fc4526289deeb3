import Foundation
import Testing

@testable import Scenarios

@Suite("Feedback that follows from calls")
struct FeedbackMakerTests {
    private static let sources = [
        FeedbackSource(name: "helpdesk", format: .zendeskJSON), FeedbackSource(name: "nps", format: .npsCSV),
        FeedbackSource(name: "chat", format: .chatNDJSON), FeedbackSource(name: "stars", format: .appReviewsJSON),
    ]

    private func scenario(
        _ incidents: [PlantedIncident] = [], perThousand: Double = 60, days: Int = 3, callsPerDay: Double = 12_000
    ) -> Scenario {
        var scenario = Samples.scenario(callsPerDay: callsPerDay, days: days, incidents: incidents)
        var plan = FeedbackPlan(itemsPerThousandCalls: perThousand)
        plan.sources = Self.sources
        plan.languages = [("en", 6), ("de", 3), ("fr", 1)]
        scenario.feedback = plan
        return scenario
    }

    /// All feedback of a scenario, and the calls that its lines tell.
    private func made(_ scenario: Scenario) throws -> (items: [[FeedbackItem]], calls: [ScenarioCall]) {
        let traffic = Traffic(scenario)
        var record = ScenarioRecord(scenario)
        var calls: [ScenarioCall] = []
        for hour in 0..<Int64(scenario.dayCount) * 24 {
            var stream = CallStream(traffic, gateway: 0, hour: Int64(scenario.firstDay.daysSince1970) * 24 + hour)
            var minute: [ScenarioCall] = []
            while stream.nextMinute(into: &minute) { calls += minute }
            record.add(ArchiveTally(), [stream.observer])
        }
        let maker = try #require(FeedbackMaker(scenario))
        return (maker.items(from: record.seeds), calls)
    }

    @Test func `an ordinary day has as much of it as asked, of every kind and language`() throws {
        let (items, calls) = try made(scenario())
        let all = items.flatMap { $0 }
        // Sixty per thousand chains of calls; some of it comes after the end, and failures add some.
        let perThousand = Double(all.count) / Double(calls.count) * 1_000
        #expect((40...75).contains(perThousand))
        #expect(items.allSatisfy { !$0.isEmpty })
        #expect(Set(all.map(\.language)) == ["en", "de", "fr"])
        #expect(Set(all.map(\.truth.sentiment)) == Set(FeedbackSentiment.allCases))
        for source in items {
            #expect(source.map(\.number) == Array(1...source.count))
            #expect(source.map(\.createdUs) == source.map(\.createdUs).sorted())
        }
    }

    @Test func `who meets trouble writes more, a while later, and some who meet none do as well`() throws {
        let fromUs = Samples.monday.startUs + 32 * 3_600_000_000
        let incident = PlantedIncident(
            .errorBurst, startUs: fromUs, endUs: fromUs + 5 * 3_600_000_000, strength: 0.5,
            scope: IncidentScope(service: World.retail().service("catalog")))
        let (items, calls) = try made(scenario([incident], perThousand: 12))
        let all = items.flatMap { $0 }
        let caused = all.filter { $0.truth.incident == 0 }
        let met = Set(calls.filter { $0.touched & 1 == 1 }.map(\.intent)).count
        #expect(caused.count > 30)
        #expect(caused.count < met / 2, "only some of those who met it write")
        #expect(all.count - caused.count > 50)
        #expect(caused.allSatisfy { $0.createdUs > ($0.truth.causeUs ?? 0) })
        #expect(caused.allSatisfy { ($0.truth.causeUs ?? 0) >= incident.startUs })
        let bugs = caused.filter { $0.truth.topics.contains(.bug) || $0.truth.topics.contains(.availability) }
        #expect(Double(bugs.count) > 0.8 * Double(caused.count))
    }

    @Test func `lags are lognormal with the median and spread of their kind`() throws {
        let (items, _) = try made(scenario(perThousand: 250, days: 2, callsPerDay: 40_000))
        for kind in [FeedbackKind.thumb, .survey] {
            let late: Set<Experience> = [.surprisingBill, .strangeSignIns]
            let chosen = items.flatMap { $0 }.filter { $0.kind == kind && !late.contains($0.truth.experience) }
            let lag = FeedbackLag(kind, .satisfied, isDeveloper: false)
            // What would be written after the end is missing, so the first day's calls are taken.
            let early = chosen.filter { ($0.truth.causeUs ?? 0) < Samples.monday.startUs + 64_800_000_000 }
            let limit = log(1.25 * 1_440 / lag.medianMinutes) / lag.sigma
            let scores = early.compactMap { item -> Double? in
                let minutes = Double(item.createdUs - (item.truth.causeUs ?? 0)) / 60e6
                let score = log(minutes / lag.medianMinutes) / lag.sigma
                return score < limit ? score : nil
            }.sorted()
            func normal(_ score: Double) -> Double { 0.5 * erfc(-score / 2.0.squareRoot()) }
            let distance = scores.enumerated().reduce(0.0) { most, entry in
                let expected = normal(entry.element) / normal(limit)
                let below = Double(entry.offset) / Double(scores.count)
                return max(most, abs(expected - below), abs(expected - below - 1 / Double(scores.count)))
            }
            #expect(scores.count >= 100, "\(kind): \(scores.count)")
            // Kolmogorov and Smirnov's critical value at one per cent.
            #expect(distance < 1.63 / Double(scores.count).squareRoot(), "\(kind): \(distance)")
        }
    }

    @Test func `ids lead back to the calls`() throws {
        let (items, calls) = try made(scenario(perThousand: 120, days: 1))
        let requests = Set(calls.map(CallIds.request))
        let sessions = Set(calls.map(CallIds.session))
        let named = items.flatMap { $0 }.compactMap(\.requestId)
        #expect(named.count > 20)
        #expect(named.allSatisfy(requests.contains))
        #expect(items[2].allSatisfy { $0.conversationId.map(sessions.contains) ?? false })
    }

    @Test func `tickets are handled in order, and what is not over yet is open`() throws {
        let scenario = scenario(perThousand: 100)
        let tickets = try made(scenario).items[0]
        for ticket in tickets {
            let times = [ticket.createdUs] + ticket.comments.map(\.timeUs)
            #expect(times == times.sorted())
            #expect(ticket.updatedUs < scenario.endUs)
            #expect((ticket.solvedUs != nil) == (ticket.status == .solved || ticket.status == .closed))
        }
        #expect(tickets.contains { $0.status == .open } && tickets.contains { $0.status == .solved })
        #expect(tickets.contains { $0.comments.contains { !$0.isPublic } })
        #expect(Set(tickets.map(\.priority)) == [1, 2, 3, 4])
        #expect(tickets.contains { $0.rating != nil })
    }

    @Test func `praise and anger that spread by themselves touch no call`() throws {
        let fromUs = Samples.monday.startUs + 30 * 3_600_000_000
        let burst = PlantedIncident(
            .praiseBurst, startUs: fromUs, endUs: fromUs + 10 * 3_600_000_000, strength: 5)
        let (items, calls) = try made(scenario([burst], perThousand: 12))
        #expect(calls.allSatisfy { $0.touched == 0 })
        let caused = items.flatMap { $0 }.filter { $0.truth.incident == 0 }
        // Five times the three in ten of the usual twelve in a thousand who praise anyway.
        #expect((35...110).contains(caused.count))
        #expect(caused.allSatisfy { $0.truth.topics == [.praise] })
    }
}

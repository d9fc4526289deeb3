import Foundation
import Testing

@testable import Scenarios

/// Goodness of fit on fixed seeds: what was asked for comes out.
@Suite("Seasons, tails and rates")
struct SeasonTests {
    private func calls(_ scenario: Scenario) -> [ScenarioCall] {
        Samples.calls(scenario).filter { $0.repetition == 0 }
    }

    private func steady(callsPerDay: Double, days: Int) -> Scenario {
        var scenario = Samples.scenario(.nginxCombined, callsPerDay: callsPerDay, days: days, seed: 21)
        scenario.shape.minuteUnrest = 0
        scenario.shape.hourUnrest = 0
        return scenario
    }

    @Test func `without unrest the hours of a week follow the curves by chi square`() {
        let scenario = steady(callsPerDay: 3_000, days: 7)
        let traffic = Traffic(scenario)
        var counts = [Double](repeating: 0, count: 168)
        for call in calls(scenario) {
            counts[Int((call.startUs - scenario.firstDay.startUs) / 3_600_000_000)] += 1
        }
        let first = scenario.firstDay.startUs / 60_000_000
        var statistic = 0.0
        for hour in 0..<168 {
            let expected = (0..<60).reduce(0.0) { sum, minute in
                sum + traffic.intensities(gateway: 0, minute: first + Int64(hour * 60 + minute)).reduce(0, +)
            }
            statistic += (counts[hour] - expected) * (counts[hour] - expected) / expected
        }
        // 168 degrees of freedom: mean 168, standard deviation 18.3; the last minutes' calls are not written.
        #expect((105...240).contains(statistic))
    }

    @Test func `minutes are Poisson without unrest and overdispersed with it`() {
        func dispersion(_ unrest: Double) -> Double {
            var scenario = steady(callsPerDay: 60_000, days: 1)
            scenario.shape.minuteUnrest = unrest
            let traffic = Traffic(scenario)
            var counts = [Double](repeating: 0, count: 120)
            let begin = scenario.firstDay.startUs + 10 * 3_600_000_000
            for call in calls(scenario) where call.startUs >= begin && call.startUs < begin + 7_200_000_000 {
                counts[Int((call.startUs - begin) / 60_000_000)] += 1
            }
            let sum = (0..<120).reduce(0.0) { sum, minute in
                let expected = traffic.intensities(gateway: 0, minute: begin / 60_000_000 + Int64(minute)).reduce(0, +)
                return sum + (counts[minute] - expected) * (counts[minute] - expected) / expected
            }
            return sum / 120
        }
        // The mean of 120 squared standard scores: 1 with a standard deviation of 0.13.
        #expect((0.6...1.4).contains(dispersion(0)))
        // A factor with a standard deviation of 0.3 adds 0.09 times some 60 calls.
        #expect(dispersion(0.3) > 3)
    }

    @Test func `growth and holidays change the days as asked`() {
        var scenario = steady(callsPerDay: 3_000, days: 14)
        scenario.shape.weeklyGrowth = 0.5
        scenario.shape.holidays = [scenario.firstDay.advanced(by: 9)]
        let traffic = Traffic(scenario)
        func expected(_ day: Int, _ rhythm: Rhythm) -> Double {
            let first = scenario.firstDay.advanced(by: day).startUs / 60_000_000
            return (0..<1_440).reduce(0) { sum, minute in
                let intensities = traffic.intensities(gateway: 0, minute: first + Int64(minute))
                return sum + zip(traffic.classes, intensities).reduce(0) { $0 + ($1.0.rhythm == rhythm ? $1.1 : 0) }
            }
        }
        #expect(abs(expected(8, .office) / expected(1, .office) - 1.5) < 0.001)
        #expect(abs(expected(9, .office) / expected(2, .office) - 1.5 * 0.16) < 0.001)
        var byDay = [Double](repeating: 0, count: 15)
        for call in calls(scenario) { byDay[Int((call.startUs - scenario.firstDay.startUs) / CivilDay.lengthUs)] += 1 }
        // Tuesdays: half as many again, give or take five standard errors.
        #expect(abs(byDay[8] / byDay[1] - 1.5) < 5 * 1.5 * (1 / byDay[8] + 1 / byDay[1]).squareRoot())
        #expect(byDay[9] < 0.85 * byDay[8])
    }

    @Test func `latency is lognormal with the route's median and spread, by Kolmogorov and Smirnov`() throws {
        let scenario = steady(callsPerDay: 30_000, days: 1)
        let traffic = Traffic(scenario)
        let route = try #require(scenario.world.route("catalog-products-get"))
        let traits = traffic.traits[route]
        let window = ConditionsWindow(traffic, gateway: 0)
        let scores = calls(scenario).filter { Int($0.route) == route && $0.fate == .served && $0.tries == 1 }.map {
            let factor = window.at(timeUs: $0.startUs).latencyFactor
            return log(Double($0.upstreamUs) / (traits.latencyMedianUs * factor)) / traits.latencySigma
        }.sorted()
        let distance = scores.enumerated().reduce(0.0) { most, entry in
            let normal = 0.5 * erfc(-entry.element / 2.0.squareRoot())
            let below = Double(entry.offset) / Double(scores.count)
            return max(most, abs(normal - below), abs(normal - below - 1 / Double(scores.count)))
        }
        #expect(scores.count > 2_000)
        // The critical value at one per cent.
        #expect(distance < 1.63 / Double(scores.count).squareRoot())
    }

    @Test func `conversations have the turns they were asked for, and a context that grows`() throws {
        let scenario = Samples.scenario(callsPerDay: 60_000)
        let route = try #require(scenario.world.route("assistant-chat-completions-post"))
        let chats = calls(scenario).filter { Int($0.route) == route }
        var turns: [UInt64: Int] = [:]
        for call in chats { turns[call.session, default: 0] += 1 }
        let mean = Double(chats.count) / Double(turns.count)
        // A mean of 3.2 questions; some leave early and some ask again.
        #expect((2.6...3.6).contains(mean))
        func input(_ turn: Int16) -> Double {
            let asked = chats.filter { $0.turn == turn }.map { Double($0.askedTokens) }
            return asked.reduce(0, +) / Double(max(asked.count, 1))
        }
        #expect(input(2) > input(0) * 1.3)
        #expect(input(5) > input(2) * 1.3)
        #expect(chats.allSatisfy { ($0.turn == 0) == ($0.historyTokens == 0) })
    }

    @Test func `a repetition has the request id of the first call`() {
        let scenario = Samples.scenario(callsPerDay: 20_000)
        let calls = Samples.calls(scenario)
        let firsts = Set(calls.filter { $0.repetition == 0 }.map(\.intent))
        let repeated = calls.filter { $0.repetition > 0 }
        #expect(repeated.count > 50)
        #expect(repeated.allSatisfy { firsts.contains($0.intent) })
        #expect(Set(calls.filter { $0.repetition == 0 }.map(\.intent)).count == calls.count - repeated.count)
    }

    @Test func `prices change on their day`() throws {
        var scenario = Samples.scenario(callsPerDay: 20_000)
        let noonUs = scenario.firstDay.startUs + 12 * 3_600_000_000
        let model = try #require(scenario.world.models.firstIndex { $0.name == "gpt-4o-mini" })
        scenario.world.models[model].priceChange = PriceChange(
            fromUs: noonUs, inputPriceNano: 300, outputPriceNano: 1_200)
        let answered = calls(scenario).filter { Int($0.model) == model && $0.costNano > 0 }
        let before = answered.filter { $0.startUs < noonUs }
        let after = answered.filter { $0.startUs >= noonUs }
        #expect(before.allSatisfy { $0.costNano == Int64($0.inputTokens) * 150 + Int64($0.outputTokens) * 600 })
        #expect(after.allSatisfy { $0.costNano == Int64($0.inputTokens) * 300 + Int64($0.outputTokens) * 1_200 })
        #expect(before.count > 100 && after.count > 100)
    }
}

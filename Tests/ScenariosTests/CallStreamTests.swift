import Testing

@testable import Scenarios

@Suite("CallStream")
struct CallStreamTests {
    @Test func `slices are the same in any order`() {
        let traffic = Traffic(Samples.scenario())
        let firstHour = Int64(Samples.monday.daysSince1970) * 24
        let forwards = (0..<6).map { Samples.calls(traffic, hour: firstHour + Int64($0)).map(\.id) }
        let backwards = (0..<6).reversed().map {
            Samples.calls(traffic, hour: firstHour + Int64($0)).map(\.id)
        }
        #expect(forwards == backwards.reversed())
    }

    @Test func `every call ends in its slice, in order, and stands in one slice only`() {
        let traffic = Traffic(Samples.scenario())
        let firstHour = Int64(Samples.monday.daysSince1970) * 24
        var ids: Set<UInt64> = []
        for hour in firstHour..<firstHour + 24 {
            let calls = Samples.calls(traffic, hour: hour)
            let ends = calls.map(\.endUs)
            #expect(ends.allSatisfy { $0 / 3_600_000_000 == hour })
            #expect(ends == ends.sorted())
            #expect(calls.allSatisfy { ids.insert($0.id).inserted })
        }
    }

    @Test func `a call that crosses the hour is in the later slice`() {
        let traffic = Traffic(Samples.scenario(callsPerDay: 60_000))
        let midnight = Int64(Samples.monday.daysSince1970) * 24
        let crossing = (midnight + 1..<midnight + 24).map { hour in
            let hours = Samples.calls(traffic, hour: hour).map { $0.startUs / 3_600_000_000 }
            #expect(hours.allSatisfy { $0 <= hour })
            return hours.filter { $0 < hour }.count
        }
        // About one in two hours: answers of models take seconds.
        #expect(crossing.reduce(0, +) > 2)
    }

    @Test(arguments: [UInt64(1), 2, 3])
    func `a week has as many calls as asked`(seed: UInt64) {
        let calls = Samples.calls(
            Samples.scenario(.nginxCombined, callsPerDay: 3_000, days: 7, seed: seed))
        let first = calls.filter { $0.repetition == 0 }.count
        // Poisson noise of 21,000 calls is 145; the restless factor of the minutes adds about 10.
        #expect(abs(Double(first) - 21_000) < 4 * 160)
        #expect(calls.count - first < 500)
    }

    @Test func `days are busier than nights and working days than Sundays`() {
        let scenario = Samples.scenario(.kongAIProxy, callsPerDay: 5_000, days: 7)
        // One region alone: elsewhere it is another time of the day.
        let calls = Samples.calls(scenario).filter {
            $0.consumer >= 0 && scenario.world.consumers[Int($0.consumer)].region == 0
        }
        var byDay = [Int](repeating: 0, count: 8)
        var byHour = [Int](repeating: 0, count: 24)
        for call in calls {
            byDay[Int((call.startUs - Samples.monday.startUs) / CivilDay.lengthUs)] += 1
            byHour[Int(call.startUs / 3_600_000_000 % 24)] += 1
        }
        #expect(byHour[10] > 3 * byHour[4])
        #expect(byHour[20] > 2 * byHour[3])
        #expect(Double(byDay[6]) < 0.75 * Double(byDay[2]))
        #expect((0..<5).allSatisfy { byDay[$0] > byDay[5] && byDay[5] > byDay[6] })
    }

    @Test func `a few consumers make most calls`() {
        let calls = Samples.calls(Samples.scenario(callsPerDay: 20_000))
        var counts: [Int32: Int] = [:]
        for call in calls where call.consumer >= 0 { counts[call.consumer, default: 0] += 1 }
        let sorted = counts.values.sorted(by: >)
        #expect(sorted.count > 100)
        #expect(sorted[..<16].reduce(0, +) > sorted.reduce(0, +) / 2)
    }

    @Test func `every record agrees with itself`() {
        let scenario = Samples.scenario(callsPerDay: 20_000)
        let wrong = Samples.calls(scenario).filter { !agrees($0, scenario.world) }
        #expect(wrong.isEmpty, "first: \(String(describing: wrong.first))")
    }

    private func agrees(_ call: ScenarioCall, _ world: World) -> Bool {
        guard call.durationUs >= 0, call.gatewayUs > 0 else { return false }
        guard call.durationUs >= call.upstreamUs || call.tries == 0 else { return false }
        guard (call.tries > 1) == (call.firstTryStatus != 0) else { return false }
        guard call.tries > 0 || call.upstreamStatus == 0 else { return false }
        guard call.upstreamStatus == 0 || call.upstreamStatus == call.status else { return false }
        guard call.route >= 0 else {
            return call.status == 404 && call.tries == 0 && call.model < 0
        }
        let isCompletion = world.routes[Int(call.route)].completion != nil
        guard (call.model >= 0) == isCompletion else { return false }
        guard isCompletion else { return call.inputTokens == 0 && call.costNano == 0 }
        let price = ModelTraits(world.models[Int(call.model)], provider: 0).costNano(of: call)
        guard call.costNano == (call.cache == .hit ? 0 : price) else { return false }
        guard call.status < 400 || call.fate == .clientGone || call.inputTokens == 0 else {
            return false
        }
        return call.cachedTokens <= call.inputTokens
    }

    @Test func `longer answers take longer`() {
        let calls = Samples.calls(Samples.scenario(.litellmSpendLogs, callsPerDay: 20_000))
            .filter { $0.status == 200 && $0.cache != .hit && $0.outputTokens > 0 }
        func meanUs(_ range: Range<Int32>) -> Double {
            let chosen = calls.filter { range.contains($0.outputTokens) }
            return Double(chosen.reduce(0) { $0 + $1.durationUs }) / Double(max(chosen.count, 1))
        }
        #expect(meanUs(600..<1_025) > 2.5 * meanUs(1..<200))
    }

    @Test func `a few per cent fail, in believable proportions`() {
        let calls = Samples.calls(Samples.scenario(callsPerDay: 40_000))
        func share(_ statuses: ClosedRange<Int16>) -> Double {
            Double(calls.filter { statuses.contains($0.status) }.count) / Double(calls.count)
        }
        #expect((0.02...0.06).contains(share(400...499)))
        #expect((0.003...0.012).contains(share(500...599)))
        #expect(calls.contains { $0.repetition > 0 })
    }

    @Test func `latency has a heavy tail`() {
        let calls = Samples.calls(Samples.scenario(.nginxCombined, callsPerDay: 30_000)).filter {
            $0.status == 200
        }
        let sorted = calls.map(\.durationUs).sorted()
        let median = sorted[sorted.count / 2]
        #expect(sorted[sorted.count * 99 / 100] > 10 * median)
        #expect(sorted[sorted.count * 999 / 1_000] > 25 * median)
    }
}

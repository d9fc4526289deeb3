import Columns
import Testing

@testable import Analysis

@Suite struct SeriesJudgeTests {
    private static let days = 12
    private static let slotUs = 5 * TimeWindow.minuteUs

    /// A model that is called every few minutes, in slots of five minutes; on the last day each call costs more from
    /// noon on.
    private func judge(callsPerSlot: Int64) throws -> SeriesJudge {
        var draws = NightDraws(seed: 3)
        let batches = try (0..<Self.days).map { day -> Batch in
            let rows = (0..<288).map { slot in
                let calls = max(Int64(draws.poisson(Double(callsPerSlot))), 1)
                let cost = 1e9 * Double(calls) * (2 + 0.2 * draws.normal()) * (day == 11 && slot >= 144 ? 1.5 : 1)
                return CallRow(
                    timeUs: Int64(slot) * Self.slotUs, labels: ["model": "small"],
                    sums: ["calls": calls, "cost_usd": Int64(cost)])
            }
            var census = CellCensus(kinds: [CellKind(["model"])])
            census.add(.callsMinute(rows))
            var tally = CellTally(census.choice(minCalls: 1, limit: 1), dayUs: 0, slotUs: Self.slotUs)
            try tally.add(.callsMinute(rows))
            return tally.batch()
        }
        let contexts = (0..<Self.days).map { DayContext(weekday: $0 % 7) }
        return SeriesJudge(
            shelf: try SeriesShelf(firstDayUs: 0, days: batches), nights: [Self.days - 1],
            contexts: [Self.slotUs: contexts, TimeWindow.hourUs: contexts],
            coverage: Coverage([TimeWindow(fromUs: 0, toUs: Int64(Self.days) * TimeWindow.dayUs)]),
            detector: NightDetector())
    }

    @Test(arguments: zip([Int64(2), 30], [TimeWindow.hourUs, 5 * TimeWindow.minuteUs]))
    func `means of few calls are judged by the hour`(calls: Int64, slotUs: Int64) throws {
        let series = try judge(callsPerSlot: calls).judgement(of: 0).series
        let cost = series.filter { $0.key.metric == .costPerCallUsd }
        #expect(cost.map(\.key.slotUs) == [slotUs])
        let strengths = NightChannel.allCases.filter(\.isWindow).compactMap { cost[0].verdicts[0]?.record[$0] }
        #expect((strengths.max() ?? 0) > 15)
        #expect(series.filter { $0.key.metric == .calls }.map(\.key.slotUs) == [Self.slotUs], "numbers are not")
    }
}

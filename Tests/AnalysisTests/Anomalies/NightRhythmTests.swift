import Columns
import Testing

@testable import Analysis

@Suite struct LifeTests {
    private func life(_ calls: [Int64], known: [Bool]? = nil) -> Life {
        let known = known ?? calls.map { _ in true }
        return Life(calls: calls[...], known: known[...], slotsPerDay: 2)
    }

    @Test func `what was always there is judged throughout`() {
        let life = life([1, 1, 1, 1, 1, 1])
        #expect(life.birth == nil && life.alive == 0..<6)
    }

    @Test func `what is new is judged from the day after`() {
        let life = life([0, 0, 0, 0, 0, 4, 1, 1])
        #expect(life.birth == 5 && life.alive == 6..<8)
    }

    @Test func `what began yesterday has no history of silence`() {
        let life = life([0, 0, 4, 4, 4, 4])
        #expect(life.birth == nil && life.alive == 4..<6, "too little was seen before to call it new")
    }

    @Test func `silence that is not covered is no birth`() {
        let life = life([0, 0, 0, 0, 4, 4], known: [false, false, false, false, true, true])
        #expect(life.birth == nil && life.alive.lowerBound == 0)
    }

    @Test func `what is gone is missing for a day`() {
        #expect(life([1, 1, 0, 0, 0, 0, 0, 0]).alive == 0..<4)
        #expect(life([0, 0, 0, 0]).birth == nil)
        #expect(life([]).alive.isEmpty)
    }

    @Test func `a stretch of a longer series counts from its own start`() {
        let calls: [Int64] = [9, 9, 0, 0, 0, 0, 3, 3]
        let known = calls.map { _ in true }
        #expect(Life(calls: calls[2...], known: known[2...], slotsPerDay: 2).birth == 4)
    }
}

@Suite struct NightHygieneTests {
    @Test func `the strange night is left out`() {
        var nights = (0..<10).map { night -> [Double] in
            let level = 1 + Double(night % 3) / 10
            return (0..<20).map { level + Double($0) / 20 }
        }
        #expect(NightHygiene().contaminated(nights).isEmpty)
        nights[4] = nights[4].map { $0 * 5 }
        #expect(NightHygiene().contaminated(nights) == [4])
    }

    @Test func `few nights, none and empty ones are left alone`() {
        #expect(NightHygiene().contaminated([]).isEmpty)
        #expect(NightHygiene().contaminated([[1], [1], [1], [99]]).isEmpty)
        #expect(NightHygiene().contaminated((0..<8).map { _ in [] }).isEmpty)
    }

    @Test func `never more than two of five`() {
        let nights = (0..<10).map { [$0 < 6 ? 1.0 : 50 + Double($0)] }
        #expect(NightHygiene().contaminated(nights) == [6, 7, 8, 9])
    }
}

@Suite struct RestDayGuessTests {
    /// Four weeks; day 0 is a Monday. Six sets, each with its own weekend.
    private let isRest = (0..<29).map { $0 % 7 > 4 }
    private let shares = [0.2, 0.3, 0.5, 0.25, 2.0, 0.4]

    private func totals(last: (Int) -> Double?) -> [[Double?]] {
        shares.indices.map { set in
            (0..<28).map { isRest[$0] ? 1_000 * shares[set] : 1_000 } + [last(set)]
        }
    }

    private func isRestDay(_ totals: [[Double?]], historyDays: Int = 28) -> Bool {
        RestDayGuess().isRestDay(totals, isRest: isRest, day: 28, historyDays: historyDays)
    }

    @Test func `a holiday is recognised`() {
        #expect(isRestDay(totals { 1_000 * shares[$0] * 1.1 }))
    }

    @Test func `a holiday may be like one sort of rest days alone`() {
        // Saturdays have half as much again as Sundays.
        let totals = shares.indices.map { set in
            (0..<28).map { isRest[$0] ? 1_000 * shares[set] * ($0 % 7 == 5 ? 1.3 : 0.85) : 1_000 }
                + [1_000 * shares[set] * 1.35]
        }
        #expect(isRestDay(totals))
    }

    @Test func `a working day and an outage are none`() {
        #expect(!isRestDay(totals { _ in 1_000 }))
        #expect(!isRestDay(totals { _ in 300 }), "all down alike: the one that is higher on weekends as well")
        #expect(!isRestDay(totals { _ in 0 }))
        #expect(!isRestDay(totals { _ in nil }))
        #expect(!isRestDay(totals { $0 < 2 ? 1_000 * shares[$0] : 1_000 }), "some of them")
    }

    @Test func `without weekends, votes or calls nothing is said`() {
        let holiday = totals { 1_000 * shares[$0] }
        #expect(!isRestDay(holiday, historyDays: 1))
        #expect(!isRestDay(Array(holiday.prefix(3))))
        #expect(!isRestDay(holiday.map { $0.map { $0.map { $0 / 10 } } }))
        #expect(!isRestDay([]))
        #expect(!RestDayGuess().isRestDay(holiday, isRest: isRest, day: 26, historyDays: 26), "already a weekend")
    }
}

@Suite struct WeekEchoTests {
    /// `days` days of 60 calls an hour, but for hour 10 of some days.
    private func shelf(_ days: Int, loud: Set<Int>) throws -> SeriesShelf {
        let batches = try (0..<days).map { day -> Batch in
            let rows = (0..<24).map { hour in
                CallRow(
                    timeUs: Int64(hour) * TimeWindow.hourUs,
                    sums: ["calls": hour == 10 && loud.contains(day) ? 600 : 60])
            }
            var census = CellCensus(kinds: [CellKind()])
            census.add(.callsMinute(rows))
            var tally = CellTally(census.choice(minCalls: 1, limit: 1), dayUs: 0, slotUs: 5 * TimeWindow.minuteUs)
            try tally.add(.callsMinute(rows))
            return tally.batch()
        }
        return try SeriesShelf(firstDayUs: 0, days: batches)
    }

    private func anomaly(day: Int64, _ metric: SeriesMetric = .calls) -> Anomaly {
        .sample(metric, fromMinute: day * 1440 + 600, minutes: 60, observed: 10, expected: 1)
    }

    @Test func `what was so a week ago is rhythm`() throws {
        let echo = WeekEcho(shelf: try shelf(9, loud: [1, 8]), historyDays: 28)
        #expect(echo.isRhythm(anomaly(day: 8)))
        #expect(!echo.isRhythm(anomaly(day: 8, .retryRatio)))
    }

    @Test func `what was not so a week ago is news, and so is the first week`() throws {
        let echo = WeekEcho(shelf: try shelf(9, loud: [8]), historyDays: 28)
        #expect(!echo.isRhythm(anomaly(day: 8)))
        #expect(!echo.isRhythm(anomaly(day: 5)))
    }

    @Test func `a long history knows its weekdays itself`() throws {
        let echo = WeekEcho(shelf: try shelf(24, loud: [16, 23]), historyDays: 28)
        #expect(!echo.isRhythm(anomaly(day: 23)))
    }
}

import Columns
import Testing

@testable import Analysis

@Suite struct CourseJudgeTests {
    private static let dayUs = TimeWindow.dayUs

    private func span(_ day: Int64, endMinutes: Int64 = 1_440) -> TimeWindow {
        TimeWindow(fromUs: day * Self.dayUs, toUs: day * Self.dayUs + endMinutes * TimeWindow.minuteUs)
    }

    private func window(_ spans: [TimeWindow], masked: Set<Int> = []) -> CourseWindow {
        CourseWindow(days: 1...3, firstDayUs: 0, spans: spans, masked: masked)
    }

    @Test func `an archive that begins after the window changes nothing of what is known`() {
        // The last day's archive ends half an hour early: the next one would bridge the gap.
        let spans = [span(0), span(1), span(2), span(3, endMinutes: 1_410)]
        let alone = window(spans).isKnown
        #expect(alone.count == 72 && alone[70] && !alone[71])
        let isSame = window(spans + [span(4)]).isKnown == alone
        #expect(isSame)
        let late = TimeWindow(fromUs: 4 * Self.dayUs - TimeWindow.minuteUs, toUs: 5 * Self.dayUs)
        #expect(window(spans + [late]).isKnown[71], "one with a late line of the window itself counts")
    }

    @Test func `what no archive covers and what is masked is a gap`() {
        let known = window([span(1), span(3)], masked: [3]).isKnown
        #expect(known[0..<24].allSatisfy { $0 } && known[24...].allSatisfy { !$0 })
    }

    /// Days of all calls and of two routes, so many calls an hour.
    private func shelf(days: Int, _ calls: (Int, Int) -> Int64) throws -> SeriesShelf {
        var batches: [Batch?] = []
        for day in 0..<days {
            var rows: [CallRow] = []
            for hour in 0..<24 {
                let timeUs = Int64(day * 24 + hour) * TimeWindow.hourUs
                let steady = 100 + Int64((day * 7 + hour * 3) % 11)
                rows.append(CallRow(timeUs: timeUs, labels: ["route": "a"], sums: ["calls": steady]))
                rows.append(CallRow(timeUs: timeUs, labels: ["route": "b"], sums: ["calls": calls(day, hour)]))
            }
            batches.append(try batch(rows, day: day))
        }
        return try SeriesShelf(firstDayUs: 0, days: batches)
    }

    private func batch(_ rows: [CallRow], day: Int) throws -> Batch {
        var census = CellCensus(kinds: [CellKind(), CellKind(["route"])])
        census.add(.callsMinute(rows))
        let choice = census.choice(minCalls: 1, limit: 50)
        var tally = CellTally(choice, dayUs: Int64(day) * Self.dayUs, slotUs: 5 * TimeWindow.minuteUs)
        try tally.add(.callsMinute(rows))
        return tally.batch()
    }

    private func judge(_ shelf: SeriesShelf, day: Int, limit: Int = 10) -> CourseJudge {
        let spans = (0..<Int64(shelf.dayCount)).map { span($0) }
        let target = CourseJudge.Target(
            day: day, window: CourseWindow(days: 0...shelf.dayCount - 1, firstDayUs: 0, spans: spans, masked: []))
        return CourseJudge(
            shelf: shelf, changes: [target], trends: [target], limit: limit, levelSearch: LevelSearch(),
            trendSearch: TrendSearch())
    }

    @Test func `the set that changed is found, the others are at rest`() throws {
        let shelf = try shelf(days: 20) { day, hour in
            (day * 24 + hour >= 17 * 24 + 9 ? 300 : 100) + Int64((day * 5 + hour * 3) % 13)
        }
        let judge = judge(shelf, day: 17)
        let courses = judge.places.flatMap { judge.courses(of: $0) }.filter { $0.key.metric == .calls }
        #expect(courses.count == 3)
        for course in courses {
            let isStep =
                if case .step(let step) = course.outcomes[0] { abs(step.hour - (17 * 24 + 9)) <= 2 } else { false }
            #expect(isStep == (course.key.attributes["route"] != "a"), "\(course.key.attributes)")
        }
    }

    @Test func `the sets with the most calls are looked at`() throws {
        let shelf = try shelf(days: 20) { _, _ in 10 }
        let judge = judge(shelf, day: 17, limit: 2)
        let names = judge.places.map { shelf.items[$0].attributes.description }
        #expect(Set(names) == ["all calls", "route=a"])
    }
}

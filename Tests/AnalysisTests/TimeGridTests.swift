import Analysis
import Testing

@Suite struct TimeGridTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let fromUs: Int64
        let minutes: Int64
        let stepMinutes: Int64
        let points: Int
        var testDescription: String { name }
    }

    static let midnightUs: Int64 = 1_794_441_600_000_000
    static let cases = [
        Case(name: "five hours by the minute", fromUs: midnightUs, minutes: 300, stepMinutes: 1, points: 300),
        Case(name: "a minute more needs five", fromUs: midnightUs, minutes: 301, stepMinutes: 5, points: 61),
        Case(name: "a day", fromUs: midnightUs, minutes: 1_440, stepMinutes: 5, points: 288),
        Case(
            name: "a day from half past", fromUs: midnightUs + 33 * 60_000_000, minutes: 1_440, stepMinutes: 5,
            points: 289),
        Case(name: "a week", fromUs: midnightUs, minutes: 7 * 1_440, stepMinutes: 60, points: 168),
        Case(name: "a month", fromUs: midnightUs, minutes: 30 * 1_440, stepMinutes: 180, points: 240),
        Case(name: "a year", fromUs: midnightUs, minutes: 366 * 1_440, stepMinutes: 7 * 1_440, points: 53),
        Case(name: "thirty years", fromUs: midnightUs, minutes: 10_950 * 1_440, stepMinutes: 56 * 1_440, points: 196),
        Case(name: "less than a minute", fromUs: midnightUs + 1, minutes: 1, stepMinutes: 1, points: 2),
    ]

    @Test(arguments: cases) func `the finest round step that fits is taken`(_ item: Case) {
        let window = TimeWindow(fromUs: item.fromUs, toUs: item.fromUs + item.minutes * TimeWindow.minuteUs)
        let grid = TimeGrid(window: window)
        #expect(grid.stepUs == item.stepMinutes * TimeWindow.minuteUs)
        #expect(grid.pointCount == item.points)
        #expect(grid.startUs <= window.fromUs)
        #expect(grid.index(of: window.fromUs) == 0)
        #expect(grid.index(of: window.toUs - 1) == grid.pointCount - 1)
        #expect(grid.index(of: window.toUs) == nil)
        #expect(grid.index(of: window.fromUs - 1) == nil)
    }

    @Test(arguments: cases) func `the points' spans tile the window`(_ item: Case) {
        let window = TimeWindow(fromUs: item.fromUs, toUs: item.fromUs + item.minutes * TimeWindow.minuteUs)
        let grid = TimeGrid(window: window)
        var expectedUs = window.fromUs
        for point in 0..<grid.pointCount {
            #expect(grid.span(of: point).fromUs == expectedUs)
            expectedUs = grid.span(of: point).toUs
        }
        #expect(expectedUs == window.toUs)
    }

    @Test func `steps are not shorter than the table's windows`() {
        let window = TimeWindow(fromUs: Self.midnightUs, toUs: Self.midnightUs + TimeWindow.dayUs)
        #expect(TimeGrid(window: window, maxPoints: 48, minStepUs: TimeWindow.hourUs).pointCount == 24)
    }

    @Test func `hours before 1970 are told apart`() {
        let window = TimeWindow(fromUs: -TimeWindow.hourUs - 1, toUs: 1)
        #expect(window.hours == -2..<1)
    }

    @Test func `neighbouring hours become one run`() {
        let runs = HourCoverage.runs(of: [3, 4, 7])
        #expect(runs == [TimeWindow(fromUs: 3 * TimeWindow.hourUs, toUs: 5 * TimeWindow.hourUs), .hour(7)])
    }
}

@Suite struct CalendarDayTests {
    static let known: [(Int64, String, Int)] = [
        (0, "1970-01-01", 3), (-1, "1969-12-31", 2), (19_782, "2024-02-29", 3), (20_769, "2026-11-12", 3),
        (-719_162, "0001-01-01", 0), (2_932_896, "9999-12-31", 4), (11_016, "2000-02-29", 1),
    ]

    @Test(arguments: known) func `days have their names`(_ ordinal: Int64, _ text: String, _ weekday: Int) {
        #expect(CalendarDay(ordinal: ordinal).text == text)
        #expect(CalendarDay(ordinal: ordinal).weekday == weekday)
        #expect(CalendarDay(text: text)?.ordinal == ordinal)
    }

    @Test func `every day is read back`() {
        for ordinal in stride(from: Int64(-800_000), through: 2_900_000, by: 977) {
            let day = CalendarDay(ordinal: ordinal)
            if day.year >= 0 { #expect(CalendarDay(text: day.text) == day) }
        }
    }

    @Test(arguments: [
        "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "2026-11-12T", "x", "2026-11-31",
        "2026--1-01",
    ])
    func `other texts are no days`(_ text: String) { #expect(CalendarDay(text: text) == nil) }
}

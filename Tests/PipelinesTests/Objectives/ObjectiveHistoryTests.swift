import Analysis
import Settings
import Testing

@testable import Pipelines

@Suite struct ObjectiveHistoryTests {
    private static let day = Day(ordinal: 20_000)

    private static func record(_ day: Day, value: Double = 0.9, calls: Int64) -> ObjectiveRecord {
        let objective = Objective(
            name: "works", measure: .availability, attributes: AttributeSet(), bound: .atLeast, value: value)
        var sums = ObjectiveSums(unknown: objective.slotsPerDay)
        sums.exposure = sums.exposure.map { _ in calls }
        sums.isKnown = sums.isKnown.map { _ in true }
        return ObjectiveRecord(objective: objective, dayUs: day.startUs, sums: sums, maintenance: "[]")
    }

    @Test func `days without a row, or with one of another definition, are not known`() {
        var history = ObjectiveHistory()
        let last = Self.record(Self.day, calls: 4)
        history.add(Self.day, [last])
        history.add(Day(ordinal: 19_999), [Self.record(Day(ordinal: 19_999), value: 0.8, calls: 3)])
        history.add(Day(ordinal: 19_997), [Self.record(Day(ordinal: 19_997), calls: 1)])
        let sums = history.sums(last, upTo: Self.day, count: 4)
        let byDay = (0..<4).map { sums.exposure[$0 * 288] }
        let isKnown = (0..<4).map { sums.isKnown[$0 * 288] }
        #expect(byDay == [1, 0, 0, 4] && isKnown == [true, false, false, true] && sums.count == 4 * 288)
        #expect(history.sums(last, upTo: Self.day).count == last.objective.contextDays * 288)
        #expect(history.has(Self.day) && !history.has(Day(ordinal: 19_998)))
    }
}

import Testing

@testable import Analysis

@Suite struct TrendNightTests {
    private let key = SeriesKey(
        attributes: AttributeSet(["service": "a"]), slotUs: TimeWindow.hourUs, metric: .durationGeomeanMs)
    private let whole = SeriesKey(
        attributes: AttributeSet(), slotUs: TimeWindow.hourUs, metric: .durationGeomeanMs)

    private func line(from: Double = 10, slope: Double = 0.2, pValue: Double = 1e-5) -> TrendLine {
        var line = TrendLine(
            values: (0..<28).map { from + slope * Double($0) }, from: from, to: from + 27 * slope, slope: slope,
            low: slope * 0.8, high: slope * 1.2, tau: 1, pValue: pValue)
        line.isWorthTelling = true
        return line
    }

    private func change(day: Double, isUp: Bool = true) -> LevelChange {
        LevelChange(
            metric: .durationGeomeanMs, attributes: key.attributes, timeUs: Int64(day * Double(TimeWindow.dayUs)),
            before: isUp ? 1 : 2, after: isUp ? 2 : 1, size: 4, support: 10, pValue: 0, qValue: 0)
    }

    private func trends(_ lines: [(key: SeriesKey, line: TrendLine)], _ changes: [LevelChange] = []) -> [Trend] {
        TrendNight(falseShare: 0.05, firstDayUs: 0, changes: changes).trends(lines)
    }

    @Test func `only what is sure among all and worth telling is told`() {
        let quiet = (0..<100).map { place in
            (
                SeriesKey(
                    attributes: AttributeSet(["route": "\(place)"]), slotUs: TimeWindow.hourUs,
                    metric: .durationGeomeanMs), line(pValue: 0.5)
            )
        }
        #expect(trends([(key, line(pValue: 1e-5))] + quiet).map(\.attributes) == [key.attributes])
        #expect(trends([(key, line(pValue: 0.01))] + quiet).isEmpty)
        var small = line()
        small.isWorthTelling = false
        #expect(trends([(key, small)]).isEmpty && trends([]).isEmpty)
    }

    @Test func `a found change is named where two levels fit better`() throws {
        var stepped = line()
        stepped.betterSteps = [13, 14]
        let settled = change(day: 13.4)
        let named = try #require(trends([(key, stepped)], [change(day: 3), settled]).first)
        #expect(named.isStep && named.changeId == settled.id)
        let line = try #require(trends([(key, line())], [settled]).first)
        #expect(!line.isStep && line.changeId == nil, "the line is better")
        let other = try #require(trends([(key, stepped)], [change(day: 13.4, isUp: false)]).first)
        #expect(!other.isStep, "the change goes the other way")
        stepped.stepDay = 14
        #expect(try #require(trends([(key, stepped)]).first).isStep, "two levels without a found change")
    }

    @Test func `what goes at the pace of all calls says so`() throws {
        let both = trends([(key, line(from: 20, slope: 0.41)), (whole, line(from: 10, slope: 0.2))])
        #expect(both.map(\.followsAll) == [false, true])
        var quiet = line(from: 10, slope: 0.2, pValue: 0.5)
        quiet.isWorthTelling = false
        let alone = trends([(key, line(from: 20, slope: 0.41)), (whole, quiet)])
        #expect(alone.map(\.followsAll) == [true], "their pace is too slow to be told, and still theirs")
        let faster = trends([(key, line(from: 10, slope: 0.5)), (whole, line(from: 10, slope: 0.2))])
        #expect(faster.map(\.followsAll) == [false, false])
        #expect(CourseFindings(trends: both).steady.map(\.attributes) == [AttributeSet()])
        #expect(CourseFindings(trends: faster).gravestTrend?.attributes == key.attributes)
    }

    @Test func `the line begins where the values do`() {
        let trend = Trend(
            metric: .calls, attributes: AttributeSet(), firstDayUs: 0, values: [nil, 1, 2, nil, 4], line: (1, 4),
            slope: (1, 0.5, 1.5), tau: 1, pValue: 0, qValue: 0)
        #expect(trend.line == [0, 1, 2, 3, 4] && trend.dayCount == 3 && trend.relativeChange == 3)
        #expect(trend.isWorse == nil)
    }
}

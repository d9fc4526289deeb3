import Columns
import Testing

@testable import Analysis

@Suite struct CourseMakerTests {
    private static let days = 9

    /// 60 calls an hour in slots of five minutes; ten times that in hour 10 of the last day.
    private func shelf() throws -> SeriesShelf {
        let batches = try (0..<Self.days).map { day -> Batch in
            let rows = (0..<24).map { hour in
                CallRow(
                    timeUs: Int64(hour) * TimeWindow.hourUs,
                    sums: ["calls": hour == 10 && day == Self.days - 1 ? 600 : 60 + Int64(day)])
            }
            var census = CellCensus(kinds: [CellKind()])
            census.add(.callsMinute(rows))
            var tally = CellTally(census.choice(minCalls: 1, limit: 1), dayUs: 0, slotUs: TimeWindow.hourUs)
            try tally.add(.callsMinute(rows))
            return tally.batch()
        }
        return try SeriesShelf(firstDayUs: 0, days: batches)
    }

    private func incident(fromHour: Int64, hours: Int64, attributes: AttributeSet = [:]) -> Incident {
        let startUs = Int64(Self.days - 1) * TimeWindow.dayUs + fromHour * TimeWindow.hourUs
        var part = IncidentPart(
            causes: [attributes], firstSignUs: startUs, startUs: startUs, peakUs: startUs,
            endUs: startUs + hours * TimeWindow.hourUs, metrics: [.calls], isUp: true)
        (part.leadAttributes, part.leadSlotUs) = (attributes, TimeWindow.hourUs)
        return Incident(part)
    }

    private func course(_ incident: Incident, toDay: Int = days) throws -> IncidentCourse? {
        let coverage = Coverage([TimeWindow(fromUs: 0, toUs: Int64(toDay) * TimeWindow.dayUs - 1)])
        return CourseMaker(try shelf(), coverage: coverage).course(of: incident)
    }

    @Test func `what was seen stands beside what other days had`() throws {
        let course = try #require(try course(incident(fromHour: 10, hours: 1)))
        #expect(course.episode.count == 1 && course.attributes == AttributeSet())
        let place = course.episode.lowerBound
        #expect(course.observed.values[place] == 10)
        let usual = try #require(course.usual.values[place])
        let (low, high) = (try #require(course.low.values[place]), try #require(course.high.values[place]))
        #expect(low <= usual && usual <= high && usual < 1.2 && low >= 1)
        #expect(course.observed.grid == course.usual.grid && course.observed.values.count == course.low.values.count)
    }

    @Test func `three hours around a short incident are drawn`() {
        let window = CourseMaker.window(incident(fromHour: 10, hours: 1))
        #expect(window.lengthUs == 7 * TimeWindow.hourUs)
    }

    @Test func `what lies behind the archives is not drawn`() throws {
        let course = try #require(try course(incident(fromHour: 22, hours: 2)))
        #expect(course.observed.grid.timeUs(at: course.observed.values.count - 1) < Int64(Self.days) * TimeWindow.dayUs)
        #expect(try self.course(incident(fromHour: 10, hours: 1), toDay: 2) == nil)
    }

    @Test func `a series that the tables do not hold has no course`() throws {
        #expect(try course(incident(fromHour: 10, hours: 1, attributes: ["route": "/none"])) == nil)
    }
}

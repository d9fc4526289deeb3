import Columns
import Testing

@testable import Analysis

@Suite struct ObjectiveTallyTests {
    private static let dayUs = 20_000 * TimeWindow.dayUs
    private static let labels: Set<String> = ["route", "service", "region", "status"]

    private static func row(
        _ minute: Int64, _ labels: [String: String], status: Int32 = 200, calls: Int64 = 10, errors: Int64 = 0
    ) -> CallRow {
        CallRow(
            timeUs: dayUs + minute * TimeWindow.minuteUs, labels: labels, status: status,
            sums: ["calls": calls, "server_errors": errors])
    }

    private static func sums(
        _ objective: Objective, _ rows: [CallRow], announced: [Announcement] = []
    ) throws -> ObjectiveSums {
        let blackout = ObjectiveBlackout(objective, announced: announced, labels: labels)
        var tally = ObjectiveTally([(objective, blackout)], dayUs: dayUs, rowUs: TimeWindow.minuteUs)
        // Rows may come in any grouping.
        for part in [rows.prefix(1), rows.dropFirst()] { try tally.add(Batch.callsMinute(Array(part))) }
        var sums = tally.sums[0]
        let covered = Coverage([TimeWindow(fromUs: dayUs, toUs: dayUs + TimeWindow.dayUs)])
        sums.markKnown(objective, blackout, covered, dayUs: dayUs)
        return sums
    }

    private static func maintenance(_ minutes: ClosedRange<Int64>, _ attributes: AttributeSet) -> Announcement {
        Announcement(
            window: TimeWindow(
                fromUs: dayUs + minutes.lowerBound * TimeWindow.minuteUs,
                toUs: dayUs + minutes.upperBound * TimeWindow.minuteUs), attributes: attributes)
    }

    @Test func `the calls that are named are added up point by point`() throws {
        let objective = ObjectiveMaking.availability(where: ["route": "/a", "status": "500"])
        let sums = try Self.sums(
            objective,
            [
                Self.row(0, ["route": "/a"], status: 500, errors: 3), Self.row(4, ["route": "/a"], status: 500),
                Self.row(4, ["route": "/a"], status: 200), Self.row(4, ["route": "/b"], status: 500),
                Self.row(4, [:], status: 500), Self.row(5, ["route": "/a"], status: 500, calls: 7, errors: 7),
                Self.row(1_440, ["route": "/a"], status: 500), Self.row(-1, ["route": "/a"], status: 500),
            ])
        #expect(Array(sums.exposure.prefix(3)) == [20, 7, 0] && Array(sums.numerator.prefix(3)) == [3, 7, 0])
        #expect(sums.exposure.reduce(0, +) == 27 && sums.knownCount == 288)
    }

    @Test func `maintenance of all its calls hides the points that it touches`() throws {
        let objective = ObjectiveMaking.availability(where: ["route": "/a"])
        let rows = (0..<20).map { Self.row($0, ["route": "/a"], errors: 10) }
        for attributes: AttributeSet in [[:], ["route": "/a"]] {
            let sums = try Self.sums(objective, rows, announced: [Self.maintenance(6...8, attributes)])
            #expect(Array(sums.isKnown.prefix(4)) == [true, false, true, true])
            #expect(Array(sums.exposure.prefix(4)) == [50, 30, 50, 50])
        }
    }

    @Test func `maintenance of some calls leaves the others to be counted`() throws {
        let rows = (0..<10).flatMap { [Self.row($0, ["route": "/a"], errors: 10), Self.row($0, ["route": "/b"])] }
        let announced = [Self.maintenance(0...5, ["route": "/a"])]
        let sums = try Self.sums(ObjectiveMaking.availability(), rows, announced: announced)
        #expect(Array(sums.exposure.prefix(2)) == [50, 100] && Array(sums.numerator.prefix(2)) == [0, 50])
        #expect(sums.knownCount == 288)
        // A number of calls is nothing to promise where some are left out.
        let calls = try Self.sums(ObjectiveMaking.value(.calls, .atLeast, 1), rows, announced: announced)
        #expect(Array(calls.isKnown.prefix(2)) == [false, true])
    }

    @Test func `maintenance of other calls, or of labels that the table lacks, changes nothing`() throws {
        let objective = ObjectiveMaking.availability(where: ["route": "/a"])
        let announced = [Self.maintenance(0...5, ["route": "/b"]), Self.maintenance(0...5, ["consumer": "x"])]
        let blackout = ObjectiveBlackout(objective, announced: announced, labels: Self.labels)
        #expect(blackout.announcements.isEmpty && blackout.text == "[]")
        let sums = try Self.sums(objective, [Self.row(0, ["route": "/a"])], announced: announced)
        #expect(sums.exposure[0] == 10 && sums.knownCount == 288)
    }

    @Test func `the text of maintenance tells all that decides`() {
        let objective = ObjectiveMaking.availability()
        let one = Self.maintenance(0...5, ["route": "/a"])
        let other = Self.maintenance(0...6, ["route": "/a"])
        let texts = [[], [one], [other], [one, other]].map {
            ObjectiveBlackout(objective, announced: $0, labels: Self.labels).text
        }
        #expect(Set(texts).count == 4)
        #expect(texts[3] == ObjectiveBlackout(objective, announced: [other, one], labels: Self.labels).text)
    }
}

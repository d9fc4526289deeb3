import Testing

@testable import Analysis

@Suite struct IncidentFinderTests {
    private static let minute = LeafWorld.window.fromUs / TimeWindow.minuteUs

    private func anomaly(
        _ metric: SeriesMetric, _ attributes: AttributeSet, isUp: Bool = true, observed: Double = 0.5,
        expected: Double = 0.01, logP: Double = -60
    ) -> Anomaly {
        .sample(
            metric, attributes, isUp: isUp, fromMinute: Self.minute, observed: observed, expected: expected, logP: logP)
    }

    private func found(
        _ anomalies: [Anomaly], _ sums: LeafSums?, announced: [Announcement] = []
    ) -> (parts: [IncidentPart], anomalies: [Anomaly]) {
        IncidentFinder().parts(
            of: anomalies, tests: [.wide: 100, .narrow: 100, .consumers: 100, .consumerPairs: 100], announced: announced
        ) { (universe, _) throws(Never) in universe == .calls ? sums : nil }
    }

    private func errors(on failing: [AttributeSet]) throws -> LeafSums {
        let rows = LeafWorld.rows(routes: ["/a", "/b", "/c", "/d"], regions: ["north", "south", "west"]) {
            route, region, row in
            let own: AttributeSet = ["region": region, "route": route]
            if failing.contains(where: own.isWithin) { row.sums["server_errors"] = 500 }
        }
        return try LeafWorld.sums(rows)
    }

    @Test func `nothing in, nothing out`() {
        let found = found([], nil)
        #expect(found.parts.isEmpty && found.anomalies.isEmpty)
    }

    @Test func `one incident explains nested series`() throws {
        let sums = try errors(on: [["route": "/a"]])
        let anomalies = [
            anomaly(.serverErrorRatio, ["route": "/a"], logP: -90),
            anomaly(.serverErrorRatio, [:], logP: -70),
            anomaly(.serverErrorRatio, ["region": "north"], logP: -50),
            anomaly(.serverErrorRatio, ["region": "north", "route": "/a"], logP: -40),
        ]
        let found = found(anomalies, sums)
        #expect(found.parts.count == 1)
        let part = try #require(found.parts.first)
        #expect(part.cause == ["route": "/a"] && part.anomalyCount == 4 && part.explained > 0.99)
        #expect(found.anomalies.count == 4 && found.anomalies.allSatisfy { $0.incidentId == part.id })
        #expect(part.observed == 0.5 && part.expected == 0.01 && part.calls == 3_000)
    }

    @Test func `two causes at one time stay apart`() throws {
        let sums = try errors(on: [["route": "/a"], ["region": "west", "route": "/d"]])
        let anomalies = [
            anomaly(.serverErrorRatio, ["route": "/a"], logP: -90),
            anomaly(.serverErrorRatio, ["region": "west", "route": "/d"], logP: -40),
        ]
        let found = found(anomalies, sums)
        #expect(found.parts.count == 2)
        #expect(Set(found.anomalies.compactMap(\.incidentId)).count == 2)
    }

    @Test func `the order of the input does not matter`() throws {
        let sums = try errors(on: [["route": "/a"], ["region": "west", "route": "/d"]])
        let anomalies = [
            anomaly(.serverErrorRatio, ["route": "/a"], logP: -40),
            anomaly(.serverErrorRatio, [:], logP: -40),
            anomaly(.serverErrorRatio, ["region": "west"], logP: -40),
            anomaly(.serverErrorRatio, ["region": "west", "route": "/d"], logP: -40),
        ]
        let first = found(anomalies, sums)
        var numbers = SeededNumbers(8)
        for _ in 0..<10 {
            let other = found(anomalies.shuffled(using: &numbers), sums)
            #expect(other.parts == first.parts)
            #expect(other.anomalies.sorted { $0.id < $1.id } == first.anomalies.sorted { $0.id < $1.id })
        }
    }

    @Test func `a lead that chance may make begins no incident`() throws {
        let weak = anomaly(.serverErrorRatio, ["route": "/a"], logP: -5)
        let found = found([weak], try errors(on: []))
        #expect(found.parts.isEmpty && found.anomalies == [weak])
    }

    @Test func `what is expected stays out`() throws {
        var news = anomaly(.serverErrorRatio, ["route": "/a"])
        news.isExpected = true
        let found = found([news], try errors(on: [["route": "/a"]]))
        #expect(found.parts.isEmpty && found.anomalies == [news])
    }

    @Test func `more calls everywhere are demand`() throws {
        let rows = LeafWorld.rows { _, _, row in row.sums["calls"] = 1_500 }
        let anomalies = [
            anomaly(.calls, [:], observed: 100, expected: 66.7, logP: -30),
            anomaly(.calls, ["route": "/a"], observed: 50, expected: 33.3, logP: -40),
        ]
        let found = found(anomalies, try LeafWorld.sums(rows))
        #expect(found.parts.count == 1)
        #expect(found.parts.first?.cause == AttributeSet() && found.parts.first?.isExpected == true)
        #expect(found.anomalies.allSatisfy { $0.isExpected && $0.severity == .info })
    }

    @Test func `what a rush does to all calls is no trouble, but what it breaks is`() throws {
        let rows = LeafWorld.rows { _, _, row in row.sums["calls"] = 2_000 }
        let anomalies = [
            anomaly(.calls, [:], observed: 133, expected: 66.7, logP: -60),
            anomaly(.durationGeomeanMs, ["route": "/a"], observed: 210, expected: 100, logP: -90),
            anomaly(.clientGoneRatio, [:], observed: 0.1, expected: 0.01, logP: -40),
            anomaly(.responseBytesPerCall, [:], isUp: false, observed: 70, expected: 100, logP: -40),
            anomaly(.rateLimitedRatio, [:], observed: 0.1, expected: 0.01, logP: -40),
        ]
        let found = found(anomalies, try LeafWorld.sums(rows))
        let news = found.anomalies.filter { !$0.isExpected }
        #expect(news.map(\.metric) == [.rateLimitedRatio])
    }

    @Test func `demand need not be sure by itself where the calls of a part are`() throws {
        let rows = LeafWorld.rows { _, _, row in row.sums["calls"] = 1_500 }
        let anomalies = [
            anomaly(.calls, [:], observed: 100, expected: 66.7, logP: -6),
            anomaly(.calls, ["route": "/a"], observed: 50, expected: 33.3, logP: -40),
            anomaly(.durationGeomeanMs, [:], observed: 110, expected: 100, logP: -90),
        ]
        let found = found(anomalies, try LeafWorld.sums(rows))
        #expect(found.parts.count == 1 && found.parts.first?.isExpected == true)
        #expect(found.parts.first?.metrics == [.calls, .durationGeomeanMs])
        let alone = self.found([anomalies[0]], try LeafWorld.sums(rows))
        #expect(alone.parts.isEmpty, "by itself it may be chance")
    }

    @Test func `demand that only parts show is demand, and what one route adds is not`() throws {
        let parts = ["/a", "/b", "/c", "/d"].map { anomaly(.calls, ["route": $0], observed: 75, expected: 50) }
        let routes = parts.compactMap { $0.attributes["route"] }
        let more = LeafWorld.rows(routes: routes) { _, _, row in row.sums["calls"] = 1_500 }
        let found = found(parts, try LeafWorld.sums(more))
        #expect(found.parts.count == 1 && found.parts.first?.isExpected == true)
        #expect(found.parts.first?.cause == AttributeSet() && found.parts.first?.anomalyCount == 4)
        let one = LeafWorld.rows(routes: routes, regions: ["north", "south", "west"]) { route, _, row in
            if route == "/a" { row.sums["calls"] = 9_000 }
        }
        let touched =
            [anomaly(.calls, ["route": "/a"], observed: 450, expected: 50, logP: -90)]
            + ["north", "south", "west"].map { anomaly(.calls, ["region": $0], observed: 200, expected: 67) }
        let busy = self.found(touched, try LeafWorld.sums(one))
        #expect(busy.parts.first?.cause == ["route": "/a"] && busy.parts.first?.isExpected == false)
    }

    @Test func `what is everywhere takes only related metrics with it`() throws {
        let rows = LeafWorld.rows { _, _, row in row.sums["server_errors"] = 500 }
        let anomalies = [
            anomaly(.serverErrorRatio, [:]), anomaly(.retryRatio, [:], logP: -20),
            anomaly(.inputTokensPerCall, [:], observed: 90, expected: 60, logP: -20),
        ]
        let found = found(anomalies, try LeafWorld.sums(rows))
        #expect(found.parts.map(\.metrics) == [[.serverErrorRatio, .retryRatio], [.inputTokensPerCall]])
    }

    @Test func `all calls gone are no demand`() throws {
        let rows = LeafWorld.rows { _, _, row in row.sums = ["calls": 10] }
        let found = found(
            [anomaly(.calls, [:], isUp: false, observed: 0.7, expected: 66.7)], try LeafWorld.sums(rows))
        #expect(found.parts.first?.isExpected == false && found.parts.first?.severity == .critical)
    }

    @Test func `what was announced is expected, the rest is not`() throws {
        let sums = try errors(on: [["route": "/a"], ["route": "/d"]])
        let anomalies = [anomaly(.serverErrorRatio, ["route": "/a"]), anomaly(.serverErrorRatio, ["route": "/d"])]
        let found = found(
            anomalies, sums, announced: [Announcement(window: LeafWorld.window, attributes: ["route": "/a"])])
        #expect(found.parts.count == 2)
        #expect(found.parts.filter(\.isExpected).map(\.cause) == [["route": "/a"]])
        let late = Announcement(
            window: TimeWindow(fromUs: 9 * LeafWorld.hour, toUs: 10 * LeafWorld.hour), attributes: ["route": "/a"])
        #expect(self.found(anomalies, sums, announced: [late]).parts.allSatisfy { !$0.isExpected })
    }

    @Test func `maintenance explains what consumers saw of it`() throws {
        let sums = try errors(on: [["route": "/a"]])
        // A label that the other table does not have.
        let rows = (0..<Int64(3)).flatMap { hour in
            ["small", "large"].map { model in
                CallRow(
                    timeUs: hour * LeafWorld.hour, labels: ["model": model, "route": "/a"],
                    sums: ["calls": 1_000, "server_errors": hour == 2 ? 500 : 10])
            }
        }
        var book = LeafBook(["model", "route"])
        let leaves = try LeafRows(.callsMinute(rows), &book)
        let consumers = LeafSums([leaves], book, window: LeafWorld.window, reference: LeafWorld.reference)
        let anomalies = [
            anomaly(.serverErrorRatio, ["route": "/a"]), anomaly(.serverErrorRatio, ["model": "small"], logP: -40),
        ]
        let found = IncidentFinder().parts(
            of: anomalies, tests: [:],
            announced: [Announcement(window: LeafWorld.window, attributes: ["route": "/a"])]
        ) { (universe, _) throws(Never) in universe == .calls ? sums : consumers }
        #expect(found.parts.map(\.isExpected) == [true] && found.parts.first?.anomalyCount == 2)
    }

    @Test func `a series by the hour is covered by work of minutes`() {
        let work = Announcement(
            window: TimeWindow(fromUs: 35 * TimeWindow.minuteUs, toUs: 70 * TimeWindow.minuteUs), attributes: [:])
        let hourly = Anomaly.sample(.serverErrorRatio, minutes: 180, slotUs: TimeWindow.hourUs)
        #expect(work.covers(hourly) && !work.covers(.sample(.serverErrorRatio, minutes: 180)))
        #expect(!work.covers(.sample(.serverErrorRatio, fromMinute: 180, slotUs: TimeWindow.hourUs)))
        #expect(work.covers(.sample(.serverErrorRatio, minutes: 480, slotUs: TimeWindow.hourUs)), "the worst is in it")
    }

    /// A lead must leave what is left even where it does not equal itself.
    @Test func `a lead that is not a number does not hang the night`() {
        let found = found([anomaly(.calls, [:], observed: .nan, expected: 10)], nil)
        #expect(found.parts.count == 1 && found.anomalies.count == 1)
    }

    @Test func `without tables an anomaly is its own cause`() {
        let found = found([anomaly(.serverErrorRatio, ["route": "/a"])], nil)
        #expect(found.parts.map(\.cause) == [["route": "/a"]])
    }
}

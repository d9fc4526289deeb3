import Analysis
import Codecs
import Foundation
import Settings
import Testing

@testable import Pipelines

@Suite struct ChangeEventsTests {
    private let folder: TemporaryFolder
    private let machine = Machine(cores: 2, memoryBytes: 8 << 30, memoryLimitBytes: nil)

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("x.log")
    }

    /// Events of sources as they stand in a pipeline file.
    private func read(_ sources: String, days: DayRange? = nil) throws -> (events: [ChangeEvent], notices: [String]) {
        let head =
            "version: 1\nworkspace: w\ntimezone: Europe/Berlin\nsources:\n"
            + "  - {name: a, paths: [x.log], dimensions: [{name: plan, from: header, key: x-plan}]}\n"
        try folder.write("p.yaml", head + sources)
        var request = PlanRequest(machine: machine)
        request.days = days
        let plan = try Plan(Pipeline(file: folder.path("p.yaml")), request)
        #expect(plan.sources.map(\.name) == ["a"] && plan.files.map(\.path) == [folder.path("x.log")])
        let (events, notices) = try ChangeEvents.read(plan)
        return (events, notices.map { $0.description.replacing(folder.root.path + "/", with: "") })
    }

    private static let one = "  - {name: changes, kind: events, paths: [e.txt]}\n"

    @Test func `changes as a scenario writes them`() throws {
        try folder.write(
            "e.txt",
            """
            {"id":"chg-7792","kind":"deployment","service":"carts","time":"2026-03-09T16:45:31Z","version":"4.25.349"}
            {"id":"chg-7801","kind":"maintenance","service":"orders","time":"2026-03-11T02:08:21Z","until":"2026-03-11T02:41:21Z","version":"3.25.224"}
            {"id":"chg-7789","kind":"rollback","service":"payments","time":"2026-03-06T11:26:16Z","version":"3.39.98"}

            """)
        let (events, notices) = try read(Self.one)
        #expect(notices.isEmpty && events.map(\.id) == ["chg-7789", "chg-7792", "chg-7801"])
        #expect(events.map(\.kind) == ["rollback", "deployment", "maintenance"])
        #expect(events.map(\.attributes) == ["payments", "carts", "orders"].map { AttributeSet(["service": $0]) })
        #expect(events.map { $0.untilUs.map(Instant.text) } == [nil, nil, "2026-03-11T02:41:21Z"])
        #expect(events[1].version == "4.25.349" && Instant.text(events[1].timeUs) == "2026-03-09T16:45:31Z")
    }

    @Test func `releases as a forge lists them`() throws {
        try folder.write(
            "e.txt",
            """
            [
              {"id": 42, "tag_name": "v2.1.0", "name": "Faster search", "draft": false, "html_url": "https://forge.test/r/42",
               "created_at": "2026-03-01T00:00:00Z", "published_at": "2026-03-02T08:00:00Z", "author": {"id": 7}},
              {"id": 43, "tag_name": "v2.2.0", "draft": true, "published_at": null}
            ]
            """)
        let (events, notices) = try read("  - {name: r, kind: events, paths: [e.txt], labels: {service: search}}\n")
        let attributes = AttributeSet(["service": "search"])
        let timeUs = try #require(Instant.us("2026-03-02T08:00Z"))
        #expect(
            events == [
                ChangeEvent(
                    id: "42", timeUs: timeUs, kind: "release", attributes: attributes, version: "v2.1.0",
                    title: "Faster search", url: "https://forge.test/r/42")
            ])
        #expect(notices == ["e.txt:4: the event is left out: it is a draft [HC0313]"])
    }

    @Test func `a table, with times of the zone and of several forms`() throws {
        try folder.write(
            "e.txt",
            """
            Time;Kind;Route;Plan;Title
            2026-01-10 12:00;config;/v1/orders;gold;first
            1767265200;Feature Flag;;;"se;cond"
            1767265200500;;;;third
            1767265200.25;;;;fourth
            """)
        let (events, notices) = try read(Self.one)
        #expect(
            notices.isEmpty
                && events.map(\.title)
                    == ["second", "fourth", "third", "first"].map { $0 == "second" ? "se;cond" : $0 }
        )
        #expect(events.map(\.kind) == ["flag", "deployment", "deployment", "configuration"])
        #expect(events.map { $0.timeUs - events[0].timeUs }.prefix(3) == [0, 250_000, 500_000])
        #expect(Instant.text(events[3].timeUs) == "2026-01-10T11:00:00Z")
        #expect(events[3].attributes == AttributeSet(["route": "/v1/orders", "plan": "gold"]))
        #expect(Set(events.map(\.id)).count == 4 && events.allSatisfy { $0.id.hasPrefix("E") })
    }

    @Test func `every bad entry is told with its place, and costs no other one`() throws {
        try folder.write(
            "e.txt",
            """
            {"id": "a"}
            {"id": "b", "time": "yesterday"}
            {"id": "c", "time": 12}
            {"id": "d", "time": "2026-01-01", "service": {"name": "x"}}
            {"id": "e", "time": "2026-01-01", "kind": "a/b"}
            {"id": "f", "time": "2026-01-01", "until": "2025-01-01"}
            {"id": "g", "time": "2026-01-01"}
            not json
            {"id": "h", "time": true}
            """)
        let (events, notices) = try read(Self.one)
        #expect(events.map(\.id) == ["g"])
        let told = notices.map { $0.replacing(" the event is left out: ", with: " ").replacing(" [HC0313]", with: "") }
        #expect(
            told == [
                "e.txt:1: it has no 'time'", "e.txt:2: 'time' is no time: 'yesterday'",
                "e.txt:3: 'time' is not between 2000 and 2100: '12'", "e.txt:4: 'service' is no text",
                "e.txt:5: 'kind' is no word: 'a/b'", "e.txt:6: 'until' is before its time", "e.txt:8: it is not JSON",
                "e.txt:9: 'time' is no time",
            ])
    }

    @Test func `what is told is bounded`() throws {
        try folder.write("e.txt", String(repeating: "{}\n", count: 100) + "{\"time\":\"2026-01-01\"}\n")
        let (events, notices) = try read(Self.one)
        #expect(events.count == 1 && notices.count == 21)
        #expect(notices.last == "e.txt: 80 more events of this file are left out [HC0313]")
    }

    @Test func `texts are redacted, visible and short before they are kept`() throws {
        let secret = "sk-proj-Ab3dEf6hIj9lMn2pQr5tUv8xYz1bCd4f"
        let long = String(repeating: "long ", count: 200)
        try folder.write(
            "e.txt",
            """
            {"time":"2026-01-01","title":"mail jane.roe@example.test key \(secret) \\u001b[2J","version":"\(long)","url":"javascript:alert(1)"}
            {"time":"2026-01-02","title":"\(long)","url":"https://x.test/\(long)"}
            {"time":"tomorrow \(secret)"}
            """)
        let (events, notices) = try read(Self.one)
        #expect(events.count == 2 && events.allSatisfy { $0.url == nil } && notices.count == 1)
        let texts = events.flatMap { [$0.id, $0.title ?? "", $0.version ?? ""] } + notices
        for text in texts {
            #expect(!text.contains("jane.roe") && !text.contains("Ab3dEf6hIj9l"))
            #expect(!text.unicodeScalars.contains(where: VisibleText.isHidden))
        }
        #expect(events[0].title?.hasPrefix("mail email:p_") == true)
        #expect(events[0].version?.unicodeScalars.count == 100 && events[1].title?.unicodeScalars.count == 300)
    }

    @Test func `the same event counts once`() throws {
        try folder.write("e1.txt", "{\"id\":\"1\",\"time\":\"2026-01-01\",\"title\":\"old\"}\n")
        try folder.write(
            "e2.txt",
            "{\"id\":\"1\",\"time\":\"2026-01-02\",\"title\":\"new\"}\n{\"time\":\"2026-01-03\"}\n{\"time\":\"2026-01-03\"}\n"
        )
        let (events, _) = try read("  - {name: c, kind: events, paths: ['e{part}.txt'], labels: {service: s}}\n")
        #expect(events.map(\.title) == ["new", nil])
        let two = try read(
            "  - {name: c, kind: events, paths: [e1.txt]}\n  - {name: d, kind: events, paths: [e2.txt]}\n")
        #expect(two.events.map(\.id).prefix(2) == ["1", "d/1"] && two.events.count == 3)
    }

    @Test func `files may be compressed, and days asked for do not hide what came before`() throws {
        let line = "{\"id\":\"z\",\"time\":\"2026-01-01T00:00:00Z\"}\n"
        let process = Process()
        try folder.write("c-2026-01-01.ndjson", line)
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["gzip", folder.path("c-2026-01-01.ndjson")]
        try process.run()
        process.waitUntilExit()
        let day = try #require(Day("2026-02-01"))
        let (events, notices) = try read(
            "  - {name: c, kind: events, paths: ['c-{date}.ndjson.gz']}\n", days: DayRange(day))
        #expect(events.map(\.id) == ["z"] && notices.isEmpty)
    }

    @Test func `a pattern that finds nothing is told`() throws {
        let (events, notices) = try read("  - {name: c, kind: events, paths: ['no*.json']}\n")
        #expect(events.isEmpty && notices.count == 1 && notices[0].hasPrefix("source 'c': no file matches 'no*.json'"))
    }

    @Test func `the order of files and lines does not matter for the order of events`() throws {
        var lines = (0..<50).map { "{\"id\":\"\($0)\",\"time\":\"2026-01-\(10 + $0 % 7)\"}" }
        try folder.write("e.txt", lines.joined(separator: "\n"))
        let first = try read(Self.one).events
        lines.reverse()
        try folder.write("e.txt", lines.joined(separator: "\n"))
        let isSame = try read(Self.one).events == first
        #expect(isSame && first.count == 50)
    }

    @Test(arguments: ["fraud-latency", "generic-assistant", "partner-portal", "returns-chatbot", "trading-race"])
    func `the changes of a field study are read whole`(_ name: String) throws {
        let file = Tree.path("fixtures/scenarios/\(name)/pipeline.yaml")
        let plan = try Plan(Pipeline(file: file), PlanRequest(machine: machine))
        let (events, notices) = try ChangeEvents.read(plan)
        let lines = try String(
            contentsOfFile: Tree.path("fixtures/scenarios/\(name)/events/changes.ndjson"), encoding: .utf8)
        #expect(notices.isEmpty && events.count == lines.split(separator: "\n").count && !events.isEmpty)
        #expect(events.allSatisfy { $0.attributes["service"] != nil && $0.version != nil })
    }
}

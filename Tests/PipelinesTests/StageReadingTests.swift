import Analysis
import Settings
import Testing

@testable import Pipelines

@Suite struct StageReadingTests {
    private static let least = "version: 1\nsources: [{name: a, paths: [x.log]}]\n"

    private func pipeline(_ yaml: String) throws -> Pipeline {
        try Pipeline(ConfigurationText(name: "p.yaml", text: Self.least + yaml, kind: .pipeline))
    }

    @Test func `all stages run unless a list says otherwise`() throws {
        let plain = try pipeline("")
        #expect(plain.stages == ["rollup", "feedback", "detect"] && plain.detect == DetectSettings())
        #expect(plain.stageOrigin == .standard)
        let rollup = try pipeline("stages: [rollup]\n")
        #expect(rollup.stages == ["rollup"] && rollup.detect == nil)
        #expect(rollup.stageOrigin == .pipelineFile(line: 3))
        let both = try pipeline("stages: [detect: , rollup: {}]\n")
        #expect(both.stages == ["rollup", "detect"] && both.detect == DetectSettings())
    }

    @Test func `options of detect are read as written`() throws {
        let read = try pipeline(
            """
            stages:
              - rollup
              - detect:
                  false_discovery_rate: 1%
                  history: 14d
                  minimum-effect: 2.5%
            """)
        let detect = try #require(read.detect)
        #expect(detect.falseDiscoveryRatio == 0.01 && detect.historyDays == 14)
        #expect(detect.minimumEffectRatio == 0.025 && DetectSettings().minimumEffectRatio == nil)
        #expect(detect.origins["history"] == .pipelineFile(line: 7))
        #expect(detect.entries.map(\.text) == ["1%", "14d", "2.5%"])
    }

    @Test func `a calendar is read in the pipeline's zone`() throws {
        let read = try pipeline(
            """
            timezone: Europe/Berlin
            calendar:
              holidays: [{date: 2026-12-25, name: Christmas}, 2026-04-03]
              maintenance:
                - {from: 2026-03-10T22:00Z, to: 2026-03-11T01:30:00+02:00, where: {service: carts}, name: move}
                - {from: 2026-07-01T22:00, to: 2026-07-02}
            """)
        let calendar = read.calendar
        #expect(calendar.holidays.map(\.date.description) == ["2026-04-03", "2026-12-25"])
        #expect(calendar.holidays.map(\.name) == [nil, "Christmas"])
        #expect(calendar.holidayDays == Set(calendar.holidays.map(\.date)))
        #expect(
            calendar.maintenance.map { [Instant.text($0.fromUs), Instant.text($0.toUs)] } == [
                ["2026-03-10T22:00:00Z", "2026-03-10T23:30:00Z"], ["2026-07-01T20:00:00Z", "2026-07-01T22:00:00Z"],
            ])
        #expect(calendar.maintenance.map(\.attributes) == [AttributeSet(["service": "carts"]), AttributeSet()])
        #expect(calendar.maintenance[0].name == "move")
    }

    @Test func `maintenance may name a dimension and a status`() throws {
        let yaml = """
            version: 1
            sources:
              - {name: a, paths: [x.log], dimensions: [{name: plan, from: header, key: x-plan}]}
            calendar:
              maintenance: [{from: 2026-03-10, to: 2026-03-11, where: {plan: gold, status: 503}}]
            """
        let read = try Pipeline(ConfigurationText(name: "p.yaml", text: yaml, kind: .pipeline))
        #expect(read.calendar.maintenance[0].attributes == AttributeSet(["status": "503", "plan": "gold"]))
    }

    struct LocalCase: Sendable {
        let text: String
        let zone: String
        let utc: String?
    }

    private static let local = [
        LocalCase(text: "2026-01-10T12:00", zone: "Europe/Berlin", utc: "2026-01-10T11:00:00Z"),
        LocalCase(text: "2026-07-10T12:00", zone: "Europe/Berlin", utc: "2026-07-10T10:00:00Z"),
        LocalCase(text: "2026-07-10 12:00:30", zone: "-03:30", utc: "2026-07-10T15:30:30Z"),
        LocalCase(text: "2026-07-10T12:00Z", zone: "Europe/Berlin", utc: "2026-07-10T12:00:00Z"),
        LocalCase(text: "2026-07-10T12:00-05:00", zone: "Europe/Berlin", utc: "2026-07-10T17:00:00Z"),
        LocalCase(text: "2026-07-10", zone: "Asia/Shanghai", utc: "2026-07-09T16:00:00Z"),
        // The first hours after the clocks change.
        LocalCase(text: "2026-03-29T03:30", zone: "Europe/Berlin", utc: "2026-03-29T01:30:00Z"),
        LocalCase(text: "2026-10-25T03:30", zone: "Europe/Berlin", utc: "2026-10-25T02:30:00Z"),
        LocalCase(text: "2026-07-10T25:00", zone: "UTC", utc: nil), LocalCase(text: "soon", zone: "UTC", utc: nil),
    ]

    @Test(arguments: local) func `times without an offset are those of the zone`(_ item: LocalCase) throws {
        let zone = try #require(Zone(item.zone))
        #expect(LocalTime.us(item.text, in: zone).map(Instant.text) == item.utc)
    }
}

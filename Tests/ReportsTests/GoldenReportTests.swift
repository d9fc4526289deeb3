import Analysis
import Foundation
import Reports
import TestSupport
import Testing

/// A small report, kept as text so that a person can read what a change does to it.
@Suite struct GoldenReportTests {
    static let results: Results = {
        var plan = ReportTables()
        plan.stepMinutes = 5
        plan.routeCount = 5
        plan.rejectsPerHour = 1
        plan.consumerCount = 3
        plan.modelCount = 1
        plan.callsPerStep = 60
        plan.missingHours = [2]
        plan.incidentHour = 4
        let window = TimeWindow(fromUs: plan.startUs, toUs: plan.startUs + 6 * TimeWindow.hourUs)
        var input = ReportInput(ReportHeading(pipeline: "nightly", window: window, toolVersion: "1.2.3"))
        let made = plan.make()
        #expect(throws: Never.self) {
            try input.add(callsMinute: made.callsMinute)
            try input.add(consumersHour: made.consumersHour)
        }
        input.add(inputs: made.inputs)
        input.add(rejects: made.rejects)
        input.add(exemplars: made.exemplars)
        return input.results()
    }()

    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("fixtures/reports")

    static let renderers: [any Renderer] = [MarkdownRenderer(), JSONRenderer()]

    @Test(arguments: [0, 1]) func `the small report is as it was`(_ place: Int) throws {
        let renderer = Self.renderers[place]
        let text = renderer.render(Report(Self.results))
        let file = Self.folder.appendingPathComponent("small." + type(of: renderer).fileEnding)
        if ProcessInfo.processInfo.environment["HYPERCARE_GOLDEN"] != nil {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        let golden = try String(contentsOf: file, encoding: .utf8)
        let difference = SectionLawsTests.firstDifference(lines(golden), lines(text))
        #expect(difference == nil)
    }

    @Test func `equal results give equal bytes`() {
        for renderer in Self.renderers + [HTMLRenderer()] {
            let isEqual = renderer.render(Report(Self.results)) == renderer.render(Report(Self.results))
            #expect(isEqual)
        }
    }

    private func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}

@Suite struct ReportSizeTests {
    @Test func `a report with full charts and tables stays below a megabyte and a half`() throws {
        var plan = ReportTables()
        plan.stepMinutes = 15
        plan.routeCount = 50
        plan.name = SectionLaws.hostileName
        let window = TimeWindow(fromUs: plan.startUs, toUs: plan.startUs + TimeWindow.dayUs)
        var input = ReportInput(ReportHeading(pipeline: "nightly", window: window, toolVersion: "1.2.3"))
        let made = plan.make()
        try input.add(callsMinute: made.callsMinute)
        try input.add(consumersHour: made.consumersHour)
        input.add(inputs: made.inputs)
        input.add(rejects: made.rejects)
        input.add(exemplars: made.exemplars)
        let html = HTMLRenderer().render(Report(input.results()))
        #expect(html.utf8.count < 1_500_000)
    }
}

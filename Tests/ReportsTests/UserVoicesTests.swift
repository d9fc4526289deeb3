import Analysis
import Foundation
import TestSupport
import Testing

@testable import Reports

@Suite struct UserVoicesTests {
    private static let window = SectionLawsTests.benign.window

    static func with(_ findings: FeedbackFindings?, _ window: TimeWindow? = nil) -> Results {
        let results = SectionLawsTests.benign
        let heading = ReportHeading(pipeline: "nightly", window: window ?? results.window, toolVersion: "1.2.3")
        return Results(
            heading: heading, traffic: results.traffic, quality: results.quality, samples: results.samples,
            feedback: findings)
    }

    private static func markdown(_ findings: FeedbackFindings?) -> String {
        MarkdownRenderer().render(SectionLawsTests.report(with(findings), "feedback"))
    }

    private static func table(_ name: String, _ findings: FeedbackFindings) -> Table? {
        UserVoices().blocks(for: with(findings)).lazy.compactMap {
            if case .table(let table) = $0 { table } else { nil }
        }
        .first { $0.name == name }
    }

    @Test func `without feedback there is no section, without an item one line`() {
        #expect(UserVoices().blocks(for: Self.with(nil)).isEmpty)
        let silent = FeedbackFindings(figures: FeedbackFigures(), themes: FeedbackThemes())
        #expect(UserVoices().blocks(for: Self.with(silent)) == [.prose("No feedback in this window.")])
    }

    @Test func `what is new comes with its words`() throws {
        let table = try #require(Self.table("themes", MadeFeedback.told(Self.window)))
        #expect(table.rows.count == 1)
        guard case .names(let theme, let others) = table.rows[0][0] else {
            Issue.record("no theme")
            return
        }
        let words = "gift card code refused"
        #expect((theme + " " + others).split(separator: " ").contains { words.contains($0) })
        #expect(
            table.rows[0].contains {
                if case .quote(let text) = $0 { text.hasPrefix("Gift card refused · My") } else { false }
            })
    }

    @Test func `the first night says that it compares with nothing`() throws {
        let findings = MadeFeedback.told(Self.window, isFirstNight: true)
        let text = Self.markdown(findings)
        #expect(text.contains("nothing earlier to compare with") && text.contains("Said most often"))
        let table = try #require(Self.table("themes", findings))
        #expect(!table.columns.contains { $0.name == "before" })
        let topics = try #require(Self.table("topics", findings))
        #expect(!topics.columns.contains { $0.name == "items_per_day_change" })
    }

    @Test func `a quiet window says so`() {
        var findings = MadeFeedback.told(Self.window)
        findings.themes.themes = []
        #expect(Self.markdown(findings).contains("Nothing is talked about more than before."))
    }

    @Test func `every item is in the chart, by the hour and by the day`() throws {
        let week = TimeWindow(fromUs: Self.window.fromUs, toUs: Self.window.fromUs + 7 * TimeWindow.dayUs)
        for (window, points) in [(Self.window, 24), (week, 7)] {
            let findings = MadeFeedback.told(window)
            let charts = UserVoices().blocks(for: Self.with(findings, window)).compactMap { block in
                if case .chart(let chart) = block { chart } else { nil }
            }
            let chart = try #require(charts.first)
            let sums = chart.lines.map { $0.series.values.reduce(0) { $0 + ($1 ?? 0) } }
            let counts = findings.figures.window.counts
            #expect(chart.grid.pointCount == points)
            #expect(sums == [counts.total, counts.negative, counts.positive].map(Double.init))
        }
    }

    @Test(arguments: ["md", "json"]) func `the section is as it was`(_ ending: String) throws {
        let renderer: any Renderer = ending == "md" ? MarkdownRenderer() : JSONRenderer()
        let text = renderer.render(SectionLawsTests.report(Self.with(MadeFeedback.told(Self.window)), "feedback"))
        let file = GoldenReportTests.folder.appendingPathComponent("feedback." + ending)
        if ProcessInfo.processInfo.environment["HYPERCARE_GOLDEN"] != nil {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        let golden = try String(contentsOf: file, encoding: .utf8)
        #expect(SectionLawsTests.firstDifference(golden.lines, text.lines) == nil)
    }
}

extension String {
    fileprivate var lines: [String] { split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
}

import Analysis
import Testing

@testable import Reports

@Suite struct CourseSectionsTests {
    private static let window = SectionLawsTests.benign.window
    private static let findings = MadeCourses.findings(window, name: "checkout")

    private static func with(_ findings: CourseFindings) -> Results {
        let results = SectionLawsTests.benign
        return Results(
            heading: results.heading, traffic: results.traffic, quality: results.quality, samples: results.samples,
            incidents: IncidentFindings(state: .judged), courses: findings)
    }

    private static func table(_ section: any Section, _ findings: CourseFindings) -> Table? {
        section.blocks(for: with(findings)).lazy.compactMap { if case .table(let table) = $0 { table } else { nil } }
            .first
    }

    @Test func `without tables both are silent, without findings they say so`() {
        #expect(ChangeList().blocks(for: Self.with(.absent)).isEmpty)
        #expect(TrendList().blocks(for: Self.with(.absent)).isEmpty)
        #expect(ChangeList().blocks(for: Self.with(CourseFindings())) == [.prose("None in this window.")])
        #expect(TrendList().blocks(for: Self.with(CourseFindings())) == [.prose("Nothing rises or falls steadily.")])
    }

    @Test func `a found change stands below the told one that it is matched with`() throws {
        let table = try #require(Self.table(ChangeList(), Self.findings))
        let ids = table.rows.map { $0.last }
        let found = try #require(Self.findings.found.first { $0.eventId == "checkout" })
        #expect(ids.prefix(3) == [.name("b"), .name("checkout"), .words(found.id)])
        #expect(ids.count == 4, "the follower is counted, not listed")
        #expect(table.rows[2].contains(.words("Latency up, and 1 other series")))
        #expect(table.rows[3].contains(.words("found?")))
    }

    @Test func `bad news comes first, one chart for each metric and direction`() throws {
        let more = (0..<5).map { place in
            MadeCourses.trend(
                Self.window, AttributeSet([AttributeSet.Pair("route", "r\(place)")]), .serverErrorRatio, from: 0.01,
                to: 0.02)
        }
        let findings = CourseFindings(trends: more + Self.findings.trends)
        let table = try #require(Self.table(TrendList(), findings))
        #expect(table.rows.count == 7 && table.rows[0][1] == .name("service=checkout"))
        let blocks = TrendList().blocks(for: Self.with(findings))
        let charts = blocks.compactMap { if case .chart(let chart) = $0 { chart } else { nil } }
        #expect(charts.count == 2 && charts.allSatisfy { $0.grid.pointCount == 28 && $0.lines.count == 2 })
    }

    @Test func `the top of the report tells bad news alone`() {
        let text = MarkdownRenderer().render(SectionLawsTests.report(Self.with(Self.findings), "verdict"))
        #expect(text.contains("rose for good") && text.contains("rising from"))
        let good = CourseFindings(
            found: [
                MadeCourses.change(
                    Self.window, AttributeSet(), .costPerCallUsd, hour: 5, before: 0.02, after: 0.01)
            ],
            trends: [MadeCourses.trend(Self.window, AttributeSet(), .calls, from: 40, to: 30)])
        let quiet = MarkdownRenderer().render(SectionLawsTests.report(Self.with(good), "verdict"))
        #expect(!quiet.contains("for good") && !quiet.contains("falling"))
    }

    @Test func `a trend's pace is told by the week`() {
        let trend = MadeCourses.trend(Self.window, AttributeSet(), .durationGeomeanMs, from: 100, to: 154)
        #expect(TrendText.pace(trend) == "11.0 %")
        #expect(TrendText.pace(MadeCourses.trend(Self.window, AttributeSet(), .calls, from: 0, to: 0)) == nil)
    }
}

import Analysis
import TestSupport
import Testing

@testable import Reports

@Suite struct IncidentListTests {
    private static func markdown(_ findings: IncidentFindings, _ name: String = "incidents") -> String {
        MarkdownRenderer().render(SectionLawsTests.report(with(findings), name))
    }

    private static func with(_ findings: IncidentFindings) -> Results {
        let results = SectionLawsTests.benign
        return Results(
            heading: results.heading, traffic: results.traffic, quality: results.quality, samples: results.samples,
            incidents: findings)
    }

    private static let findings = MadeFindings.findings(SectionLawsTests.benign.window, name: "checkout")

    @Test func `without a table, too early and without a finding are told apart`() {
        #expect(Self.markdown(IncidentFindings(state: .absent)).contains("no table of incidents"))
        #expect(Self.markdown(IncidentFindings(state: .tooFewDays(2))).contains("2 earlier days"))
        #expect(Self.markdown(IncidentFindings(state: .judged)).contains("None in this window"))
        #expect(Self.markdown(IncidentFindings(state: .absent), "verdict").contains("ordinary") == false)
        #expect(Self.markdown(IncidentFindings(state: .judged), "verdict").contains("Nothing out of the ordinary"))
    }

    @Test func `the gravest comes first, expected ones stand apart`() throws {
        let text = Self.markdown(Self.findings)
        let first = try #require(text.range(of: "1. Critical"))
        let second = try #require(text.range(of: "2. Warning"))
        let planned = try #require(text.range(of: "Explained: announced"))
        #expect(first.lowerBound < second.lowerBound && second.lowerBound < planned.lowerBound)
        #expect(!text.contains("3. Info") && text.contains("service=checkout") && text.contains("open"))
    }

    @Test func `a critical incident opens the verdict`() {
        let blocks = Verdict().blocks(for: Self.with(Self.findings))
        guard case .prose(let prose)? = blocks.first else {
            Issue.record("no prose")
            return
        }
        #expect(prose.parts.first == .strong("2 incidents, 1 of them critical"))
        #expect(prose.parts.contains(.name("service=checkout")))
    }

    @Test func `a warning does not push the volume from the first place`() {
        let warnings = Self.findings.incidents.filter { $0.severity == .warning }
        let only = IncidentFindings(state: .judged, incidents: warnings)
        let blocks = Verdict().blocks(for: Self.with(only))
        #expect(
            blocks.count == 3
                && blocks.first == Verdict().blocks(for: Self.with(IncidentFindings(state: .absent))).first)
    }

    @Test func `durations are told in their unit`() {
        #expect(IncidentText.quantity(250, .durationGeomeanMs).text == "250 ms")
        #expect(IncidentText.quantity(0.5, .costPerCallUsd).unit == .nanoUsd)
        #expect(IncidentText.quantity(0.5, .serverErrorRatio).text.contains("50"))
    }

    @Test func `no more than eight are told one by one`() {
        let window = SectionLawsTests.benign.window
        let many = (0..<12).map { place in
            MadeFindings.incident(
                window, cause: AttributeSet([AttributeSet.Pair("service", "s\(place)")]), metric: .calls,
                severity: .warning)
        }
        let blocks = IncidentList().blocks(for: Self.with(IncidentFindings(state: .judged, incidents: many)))
        let headings = blocks.filter { if case .heading = $0 { true } else { false } }
        #expect(headings.count == 8)
        guard case .table(let table) = blocks[1] else {
            Issue.record("no table")
            return
        }
        #expect(table.rows.count == 12)
    }
}

import Analysis
import TestSupport
import Testing

@testable import Reports

@Suite struct ObjectiveListTests {
    private static func markdown(_ findings: ObjectiveFindings, _ name: String = "objectives") -> String {
        let results = SectionLawsTests.benign
        return MarkdownRenderer().render(
            SectionLawsTests.report(
                Results(
                    heading: results.heading, traffic: results.traffic, quality: results.quality,
                    samples: results.samples, objectives: findings), name))
    }

    private static let window = SectionLawsTests.benign.window
    private static let findings = MadeObjectives.findings(window, name: "checkout")

    @Test func `without a promise nothing is said`() {
        #expect(!Self.markdown(ObjectiveFindings()).contains("Objective"))
        #expect(!Self.markdown(ObjectiveFindings(), "verdict").contains("objective"))
    }

    @Test func `a promise is told with its value, its budget and its breaches`() {
        let text = Self.markdown(Self.findings)
        for part in [
            "availability at least 99.95 % over 3 days", "no, critical", "not kept", "burn\\_1h", "Breaches",
            "% of the budget of 3 days is left", "at this rate it is gone on", "Budget left",
        ] {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test func `a warning names the limit and the time`() {
        let text = Self.markdown(Self.findings)
        #expect(text.contains("At this pace above \\$0.0200") && text.contains("At the earliest from 2026-"))
        #expect(!text.contains("UTC UTC"))
    }

    @Test func `the verdict names what was not kept`() {
        #expect(Self.markdown(Self.findings, "verdict").contains("1 of 2 objectives not kept"))
        let kept = ObjectiveFindings(Self.findings.items.filter { $0.isMet == true })
        #expect(Self.markdown(kept, "verdict").contains("The objective was kept."))
    }

    struct Share: Sendable {
        let value: Double
        let text: String
    }

    private static let shares = [
        Share(value: 1, text: "100 %"), Share(value: 0, text: "0 %"), Share(value: 0.999, text: "99.9 %"),
        Share(value: 0.9995, text: "99.95 %"), Share(value: 0.99987, text: "99.987 %"), Share(value: 0.5, text: "50 %"),
        Share(value: 0.123456, text: "12.3 %"), Share(value: 0.05, text: "5 %"), Share(value: 0.001, text: "0.1 %"),
        Share(value: .nan, text: "–"),
    ]

    @Test(arguments: shares) func `shares are as exact as what is left of them`(_ share: Share) {
        #expect(ObjectiveWords.share(share.value) == share.text)
    }

    @Test func `an incident names the objective that it broke`() throws {
        let results = SectionLawsTests.benign
        var incident = MadeFindings.incident(
            Self.window, cause: AttributeSet(), metric: .serverErrorRatio, severity: .critical)
        incident.objectives = ["orders work", "b"]
        let text = MarkdownRenderer().render(
            SectionLawsTests.report(
                Results(
                    heading: results.heading, traffic: results.traffic, quality: results.quality,
                    samples: results.samples, incidents: IncidentFindings(state: .judged, incidents: [incident])),
                "incidents"))
        #expect(text.contains("It broke the objectives"))
        #expect(text.contains("orders work"))
    }
}

import Ingest
import Settings
import Tagging
import Testing

@testable import Pipelines

@Suite struct FeedbackReadingTests {
    private func pipeline(_ yaml: String) throws -> Pipeline {
        try Pipeline(ConfigurationText(name: "p.yaml", text: "version: 1\n" + yaml, kind: .pipeline))
    }

    @Test func `a source of feedback has a format, a mapping and labels`() throws {
        let read = try pipeline(
            """
            sources:
              - {name: desk, kind: feedback, paths: [tickets.json], format: zendesk_json}
              - name: form
                kind: feedback
                paths: [form.csv]
                format: {name: generic_csv, fields: {id: Nr, text: Bemerkung, created_at: Datum}}
                labels: {channel: web}
              - {name: any, kind: feedback, paths: [x]}
            """)
        #expect(read.sources.map(\.kind) == [.feedback, .feedback, .feedback])
        #expect(read.sources[0].format == .feedback(name: "zendesk_json", fields: [:]))
        let fields: [FeedbackField: String] = [.id: "Nr", .text: "Bemerkung", .createdAt: "Datum"]
        #expect(read.sources[1].format == .feedback(name: "generic_csv", fields: fields))
        #expect(
            read.sources[1].format.description == "generic_csv, created_at=Datum, id=Nr, text=Bemerkung")
        #expect(read.sources[1].labels == ["channel": "web"])
        #expect(read.sources[2].format == .recognised)
    }

    @Test(arguments: FeedbackNames.all)
    func `every format has its line in the list`(_ name: String) {
        #expect(FeedbackNames.summary(of: name)?.isEmpty == false)
    }

    @Test func `the stage takes phrases, and can be left out`() throws {
        let source = "sources: [{name: a, kind: feedback, paths: [x]}]\n"
        let read = try pipeline(
            source
                + "stages: [rollup, feedback: {phrases: {billing_cost: [seat price, per seat], bug: [blue screen]}}]\n")
        #expect(read.stages == ["rollup", "feedback"])
        let phrases = try #require(read.feedback).phrases
        #expect(phrases.map(\.topic) == [.billingCost, .billingCost, .bug])
        #expect(phrases.map(\.text) == ["seat price", "per seat", "blue screen"])
        #expect(try pipeline(source + "stages: [rollup]\n").feedback == nil)
    }
}

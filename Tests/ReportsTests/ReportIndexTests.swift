import Analysis
import Reports
import TestSupport
import Testing

@Suite struct ReportIndexTests {
    @Test func `an entry made from results and one read from its document agree`() throws {
        let results = SectionLawsTests.benign
        let json = JSONRenderer().render(Report(results))
        let made = ReportIndex.Entry(results)
        let read = try #require(ReportIndex.Entry(json: json.utf8))
        #expect(read.day == made.day)
        #expect(read.calls == made.calls)
        #expect(read.tokens == made.tokens)
        #expect(read.missingHours == made.missingHours)
        #expect(read.rejectedLines == made.rejectedLines)
        #expect(read.tone == made.tone)
        #expect(abs((read.p95Us ?? 0) - (made.p95Us ?? 1)) < 1)
        #expect(abs((read.serverErrorRatio ?? 0) - (made.serverErrorRatio ?? 1)) < 0.000_001)
        #expect(abs((read.costNanoUsd ?? 0) - (made.costNanoUsd ?? 100)) < 2)
    }

    @Test(arguments: [
        "", "{}", "[]", "{\"schema_version\": 2}",
        "{\"schema_version\": 1, \"window\": {\"from\": \"../../x\"}, \"sections\": {}}",
    ])
    func `what is no report gives no entry`(_ text: String) { #expect(ReportIndex.Entry(json: text.utf8) == nil) }

    @Test func `days are listed newest first and linked`() throws {
        let entries = try ["2026-11-10", "2026-11-12", "2026-11-11"].map { try entry($0) }
        let html = ReportIndex(pipeline: "<b>\u{202E}|", toolVersion: "1.2.3", entries: entries).html()
        let shape = try HTMLShape(html)
        let links = shape.attributes.filter { $0.hasPrefix("href=2") }
        #expect(links == ["href=2026-11-12/report.html", "href=2026-11-11/report.html", "href=2026-11-10/report.html"])
        #expect(shape.texts.contains("<b>\\u{202e}|"))
    }

    @Test func `an index without days says so`() throws {
        let shape = try HTMLShape(ReportIndex(pipeline: "nightly", toolVersion: "1.2.3", entries: []).html())
        #expect(shape.texts.contains("No reports yet"))
    }

    private func entry(_ day: String) throws -> ReportIndex.Entry {
        let json = "{\"schema_version\": 1, \"window\": {\"from\": \"\(day)T00:00:00Z\"}, \"sections\": {}}"
        return try #require(ReportIndex.Entry(json: json.utf8))
    }
}

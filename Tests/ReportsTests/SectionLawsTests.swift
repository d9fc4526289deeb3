import Analysis
import Columns
import TestSupport
import Testing

@testable import Reports

/// The laws that every section keeps; each runs for every member of the list.
@Suite struct SectionLawsTests {
    static let plan: ReportTables = {
        var plan = ReportTables()
        plan.stepMinutes = 60
        plan.routeCount = 30
        plan.consumerCount = 26
        plan.callsPerStep = 400
        plan.missingHours = [4]
        return plan
    }()
    static let benign = results(plan)
    static let hostile: Results = {
        var plan = Self.plan
        plan.name = SectionLaws.hostileName
        return results(plan, pipeline: "\"><script>alert(1)</script>|@all`\u{202E}")
    }()
    static let noModels: Results = {
        var plan = Self.plan
        plan.modelCount = 0
        plan.rejectsPerHour = 0
        plan.hasDamage = false
        plan.incidentHour = nil
        plan.missingHours = []
        return results(plan)
    }()
    static let empty: Results = {
        var plan = Self.plan
        plan.days = 0
        return results(plan)
    }()
    static let names = Sections.all.map { $0.name }

    static func results(_ plan: ReportTables, pipeline: String = "nightly") -> Results {
        let window = TimeWindow(fromUs: plan.startUs, toUs: plan.startUs + TimeWindow.dayUs)
        var input = ReportInput(ReportHeading(pipeline: pipeline, window: window, toolVersion: "1.2.3"))
        var before = plan
        before.startUs -= TimeWindow.dayUs
        before.seed += 1
        for made in [plan.make(), before.make()] {
            #expect(throws: Never.self) {
                try input.add(callsMinute: made.callsMinute)
                try input.add(consumersHour: made.consumersHour)
            }
        }
        let made = plan.make()
        input.add(inputs: made.inputs)
        input.add(rejects: made.rejects)
        input.add(exemplars: made.exemplars)
        input.set(incidents: MadeFindings.findings(window, name: plan.name("service", 0)))
        input.set(objectives: MadeObjectives.findings(window, name: plan.name("service", 0)))
        input.set(feedback: MadeFeedback.findings(window, name: plan.name("service", 0)))
        input.set(courses: MadeCourses.findings(window, name: plan.name("service", 0)))
        return input.results()
    }

    static func report(_ results: Results, _ name: String) -> Report {
        Report(results, sections: Sections.all.filter { $0.name == name }.map { $0.init() })
    }

    @Test func `names are unique, in snake case`() {
        #expect(Set(Self.names).count == Self.names.count)
        #expect(Self.names.allSatisfy { $0.utf8.allSatisfy { $0 == 0x5F || (0x61...0x7A).contains($0) } })
    }

    @Test(arguments: names) func `every section renders in every renderer, whatever the data`(_ name: String) throws {
        for results in [Self.benign, Self.hostile, Self.noModels, Self.empty] {
            let report = Self.report(results, name)
            _ = try HTMLShape(HTMLRenderer().render(report))
            #expect(MarkdownRenderer().render(report).hasPrefix("# "))
            #expect(JSONValue(parsing: JSONRenderer().render(report).utf8) != nil)
        }
    }

    @Test(arguments: names) func `hostile names do not change a page's tags`(_ name: String) throws {
        let benign = try HTMLShape(HTMLRenderer().render(Self.report(Self.benign, name)))
        let hostile = try HTMLShape(HTMLRenderer().render(Self.report(Self.hostile, name)))
        #expect(Self.firstDifference(benign.tags, hostile.tags) == nil)
        #expect(Self.firstDifference(benign.attributes, hostile.attributes) == nil)
    }

    @Test(arguments: names) func `hostile names do not change a text's lines and cells`(_ name: String) {
        let benign = MarkdownShape(MarkdownRenderer().render(Self.report(Self.benign, name)))
        let hostile = MarkdownShape(MarkdownRenderer().render(Self.report(Self.hostile, name)))
        #expect(Self.firstDifference(benign.lines, hostile.lines) == nil)
        #expect(benign.cellCounts == hostile.cellCounts)
    }

    @Test(arguments: names) func `hostile names do not change a document's keys`(_ name: String) throws {
        let benign = try #require(JSONValue(parsing: JSONRenderer().render(Self.report(Self.benign, name)).utf8))
        let text = JSONRenderer().render(Self.report(Self.hostile, name))
        let hostile = try #require(JSONValue(parsing: text.utf8))
        #expect(Self.firstDifference(keys(benign), keys(hostile)) == nil)
        let isPlain = text.unicodeScalars.allSatisfy {
            $0 == "\n" || !VisibleText.deceives($0) && !["<", ">", "&"].contains($0)
        }
        #expect(isPlain)
    }

    @Test(arguments: names) func `numbers have units`(_ name: String) {
        for part in Self.report(Self.benign, name).parts {
            for block in part.blocks { check(block) }
        }
    }

    @Test func `hostile names are there to be read`() throws {
        let page = try HTMLShape(HTMLRenderer().render(Report(Self.hostile)))
        for text in ["<script>alert(1)</script>", "\\u{202e}", "javascript:alert(1)", "a|b\\|c"] {
            let isThere = page.texts.contains { $0.contains(text) }
            #expect(isThere, "\(text)")
        }
    }

    @Test func `empty states are told in words`() {
        let models = MarkdownRenderer().render(Self.report(Self.noModels, "models"))
        #expect(models.contains("No AI traffic"))
        let verdict = MarkdownRenderer().render(Self.report(Self.empty, "verdict"))
        #expect(verdict.contains("No calls in this window"))
        let rejects = MarkdownRenderer().render(Self.report(Self.noModels, "rejects"))
        #expect(rejects.contains("None: every line"))
    }

    @Test func `the page loads nothing and says so`() {
        let html = HTMLRenderer().render(Report(Self.benign))
        let policy = "content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src data:\""
        let hasPolicy = html.contains(policy)
        #expect(hasPolicy)
        for word in ["<script", "http://", "https://", "url(", "@import", "javascript:"] {
            let isThere = html.contains(word)
            #expect(!isThere, "\(word)")
        }
    }

    /// The first place where two lists differ, in words; a whole page in a failure helps nobody.
    static func firstDifference(_ left: [String], _ right: [String]) -> String? {
        for (index, (a, b)) in zip(left, right).enumerated() where a != b { return "\(index): \(a) and \(b)" }
        return left.count == right.count ? nil : "\(left.count) and \(right.count) items"
    }

    private func keys(_ value: JSONValue) -> [String] {
        switch value {
        case .object(let members): members.sorted { $0.key < $1.key }.flatMap { [$0.key] + keys($0.value) }
        case .array(let values): ["["] + values.flatMap(keys) + ["]"]
        default: ["."]
        }
    }

    private func check(_ block: Block) {
        switch block {
        case .figures(let group):
            for figure in group.figures { figure.quantity.map { check($0, within: figure.label) } }
        case .table(let table):
            for row in table.rows {
                for (column, cell) in zip(table.columns, row) {
                    switch cell {
                    case .quantity(let quantity), .share(let quantity, _): check(quantity, within: column.title)
                    default: break
                    }
                }
            }
        case .chart(let chart): check(Quantity(1_500.0, chart.unit), within: chart.title)
        case .heading, .prose, .note, .query: break
        }
    }

    /// A count's noun stands in the title; other numbers carry their unit.
    private func check(_ quantity: Quantity, within title: String) {
        if case .count(let noun) = quantity.unit {
            let words = noun.split(separator: " ")
            #expect(words.allSatisfy { title.lowercased().contains($0) }, "\(title): \(noun)")
        } else {
            #expect(quantity.short.contains { !$0.isNumber && $0 != "." && $0 != "," }, "\(title): \(quantity.short)")
        }
    }
}

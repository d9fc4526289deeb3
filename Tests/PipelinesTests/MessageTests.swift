import Foundation
import Settings
import Testing

@testable import Pipelines

@Suite struct MessageTests {
    @Test func `JSON is safe and keeps its order`() {
        let json = JSON.members([
            "z": .text("a\"\\\u{202E}\u{1F600}\n"), "a": .integer(9_007_199_254_740_993),
            "m": .double(.nan), "l": .list([.null, .bool(true)]),
        ])
        #expect(
            json.line == #"{"z":"a\"\\\u202e😀\n","a":"9007199254740993","m":null,"l":[null,true]}"#)
    }

    @Test func `nothing hidden stands in the JSON of a problem`() {
        let problem = Problem(
            .unknownKey, at: Place("x\u{1B}[2J.yaml", line: 1, column: 2), "found '\u{202E}'",
            excerpt: Excerpt(line: " \u{1B}[31mkey: x", column: 2, length: 8, note: "\u{1B}"),
            help: "\u{0}")
        #expect(!problem.json.line.unicodeScalars.contains { VisibleText.isHidden($0) })
    }

    @Test func `every code has a page and a number of its own`() {
        for code in MessageCode.catalogue {
            #expect(code.rawValue.wholeMatch(of: /HC0[1-7]\d\d/) != nil)
            #expect(
                !code.page.title.isEmpty && !code.page.cause.isEmpty && !code.page.remedy.isEmpty)
        }
        let titles = MessageCode.catalogue.map(\.page.title)
        #expect(Set(titles).count == titles.count, "a code has fallen through to another's page")
        #expect(Set(MessageCode.catalogue).count == MessageCode.catalogue.count)
    }

    @Test func `every code that is declared is in the catalogue`() throws {
        var declared: [String] = []
        for path in ["Settings/Messages/MessageCode.swift", "Pipelines/Messages/MessageCode+Catalogue.swift"] {
            let text = try String(contentsOfFile: Tree.path("Sources/\(path)"), encoding: .utf8)
            declared += text.matches(of: /Self\(rawValue: "(HC\d+)"\)/).map { String($0.1) }
        }
        #expect(declared.sorted() == MessageCode.catalogue.map(\.rawValue))
        #expect(MessageCode(text: "hc0207") == .unknownKey && MessageCode(text: "HC0999") == nil)
    }

    @Test func `rules of fail-on`() throws {
        #expect(try FailRule("anomaly:critical") == .anomaly(.critical))
        #expect(
            try FailRule("objective:p95") == .objective("p95")
                && FailRule("objective") == .objective(nil))
        #expect(
            try FailRule("missing") == .missing && FailRule("rejects") == .rejects
                && FailRule("anomaly:info") == .anomaly(.info))
        for text in ["", "anomaly", "anomaly:bad", "objective:", "missing:x", "reject"] {
            #expect(throws: PipelineError.self) { try FailRule(text) }
        }
    }

    @Test func `exit codes are those of the contract`() {
        #expect(Outcome.allCases.map(\.rawValue) == [0, 1, 2, 3, 4, 5, 6, 130, 143])
        #expect(PipelineError.interrupted(signal: 15).outcome == .terminated)
        #expect(PipelineError.interrupted(signal: 2).outcome == .interrupted)
    }
}

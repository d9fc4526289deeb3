import Testing

@testable import Pipelines

@Suite struct MessageTests {
    @Test(arguments: [
        ("treshold", "threshold"), ("rnu", "run"), ("tabels", "tables"),
        ("clock_skw", "clock-skew"), ("NGINX_JSON", "nginx_json"),
        ("inspct", "inspect"), ("litellm", "litellm_spend_logs"),
    ])
    func `the nearest word`(_ word: String, _ expected: String) {
        let known = [
            "threshold", "run", "tables", "clock-skew", "nginx_json", "inspect",
            "litellm_spend_logs",
        ]
        #expect(NearestWord.of(word, in: known) == expected)
    }

    @Test(arguments: ["xyz", "", "completely", "ab"])
    func `no word is near`(_ word: String) {
        #expect(NearestWord.of(word, in: ["run", "tables", "inspect"]) == nil)
    }

    @Test func `distance counts insertions, deletions, replacements and swaps`() {
        let cases = [
            ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("kitten", "sitting", 3),
            ("ca", "abc", 3), ("abcd", "", 4),
        ]
        for (left, right, expected) in cases {
            #expect(NearestWord.distance(Array(left.utf8), Array(right.utf8)) == expected)
            #expect(NearestWord.distance(Array(right.utf8), Array(left.utf8)) == expected)
        }
    }

    @Test func `nothing hidden reaches a terminal`() {
        let hostile = "a\u{1B}]0;x\u{7}\r\u{202E}b\u{200B}\u{9B}c\nd"
        #expect(VisibleText.of(hostile) == "a\\u{1b}]0;x\\u{7}\\r\\u{202e}b\\u{200b}\\u{9b}c\\nd")
        let problem = Problem(
            .unknownKey, at: Place("x\u{1B}[2J.yaml", line: 1, column: 2), "found '\u{202E}'",
            excerpt: Excerpt(line: " \u{1B}[31mkey: x", column: 2, length: 8, note: "\u{1B}"),
            help: "\u{0}")
        for text in [
            ProblemText(isColoured: false).lines(problem), problem.description, problem.json.line,
        ] {
            #expect(
                !text.unicodeScalars.contains { VisibleText.isHidden($0) && $0 != "\n" },
                "\(text.debugDescription)")
        }
    }

    @Test func `a problem is shown in the form of the manual`() {
        let problem = Problem(
            .unknownKey, at: Place("hypercare.yaml", line: 14, column: 5), "unknown key 'treshold'",
            excerpt: Excerpt(
                line: "    treshold: 3.5", column: 5, length: 8, note: "did you mean 'threshold'?"),
            help: "valid keys here: threshold, window")
        #expect(
            ProblemText(isColoured: false).lines(problem) == """
                error[HC0207]: unknown key 'treshold' at hypercare.yaml:14:5
                  14 |     treshold: 3.5
                     |     ^^^^^^^^ did you mean 'threshold'?
                  help: valid keys here: threshold, window

                """)
        #expect(
            problem.description
                == "hypercare.yaml:14:5: unknown key 'treshold'; did you mean 'threshold'? [HC0207]"
        )
    }

    @Test func `a long line is cut around its mark`() {
        let line = String(repeating: "x", count: 500) + "BAD" + String(repeating: "y", count: 500)
        let problem = Problem(
            .badValue, at: Place("p", line: 1, column: 501), "bad",
            excerpt: Excerpt(line: line, column: 501, length: 3))
        let lines = ProblemText(isColoured: false).lines(problem).split(separator: "\n")
        #expect(lines.allSatisfy { $0.unicodeScalars.count <= 112 })
        let (text, pointer) = (Array(lines[1].unicodeScalars), Array(lines[2].unicodeScalars))
        let marked = pointer.indices.filter { pointer[$0] == "^" }.map { text[$0] }
        #expect(String(String.UnicodeScalarView(marked)) == "BAD")
    }

    @Test func `JSON is safe and keeps its order`() {
        let json = JSON.members([
            "z": .text("a\"\\\u{202E}\u{1F600}\n"), "a": .integer(9_007_199_254_740_993),
            "m": .double(.nan), "l": .list([.null, .bool(true)]),
        ])
        #expect(
            json.line == #"{"z":"a\"\\\u202e😀\n","a":"9007199254740993","m":null,"l":[null,true]}"#)
    }

    @Test func `every code has a page and a number of its own`() {
        for code in MessageCode.allCases {
            #expect(code.rawValue.wholeMatch(of: /HC0[1-7]\d\d/) != nil)
            #expect(
                !code.page.title.isEmpty && !code.page.cause.isEmpty && !code.page.remedy.isEmpty)
        }
        let titles = MessageCode.allCases.map(\.page.title)
        #expect(Set(titles).count == titles.count, "a code has fallen through to another's page")
    }

    @Test func `rules of fail-on`() throws {
        #expect(try FailRule("anomaly:critical") == .anomaly(.critical))
        #expect(
            try FailRule("objective:p95") == .objective("p95")
                && FailRule("objective") == .objective(nil))
        #expect(
            try FailRule("missing").canFire && FailRule("rejects").canFire
                && !FailRule("objective").canFire)
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

import Settings
import Testing

@Suite struct ProblemTests {
    @Test func `nothing hidden reaches a terminal`() {
        let hostile = "a\u{1B}]0;x\u{7}\r\u{202E}b\u{200B}\u{9B}c\nd"
        #expect(VisibleText.of(hostile) == "a\\u{1b}]0;x\\u{7}\\r\\u{202e}b\\u{200b}\\u{9b}c\\nd")
        let problem = Problem(
            .unknownKey, at: Place("x\u{1B}[2J.yaml", line: 1, column: 2), "found '\u{202E}'",
            excerpt: Excerpt(line: " \u{1B}[31mkey: x", column: 2, length: 8, note: "\u{1B}"),
            help: "\u{0}")
        for text in [ProblemText(isColoured: false).lines(problem), problem.description] {
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
}

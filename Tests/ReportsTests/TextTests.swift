import Analysis
import TestSupport
import Testing

@testable import Reports

@Suite struct TimeTextTests {
    static let day: Int64 = 1_794_441_600_000_000

    @Test func `times are UTC and complete`() {
        let timeUs = Self.day + 50_709_123_456
        #expect(TimeText.minute(timeUs) == "2026-11-12 14:05")
        #expect(TimeText.millisecond(timeUs) == "2026-11-12 14:05:09.123")
        #expect(TimeText.rfc3339(timeUs) == "2026-11-12T14:05:09.123456Z")
        #expect(TimeText.rfc3339(Self.day) == "2026-11-12T00:00:00Z")
        #expect(TimeText.minute(-1) == "1969-12-31 23:59")
        #expect(TimeText.dayAndMonth(timeUs) == "12 Nov")
    }

    static let windows: [(Int64, Int64, String)] = [
        (0, 1_440, "Thursday 12 November 2026"), (0, 7 * 1_440, "12 to 18 November 2026"),
        (0, 30 * 1_440, "12 November to 11 December 2026"), (0, 365 * 1_440, "12 November 2026 to 11 November 2027"),
        (60, 90, "2026-11-12 01:00 to 2026-11-12 01:30"),
    ]

    @Test(arguments: windows) func `windows are named by their days`(_ from: Int64, _ to: Int64, _ text: String) {
        let window = TimeWindow(fromUs: Self.day + from * 60_000_000, toUs: Self.day + to * 60_000_000)
        #expect(TimeText.window(window) == text)
    }

    @Test func `lengths use the largest unit that divides them`() {
        #expect(TimeText.length(TimeWindow.dayUs * 7) == "7 days")
        #expect(TimeText.length(TimeWindow.hourUs * 25) == "25 hours")
        #expect(TimeText.length(TimeWindow.minuteUs) == "1 minute")
        #expect(TimeText.length(1_500_000) == "1.50 s")
    }
}

@Suite struct VisibleTextTests {
    static let cases: [(String, String)] = [
        ("plain é 漢字 😀", "plain é 漢字 😀"), ("a\u{0}b\u{1B}[31m", "a\\u{0}b\\u{1b}[31m"),
        ("a\nb\tc\rd", "a\\u{a}b\\u{9}c\\u{d}d"),
        ("\u{202E}fdp.exe", "\\u{202e}fdp.exe"), ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"),
        ("a\u{200B}\u{200D}\u{FEFF}b", "a\\u{200b}\\u{200d}\\u{feff}b"),
        ("\u{2028}\u{2029}\u{85}", "\\u{2028}\\u{2029}\\u{85}"), ("\u{E0041}\u{E0100}", "\\u{e0041}\\u{e0100}"),
        ("a\u{AD}b", "a\\u{ad}b"), ("\u{3164}\u{115F}", "\\u{3164}\\u{115f}"), ("\u{9B}31m", "\\u{9b}31m"),
        ("\u{E000}", "\\u{e000}"),
    ]

    @Test(arguments: cases) func `what deceives is spelt out`(_ text: String, _ visible: String) {
        #expect(VisibleText.of(text) == visible)
    }

    @Test func `long texts keep both ends`() {
        let text = "/a" + String(repeating: "x", count: 500) + "/end"
        let short = VisibleText.shortened(text, maxCharacters: 60)
        #expect(short.unicodeScalars.count == 60)
        #expect(short.hasPrefix("/ax"))
        #expect(short.hasSuffix("x/end"))
        #expect(VisibleText.shortened("/short", maxCharacters: 60) == "/short")
    }

    @Test func `blank texts are told`() {
        #expect(VisibleText.label("", maxCharacters: 9) == "(blank)")
        #expect(VisibleText.label(" \u{A0}", maxCharacters: 9) == "(blank)")
    }
}

@Suite struct MarkdownTextTests {
    static let cases: [(String, String)] = [
        ("/v1/orders", "`/v1/orders`"), ("a`b", "``a`b``"), ("`a`", "`` `a` ``"), ("```", "```` ``` ````"),
        ("a|b", "`a\\|b`"), ("a\\|b", "`a\\u{7c}b`"), ("a\\\\|b", "`a\\\\u{7c}b`"), ("", "`(blank)`"),
        (" x ", "`  x  `"),
        ("a\nb", "`a\\u{a}b`"), ("@all #1", "`@all #1`"),
    ]

    @Test(arguments: cases) func `foreign text is a code span`(_ text: String, _ markdown: String) {
        #expect(MarkdownText.code(text) == markdown)
    }

    @Test(arguments: cases) func `a code span in a table is one cell`(_ text: String, _ markdown: String) {
        let shape = MarkdownShape("| " + MarkdownText.code(text) + " |")
        #expect(shape.lines == ["| ¤ |"])
        #expect(shape.cellCounts == [2])
    }

    @Test func `our words are escaped`() {
        #expect(
            MarkdownText.words("calls_minute [a) <b> *c* #1 @d ~e~ `f` |")
                == "calls\\_minute \\[a) \\<b\\> \\*c\\* \\#1 \\@d \\~e\\~ \\`f\\` \\|")
    }
}

@Suite struct JSONTextTests {
    @Test func `strings may stand inside HTML`() {
        #expect(JSONText.quoted("</script>&\u{2028}") == #""\u003c/script\u003e\u0026\u2028""#)
        #expect(JSONText.quoted("a\"\\\n\t\u{1B}") == #""a\"\\\n\t\u001b""#)
        #expect(JSONText.quoted("\u{E0041}") == #""\udb40\udc41""#)
    }

    @Test(arguments: SectionLaws.hostileTexts) func `strings are read back as they were`(_ text: String) {
        #expect(JSONValue(parsing: JSONText.quoted(text).utf8) == .string(text))
    }

    static let decimals: [(Double, Int, String)] = [
        (0, 3, "0"), (1.5, 3, "1.5"), (-0.25, 6, "-0.25"), (0.0005, 3, "0.001"), (-0.0001, 3, "0"),
        (12.340, 3, "12.34"),
        (28.801234567, 9, "28.801234567"), (123_456_789_012.5, 3, "123456789012.5"),
    ]

    @Test(arguments: decimals) func `decimals are short and exact`(_ value: Double, _ decimals: Int, _ text: String) {
        #expect(JSONValue.decimal(value, decimals).text() == text)
    }

    @Test func `odd numbers do not break the document`() {
        #expect(JSONValue.decimal(.nan, 3) == .null)
        #expect(JSONValue.decimal(1e12, 9).text() == "1000000000000")
        #expect(JSONValue.integer(1 << 53).text() == "9007199254740992")
        #expect(JSONValue.integer(1 << 53 + 1).text() == "\"9007199254740993\"")
    }

    @Test func `keys are sorted`() {
        let value = JSONValue.object([
            "b": .array([.integer(1), .null]), "a": .object([:]), "ab": .array([.object(["x": .bool(true)])]),
        ])
        #expect(value.text() == "{\n  \"a\": {},\n  \"ab\": [\n    {\"x\": true}\n  ],\n  \"b\": [1, null]\n}")
    }
}

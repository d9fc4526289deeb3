import Analysis
import Testing

@Suite struct JSONValueTests {
    static let good: [(String, JSONValue)] = [
        ("null", .null), (" true ", .bool(true)), ("-0.50e+3", .number("-0.50e+3")), ("0", .number("0")),
        ("\"\"", .string("")), (#""a\"\\\/\b\f\n\r\t""#, .string("a\"\\/\u{8}\u{c}\n\r\t")),
        (#""\u00e9\ud83d\ude00""#, .string("é😀")), (#""\ud83dx""#, .string("\u{FFFD}x")),
        ("[]", .array([])), ("[1, [2]]", .array([.number("1"), .array([.number("2")])])),
        ("{}", .object([:])), (#"{"a":1,"b":{"c":null}}"#, .object(["a": .number("1"), "b": .object(["c": .null])])),
        (#"{"a":1,"a":2}"#, .object(["a": .number("2")])),
    ]

    @Test(arguments: good) func `documents are read`(_ text: String, _ value: JSONValue) {
        #expect(JSONValue(parsing: text.utf8) == value)
    }

    @Test(arguments: [
        "", " ", "nul", "01", "1.", ".5", "+1", "1e", "\"", "\"\n\"", #""\x""#, #""\u12""#, "[1,]", "[1", "{1:2}",
        #"{"a"}"#, #"{"a":}"#, "1 2", "[1]]", String(repeating: "[", count: 100) + String(repeating: "]", count: 100),
    ]) func `what is no document is refused`(_ text: String) {
        #expect(JSONValue(parsing: text.utf8) == nil)
    }

    @Test func `counts are the members that are integers`() {
        let value = JSONValue(parsing: #"{"a": 3, "b": "x", "c": 1.5, "d": -2}"#.utf8)
        #expect(value?.counts == ["a": 3, "d": -2])
    }

    @Test func `a text cut anywhere is refused or shorter, never a trap`() {
        let text = Array(#"{"a":[1,2.5e3,"\u00e9\n"],"b":{"c":true}}"#.utf8)
        for count in 0..<text.count { #expect(JSONValue(parsing: text[..<count]) == nil) }
    }
}

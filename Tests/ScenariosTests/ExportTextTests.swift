import Foundation
import Testing

@testable import Scenarios

@Suite("JSONText and CSVText")
struct ExportTextTests {
    private func json(_ value: JSONTree, _ escapes: JSONEscapes = []) -> String {
        var text = JSONText(escapes)
        text.append(value)
        return String(decoding: text.bytes, as: UTF8.self)
    }

    private func csv(_ rows: [[String]], _ style: CSVStyle = CSVStyle()) -> String {
        var text = CSVText(style)
        for row in rows { text.append(row) }
        return String(decoding: text.bytes, as: UTF8.self)
    }

    @Test func `members keep their order`() {
        let tree: JSONTree = ["b": 1, "a": [nil, true, "x"], "b2": [:], "c": []]
        #expect(json(tree) == #"{"b":1,"a":[null,true,"x"],"b2":{},"c":[]}"#)
    }

    @Test func `a text that is missing is null`() {
        #expect(json([.text(nil), .text(""), .whole(nil), .whole(-3)]) == #"[null,"",null,-3]"#)
    }

    @Test func `libraries escape differently`() {
        let text: JSONTree = "<é😞>\"\\/\u{1}\n\u{2028}"
        #expect(json(text) == "\"<é😞>\\\"\\\\/\\u0001\\n\u{2028}\"")
        #expect(json(text, .ascii) == #""<\u00e9\ud83d\ude1e>\"\\/\u0001\n\u2028""#)
        #expect(json(text, .markup) == #""\u003cé😞\u003e\"\\/\u0001\n\u2028""#)
    }

    @Test(arguments: FeedbackSamples.texts, [[], .ascii, .markup, [.ascii, .markup]] as [JSONEscapes])
    func `every text comes back from JSON`(_ text: String, _ escapes: JSONEscapes) throws {
        let lines = JSONText.lines([["k": .string(text)]], escapes)
        #expect(lines.count { $0 == 10 } == 1)
        let read = try JSONSerialization.jsonObject(with: Data(lines)) as? [String: String]
        #expect(read?["k"].map { Array($0.utf8) } == Array(text.utf8))
    }

    @Test func `cells are quoted where they must be`() {
        #expect(csv([["a", "", "b,c", "d\"e", "f\ng", " h"]]) == "a,,\"b,c\",\"d\"\"e\",\"f\ng\",\" h\"\n")
        #expect(csv([["a", "b,c"]], CSVStyle(separator: ";", lineEnd: "\r\n")) == "a;b,c\r\n")
        #expect(csv([["a", ""]], CSVStyle(quotesAll: true)) == "\"a\",\"\"\n")
    }

    @Test func `a sheet without rows is its header`() {
        let sheet = FeedbackSheet(style: CSVStyle(startsWithMark: true), columns: [.empty("a"), .empty("a")])
        #expect(sheet.bytes(of: []) == [0xEF, 0xBB, 0xBF] + Array("a,a\n".utf8))
    }

    @Test(arguments: FeedbackSamples.texts)
    func `every text comes back from HTML`(_ text: String) {
        for lines in [HTMLText.Lines.breaks, .paragraphs] {
            for namesAccents in [false, true] {
                let html = HTMLText.body(text, lines, namesAccents: namesAccents)
                #expect(Array(FeedbackReadBack.plain(html).utf8) == Array(text.utf8))
                #expect(!html.contains("<script"))
            }
        }
    }

    @Test func `a document has paragraphs, breaks, code and marks`() {
        let tree = json(AtlassianDocument.tree("a https://x.example b\nc\n\n{1}"))
        let first = #"{"type":"text","text":"a "},{"type":"text","text":"https://x.example","marks":"#
        #expect(tree.contains(first + #"[{"type":"link","attrs":{"href":"https://x.example"}}]},"#))
        #expect(tree.contains(#"{"type":"text","text":" b"},{"type":"hardBreak"},{"type":"text","text":"c"}]}"#))
        #expect(tree.contains(#",{"type":"paragraph","content":[]},{"type":"codeBlock""#))
        #expect(!tree.contains(#""text":"""#))
    }
}

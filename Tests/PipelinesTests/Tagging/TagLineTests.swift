import Tagging
import TestSupport
import Testing

@testable import Pipelines

@Suite struct TagLineTests {
    @Test func `scores are written as other numbers are`() {
        for number in -1_000...1_000 {
            var bytes: [UInt8] = []
            TagLine.append(thousandths: number, to: &bytes)
            #expect(String(decoding: bytes, as: UTF8.self) == CsvText.number(Double(number) / 1_000))
        }
    }

    @Test(arguments: [
        "", "7", "R-1041", "-", "-5", "-x", "=1+1", "+49", "@me", "a,b", "a\"b", "a b", "ä", "a\u{1B}[31m", "#1", "a:b",
        "1,5", "-1,5", "-1.5",
    ])
    func `ids are written as other cells are`(id: String) {
        let before = Array("x,".utf8)
        var bytes = before
        let cell = Array(id.utf8)
        TagLine.append(cell: cell.span, to: &bytes)
        #expect(String(decoding: bytes.dropFirst(before.count), as: UTF8.self) == CsvText.cell(id))
    }

    @Test func `a line has the columns of the head`() {
        let line = TagLine(output: .csv)
        var tags = Tags()
        tags.sentiment = .negative
        tags.score = -0.8124
        tags.topics = [.performance, .availability]
        var bytes = Array(line.head.utf8)
        let id = Array("R-1".utf8)
        line.append(id: id.span, tags, TagLanguage(code: .german, reading: .german), to: &bytes)
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == "id,sentiment,score,topics,severity,language\nR-1,negative,-0.812,performance|availability,normal,de\n"
        )
    }
}

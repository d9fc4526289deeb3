import TestSupport
import Testing

@testable import Ingest

@Suite struct FeedbackReadingHostile {
    private static let head = "id,created_at,text\n"

    @Test func `a broken row costs no other and is told with its line`() throws {
        let reading = try FeedbackReading(
            Self.head + """
                1,2024-05-20T10:00:00Z,one
                2,2024-05-20T10:00:00Z,"two" and more
                3,2024-05-20T10:00:00Z,three\u{0}
                4,yesterday,four
                ,2024-05-20T10:00:00Z,five
                6,,six
                7,2024-05-20T10:00:00Z
                8,2024-05-20T10:00:00Z,eight,and more
                9,2024-05-20T10:00:00Z,"never closed
                """)
        #expect(reading.records.map(\.id) == ["1", "7", "8"])
        #expect(
            reading.faults == [
                "3: unbalanced_quotes", "4: nul_byte", "5: invalid_time", "6: missing_id", "7: missing_time",
                "10: unbalanced_quotes",
            ])
        #expect(reading.summary.raggedRows == 2 && reading.summary.rejected == 6)
        #expect(reading.rejects[0].description == "line 3: the quotes of the row make no sense")
    }

    @Test func `cells that are no UTF-8 are Windows-1252, damaged ones keep what is whole`() throws {
        let row = Array("1,2024-05-20T10:00:00Z,".utf8)
        let bytes =
            Array(Self.head.utf8) + row + [0x64, 0x92, 0xE9, 0x74, 0xE9, 0x0A] + row + [0xC3, 0xA9, 0xE9, 0x0A]
        let reading = try FeedbackReading(bytes)
        #expect(reading.records.map(\.text) == ["d\u{2019}\u{E9}t\u{E9}", "\u{E9}\u{FFFD}"])
        #expect(reading.summary.guessedRows == 2)
    }

    @Test(arguments: [true, false], [true, false])
    func `UTF-16 is read in either order, with and without its mark`(isBig: Bool, hasMark: Bool) throws {
        let text = (hasMark ? "\u{FEFF}" : "") + Self.head + "1,2024-05-20T10:00:00Z,gr\u{FC}n 😞\n"
        let bytes = text.utf16.flatMap { unit in
            let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return isBig ? pair : pair.reversed()
        }
        #expect(try FeedbackReading(bytes).records.map(\.text) == ["gr\u{FC}n 😞"])
    }

    @Test func `huge cells and ten thousand columns are read`() throws {
        let long = String(repeating: "x ", count: 2_000_000)
        #expect(
            try FeedbackReading(Self.head + "1,2024-05-20T10:00:00Z,\(long)\n").records[0].text?.utf8.count == 4_000_000
        )
        let names = (0..<10_000).map { "c\($0)" }.joined(separator: ",")
        let cells = String(repeating: ",", count: 9_999)
        let wide = try FeedbackReading("id,text,\(names)\n1,a,\(cells)\n2,b\n")
        #expect(wide.records.map(\.text) == ["a", "b"])
    }

    @Test func `broken lines of JSON cost no others`() throws {
        let good = #"{"id":1,"created_at":"2024-05-20T10:00:00Z","text":"a"}"#
        let deep = String(repeating: "[", count: 5_000)
        let reading = try FeedbackReading(
            "\(good)\n{\"id\":2,\n\n{\"a\":\(deep)\n\(good) x\n[]\n7\n{\"id\":\"\u{0}\"}\n\(good)\n")
        #expect(reading.records.map(\.sourceLine) == [1, 9])
        #expect(
            reading.faults == [
                "2: invalid_json", "4: too_deep", "5: invalid_json", "7: not_feedback", "8: nul_byte",
            ])
    }

    @Test(arguments: ["[\n", "{\"next\":null,\"items\":[\n"])
    func `a broken element of an array or a page costs no others`(start: String) throws {
        let good = #"{"id":1,"created_at":"2024-05-20T10:00:00Z","text":"a"}"#
        let end = start.hasPrefix("[") ? "]\n" : "],\"count\":4}\n"
        let reading = try FeedbackReading(start + good + ",\n{\"id\":2,,},\n" + good + ",\n" + good + "\n" + end)
        #expect(reading.records.map(\.sourceLine) == [2, 4, 5])
        #expect(reading.faults == ["3: invalid_json"])
    }

    @Test func `a page may stand on many lines`() throws {
        let reading = try FeedbackReading(
            """
            {
              "result": [
                {
                  "number": "INC1", "sys_id": "a",
                  "opened_at": "2024-05-20 10:00:00"
                },
                {
                  "number": "INC2", "sys_id": "b",
                  "opened_at": "2024-05-20 10:00:00"
                }
              ]
            }
            """)
        #expect(reading.summary.format == "servicenow_json")
        #expect(reading.records.map(\.id) == ["INC1", "INC2"] && reading.records.map(\.sourceLine) == [3, 7])
    }

    @Test(arguments: ["", "\n\n", "[]", "[\n]\n", "{\"tickets\":[]}", "id,created_at,text\n"])
    func `an export without items is no fault`(text: String) throws {
        let reading = try FeedbackReading(text)
        #expect(reading.records.isEmpty && reading.rejects.isEmpty)
    }

    @Test func `what is no feedback, has no known name or is too large is refused`() {
        #expect(throws: IngestError.self) { try FeedbackReading("a,b\n1,2\n") }
        #expect(throws: IngestError.self) { try FeedbackReading("{\"a\":1}\n") }
        var options = FeedbackOptions()
        options.format = "zendesk"
        #expect(throws: IngestError.self) { try FeedbackReading("", options) }
        options.format = nil
        options.maxHeldBytes = 10
        #expect(throws: IngestError.self) { try FeedbackReading(Self.head + "1,2,3\n", options) }
    }

    @Test func `random damage crashes nothing`() {
        var random = SyntheticRandom(seed: 13)
        for format in FeedbackFormats.all {
            guard let name = CallFiles.names("feedback/\(format.name)").first(where: { $0.hasPrefix("input.") }) else {
                continue
            }
            let whole = CallFiles.bytes("feedback/\(format.name)/\(name)")
            for _ in 0..<60 {
                var bytes = whole
                for _ in 0..<Int.random(in: 1...8, using: &random) {
                    let place = Int.random(in: bytes.indices, using: &random)
                    bytes[place] = [0, 0x22, 0x0A, 0x2C, 0x5C, 0x7B, 0x5D, 0xFF][Int.random(in: 0..<8, using: &random)]
                }
                bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random) / 4)
                let reading = try? FeedbackReading(bytes)
                #expect((reading?.records.count ?? 0) >= 0)
            }
        }
    }
}

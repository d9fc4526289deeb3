import Analysis
import Foundation
import Testing

@testable import Pipelines

@Suite struct EventEntriesTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let text: String
        /// The lines of the entries.
        let lines: [Int]
        /// The lines of the faults.
        let faults: [Int]

        init(_ name: String, _ text: String, _ lines: [Int], faults: [Int] = []) {
            (self.name, self.text, self.lines, self.faults) = (name, text, lines, faults)
        }

        var testDescription: String { name }
    }

    private static let cases: [Case] = [
        Case("nothing", "", []), Case("blanks", " \n\t\r\n", []), Case("an empty array", " [ ]\n", []),
        Case("objects by line", "{\"a\":1}\n\n{\"a\":2}\r\n{\"a\":3}", [1, 3, 4]),
        Case("a broken line among them", "{\"a\":1}\n{\"a\":\n{\"a\":3}\n[1]\n7\n", [1, 3], faults: [2, 4, 5]),
        Case("one object over several lines", "{\n \"a\": 1,\n \"b\": [1,\n 2]\n}\n", [1]),
        Case("an array on one line", "[{\"a\":\"],[\"},{\"a\":\"\\\"}\"},{}]", [1, 1, 1]),
        Case("an array over lines", "[\n {\n \"a\": 1\n },\n\n {\"a\": 2}\n]\n", [2, 6]),
        Case("pages of arrays", "[{\"a\":1}]\n[{\"a\":2}]\n", [1, 2]),
        Case("no objects", "[1, {\"a\":1}, \"x\", null]", [1], faults: [1, 1, 1]),
        Case("an array that ends early", "[{\"a\":1},\n{\"a\":2}", [1, 2], faults: [1]),
        Case("an object that ends early", "[{\"a\":1},\n{\"a\":2", [1], faults: [1, 2]),
        Case("a stray bracket", "[{\"a\":1}},\n{\"a\":2}]", [2], faults: [1]),
        Case("more behind the array", "[{\"a\":1}]\nend", [1], faults: [2]),
        Case("a table", "id,time\n1,2\n\n3,4\n", [2, 4]),
        Case("a table with semicolons and a mark", "\u{FEFF}time;id\r\n1;2\r\n", [2]),
        Case("a table with tabs", "time\tid\n1,5\t2\n", [2]),
        Case("cells with line ends", "time,title\n1,\"a\nb\"\"c\"\n2,x\n", [2, 4]),
        Case("rows of another width", "time,title\n1\n1,2,3\n2,x\n", [4], faults: [2, 3]),
        Case("a quote that is not closed", "time,title\n1,\"a\n2,x\n", [3], faults: [2]),
        Case("a table without times", "a,b\n1,2\n", [], faults: [1]),
        Case("no table at all", "<html>\n", [], faults: [1]),
    ]

    @Test(arguments: cases) func `entries are found with their lines`(_ item: Case) {
        let entries = EventEntries(Array(item.text.utf8))
        #expect(entries.records.map(\.line) == item.lines)
        #expect(entries.faults.map(\.line).sorted() == item.faults)
    }

    @Test func `names are folded, and empty cells are not there`() {
        let entries = EventEntries(Array("Time, Prompt-Version ,id\n1,  v2 ,\n".utf8))
        #expect(entries.records.map(\.fields.count) == [3])
        #expect(entries.records.first?.value("prompt_version") == .string("v2"))
        #expect(entries.records.first?.value("id") == nil)
    }

    @Test func `an entry that is too long is left out alone`() {
        let long = "{\"time\":1,\"body\":\"\(String(repeating: "x", count: Limits.eventBytes))\"}"
        let entries = EventEntries(Array("{\"time\":1}\n\(long)\n{\"time\":2}\n".utf8))
        #expect(entries.records.map(\.line) == [1, 3] && entries.faults.map(\.line) == [2])
    }

    @Test func `any bytes are survived`() {
        let seed = ProcessInfo.processInfo.environment["HYPERCARE_SEED"].flatMap(UInt64.init) ?? 11
        var state: UInt64 = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        let alphabet = Array("[]{}\",:;\\\n\r\t a1tie\u{0}".utf8) + [0xFF, 0xC3]
        for _ in 0..<4000 {
            var bytes: [UInt8] = []
            for _ in 0..<30 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes.append(alphabet[Int(state >> 33) % alphabet.count])
            }
            let entries = EventEntries(bytes)
            let lineCount = bytes.count { $0 == 0x0A } + 1
            let isInside =
                entries.records.allSatisfy { (1...lineCount).contains($0.line) }
                && entries.faults.allSatisfy { (1...lineCount).contains($0.line) }
            #expect(isInside, "seed \(seed): \(bytes)")
        }
    }
}

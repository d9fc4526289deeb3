import Codecs
import Foundation
import Ingest
import Settings
import TestSupport
import Testing

@testable import Pipelines

@Suite struct DelimitedReaderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func reader(_ bytes: some Sequence<UInt8>, name: String = "t.csv") throws -> DelimitedReader {
        try DelimitedReader(path: folder.write(Data(bytes), name))
    }

    /// Header and rows as text; a row with a fault is `!line: fault`.
    private func rows(_ reader: DelimitedReader) throws -> [String] {
        var row = DelimitedRow()
        var result = [reader.header.names.joined(separator: "|")]
        while try reader.next(into: &row) {
            let cells = (0..<row.count).map { row.text($0) }.joined(separator: "|")
            result.append("\(row.line) " + (row.fault.map { "! \($0)" } ?? cells))
        }
        return result
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        let rows: [String]
        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "plain", text: "a,b\n1,2\n3,4\n", rows: ["a|b", "2 1|2", "3 3|4"]),
        Case(name: "no last line feed", text: "a,b\n1,2", rows: ["a|b", "2 1|2"]),
        Case(name: "CRLF", text: "a,b\r\n1,2\r\n\"3\",\"4\"\r\n", rows: ["a|b", "2 1|2", "3 3|4"]),
        Case(
            name: "mark and blank lines", text: "\u{FEFF}\r\n\na,b\n\n1,2\n\r\n3,4\n\n",
            rows: ["a|b", "5 1|2", "7 3|4"]),
        Case(name: "semicolons", text: "a;b\n1,5;2\n", rows: ["a|b", "2 1,5|2"]),
        Case(name: "tabs", text: "a\tb, c\n1\t2\n", rows: ["a|b, c", "2 1|2"]),
        Case(name: "one column", text: "a\n1\n\"\"\n2\n", rows: ["a", "2 1", "3 ", "4 2"]),
        Case(
            name: "quotes", text: "\"a,a\",b\n\"say \"\"x\"\"\",\"1\n2\r\n3\"\n4,5\n",
            rows: ["a,a|b", "2 say \"x\"|1\n2\r\n3", "5 4|5"]),
        Case(name: "quote inside a cell", text: "a,b\n5\" disk,2\n", rows: ["a|b", "2 5\" disk|2"]),
        Case(name: "names", text: ",b ,\"c\"\n1,2,3\n", rows: ["column_1|b|c", "2 1|2|3"]),
        Case(
            name: "too few and too many cells", text: "a,b\n1\n1,2,3\n4,5\n",
            rows: ["a|b", "2 ! 1 cell; the header has 2", "3 ! 3 cells; the header has 2", "4 4|5"]),
        Case(
            name: "text behind a quote", text: "a,b\n\"x\"y,2\n4,5\n",
            rows: ["a|b", "2 ! text stands behind a closing quote", "3 4|5"]),
        Case(
            name: "a quote that is never closed costs one row", text: "a,b\n1,\"x\n2,3\n4,5",
            rows: ["a|b", "2 ! a quote is not closed", "3 2|3", "4 4|5"]),
        Case(name: "header alone", text: "a,b", rows: ["a|b"]),
        Case(name: "NUL and bad UTF-8 in cells", text: "a,b\n1\0,\u{FFFD}\n", rows: ["a|b", "2 1\0|\u{FFFD}"]),
    ]

    @Test(arguments: cases) func `rows of small tables`(_ given: Case) throws {
        #expect(try rows(reader(given.text.utf8)) == given.rows)
    }

    @Test(arguments: [Codec.gzip, .zstd, .lz4])
    func `compressed tables are told by their content`(_ codec: Codec) throws {
        let bytes = FrameEncoder.encode(Array("a,b\n1,2\n".utf8), as: codec)
        #expect(try rows(reader(bytes)) == ["a|b", "2 1|2"])
    }

    @Test func `bytes that are no UTF-8 stay in their cell`() throws {
        #expect(try rows(reader(Array("a,b\n".utf8) + [0xFF, 0x2C, 0xC3, 0x0A])) == ["a|b", "2 \u{FFFD}|\u{FFFD}"])
    }

    @Test(
        arguments: [
            ("", "the file is empty"), ("\n\n", "the first line is no header"), ("2014-04-01,18.5\n", "holds data"),
            ("1,2,3\n4,5,6\n", "holds data"), ("a,b\r1,2\r", "CR alone"), ("a\0,b\n", "NUL"),
            ("\"a,b\n1,2\n", "no header"),
        ])
    func `what has no header is refused`(_ text: String, _ words: String) throws {
        let path = try folder.write(Data(text.utf8), "t.csv")
        do throws(PipelineError) {
            _ = try DelimitedReader(path: path)
            Issue.record("was accepted")
        } catch {
            #expect(error.outcome == .failed && error.problems.first?.code == .noTableHeader)
            #expect(error.description.contains(words))
        }
    }

    @Test func `UTF-16 is refused`() throws {
        let path = try folder.write(Data([0xFF, 0xFE, 0x61, 0x00, 0x0A, 0x00]), "t.csv")
        #expect(throws: PipelineError.self) { try DelimitedReader(path: path) }
    }

    @Test func `a cut archive gives its rows, then an error`() throws {
        var random = SyntheticRandom(seed: 1)
        let lines = (0..<50_000).map { "\($0),\(random.next() % 1_000_000)\n" }.joined()
        let bytes = FrameEncoder.encode(Array(("a,b\n" + lines).utf8), as: .gzip)
        let reader = try reader(bytes.prefix(bytes.count / 2))
        let count = try rows(reader).count
        #expect(count > 1000 && count < 50_000)
        #expect(throws: PipelineError.self) { try reader.checkDamage(rows: count) }
    }

    @Test(arguments: 0..<20) func `what is written is read back`(seed: UInt64) throws {
        var random = SyntheticRandom(seed: seed)
        let separator = Separator.allCases[Int(random.next() % 3)]
        let mark = String(Unicode.Scalar(separator.rawValue))
        let letters = ["a", "\"", "\n", "\r\n", ",", ";", "\t", "é", " ", "1"]
        let count = seed == 0 ? 100_000 : 200
        let table = (0..<count).map { _ in
            (0..<3).map { _ in (0..<random.next() % 6).map { _ in letters[Int(random.next() % 10)] }.joined() }
        }
        let text = ([["x", "y", "z"]] + table).map { cells in
            cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: mark)
        }.joined(separator: "\r\n")
        let reader = try reader(text.utf8)
        var row = DelimitedRow()
        var isSame = reader.header.separator == separator
        var index = 0
        while try reader.next(into: &row) {
            isSame = isSame && row.fault == nil && (0..<row.count).map { row.text($0) } == table[index]
            index += 1
        }
        #expect(isSame && index == count, "seed \(seed)")
    }

    @Test(arguments: 0..<30) func `any bytes are survived, and no row is lost behind them`(seed: UInt64) throws {
        var random = SyntheticRandom(seed: seed)
        let letters: [UInt8] = [0x22, 0x22, 0x2C, 0x0A, 0x0D, 0x00, 0xFF, 0x61, 0x31, 0x3B]
        let junk = (0..<2000).map { _ in letters[Int(random.next() % 10)] }
        let reader = try reader(Array("a,b\n".utf8) + junk + Array("\n\nlast,row\n".utf8))
        var row = DelimitedRow()
        var line: Int64 = 1
        while try reader.next(into: &row) {
            #expect(row.line > line && (row.fault != nil || row.count == 2))
            line = row.line
        }
        #expect(row.text(0).hasSuffix("last") || row.fault != nil || row.text(1).contains("last"))
    }
}

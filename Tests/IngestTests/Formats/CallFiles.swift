import Columns
import Glibc

@testable import Ingest

/// Reads fixtures and runs parsers over bytes, for the tests of this target.
enum CallFiles {
    static func bytes(_ name: String) -> [UInt8] { fixture(name) }

    static func text(_ name: String) -> String { String(decoding: bytes(name), as: UTF8.self) }

    /// The names in a folder of fixtures, sorted.
    static func names(_ folder: String) -> [String] {
        guard let directory = opendir(fixturePath(folder)) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }
}

/// A parser and its batch.
final class Worker {
    let parser: CallParser
    var batch = CallBatch(filter: Redactor(key: Array("test".utf8)))

    init(_ source: CallSource) { parser = CallParser(source: source) }
}

/// What a parser made of some bytes.
struct ParsedLines {
    var records: [String] = []
    var tally = LineTally()
    var choice = FormatChoice()

    /// Parses bytes that are cut into chunks at line ends, `chunkLines` lines each.
    init(
        _ bytes: [UInt8], _ source: CallSource, chunkLines: Int = .max, worker given: Worker? = nil
    ) {
        let worker = given ?? Worker(source)
        let parser = worker.parser
        var isFirst = true
        let printer = RecordText(sourceFile: "input.log")
        for var chunk in Self.chunks(bytes, chunkLines) {
            if isFirst { choice = parser.sniff(Self.whole(bytes)) }
            isFirst = false
            parser.parse(&chunk, format: choice, into: &worker.batch, tally: &tally)
            for row in RecordText.rowsInOrder(worker.batch) {
                records.append(
                    String(decoding: printer.ndjson(worker.batch, row: row), as: UTF8.self))
            }
        }
    }

    init(_ text: String, _ source: CallSource) { self.init(Array(text.utf8), source) }

    private static func whole(_ bytes: [UInt8]) -> Chunk {
        var chunk = Chunk()
        chunk.bytes = bytes + [UInt8](repeating: 0, count: Chunk.paddingBytes)
        chunk.count = bytes.count
        return chunk
    }

    private static func chunks(_ bytes: [UInt8], _ lines: Int) -> [Chunk] {
        var chunks: [Chunk] = []
        var start = 0
        var line: Int64 = 1
        while start < bytes.count {
            var end = start
            var count: Int64 = 0
            while end < bytes.count, count < lines {
                end = (bytes[end...].firstIndex(of: 0x0a) ?? bytes.count - 1) + 1
                count += 1
            }
            var chunk = whole(Array(bytes[start..<end]))
            chunk.byteOffset = Int64(start)
            chunk.firstLine = line
            chunks.append(chunk)
            start = end
            line += count
        }
        return chunks
    }

    /// The value of a member in each record, as it is printed.
    func values(_ name: String) -> [String] { records.map { Self.value(name, $0) } }

    static func value(_ name: String, _ record: String) -> String {
        ByteView.with(Array(record.utf8)) { view in
            guard let member = LineMembers(view)?.named(name) else { return "(none)" }
            return LineMembers.text(member.value).map { String(decoding: $0, as: UTF8.self) }
                ?? String(decoding: member.value.bytes(), as: UTF8.self)
        }
    }
}

/// A generator that gives the same numbers for the same seed.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var word = state
        word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
        word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
        return word ^ (word >> 31)
    }
}

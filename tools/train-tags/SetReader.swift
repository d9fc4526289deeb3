import Codecs
import Foundation
import Ingest

/// A labelled set in memory.
struct LabelledSet {
    let name: String
    var texts: [[UInt8]] = []
    /// 0 negative, 1 neutral, 2 positive.
    var labels: [Int] = []
    /// Whether the labels were not given by people who read the texts.
    var isWeak = false
}

/// Reads sets of `{"text": …, "label": …}` lines.
enum SetReader {
    struct Line: Decodable {
        let text: String
        let label: String
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    static let labels = ["negative", "neutral", "positive"]

    /// - Throws: `Failure` where the file is missing, or is another than the one that the recipe was made for.
    static func read(_ source: TrainingSets.Source, folder: String) throws -> LabelledSet {
        let path = "\(folder)/\(source.name)/dev.jsonl.gz"
        guard let stored = FileManager.default.contents(atPath: path) else {
            throw Failure(description: "\(path): no such file; --data names the folder of the sets")
        }
        var digest = SHA256Digest()
        digest.update([UInt8](stored))
        let found = digest.finish()
        guard found == source.digest else {
            throw Failure(description: "\(path): SHA-256 is \(found), the recipe was made for \(source.digest)")
        }
        var set = try read(path: path, name: source.name, allAre: source.allAre)
        set.isWeak = source.allAre != nil
        return set
    }

    /// Rows whose label is no sentiment are passed over.
    static func read(path: String, name: String, allAre label: Int? = nil) throws -> LabelledSet {
        var set = LabelledSet(name: name)
        let decoder = JSONDecoder()
        for line in try lines(path) {
            let row = try decoder.decode(Line.self, from: Data(line))
            guard let label = label ?? labels.firstIndex(of: row.label) else { continue }
            set.texts.append(Array(row.text.utf8))
            set.labels.append(label)
        }
        return set
    }

    /// A set with classes of its own; nil where no folder has it.
    static func classes(name: String, folders: [String]) throws -> ClassTexts? {
        let paths = folders.flatMap { ["\($0)/\(name)/dev.jsonl.gz", "\($0)/\(name)/dev.jsonl"] }
        guard let path = paths.first(where: FileManager.default.fileExists) else { return nil }
        let decoder = JSONDecoder()
        let rows = try lines(path).map { line in
            let row = try decoder.decode(Line.self, from: Data(line))
            return (text: Array(row.text.utf8), label: row.label)
        }
        return ClassTexts(name: name, rows: rows)
    }

    private static func lines(_ path: String) throws -> [ArraySlice<UInt8>] {
        let reader = try ChunkReader(path: path, limits: ReaderLimits(maxLineBytes: 16 << 20, digestsPlainFiles: false))
        var chunk = Chunk()
        var bytes: [UInt8] = []
        while try reader.next(into: &chunk) { bytes += chunk.bytes[..<chunk.count] }
        return bytes.split(separator: UInt8(ascii: "\n"))
    }
}

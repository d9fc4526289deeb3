import Ingest

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A file that lives as long as this value.
final class TemporaryFile {
    let path: String
    private let folder: String

    init(_ bytes: [UInt8], name: String = "input.log") {
        var template = Array("\(TemporaryFile.root)/hypercare-archive-XXXXXX".utf8CString)
        folder =
            mkdtemp(&template) == nil
            ? TemporaryFile.root
            : template.withUnsafeBufferPointer {
                String(decoding: $0.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
            }
        path = folder + "/" + name
        write(bytes)
    }

    deinit {
        unlink(path)
        rmdir(folder)
    }

    func write(_ bytes: [UInt8], mode: String = "wb") {
        guard let file = fopen(path, mode) else { preconditionFailure("cannot write \(path)") }
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }

    private static var root: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/var/tmp" }
}

/// Reads a whole file of the tree's fixtures.
func fixture(_ name: String) -> [UInt8] {
    guard let file = fopen(fixturePath(name), "rb") else {
        preconditionFailure("no fixture \(name)")
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 64 << 10)
    while case let count = fread(&room, 1, room.count, file), count > 0 {
        bytes.append(contentsOf: room[..<count])
    }
    return bytes
}

func fixturePath(_ name: String) -> String {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return "/\(root)/fixtures/\(name)"
}

/// A line as a reader hands it out.
struct ReadLine: Equatable {
    var byteOffset: Int64
    var line: Int64
    /// Without the LF.
    var bytes: [UInt8]
}

/// Everything a reader gives for one archive.
struct ReadArchive {
    var lines: [ReadLine] = []
    var oversized: [OversizedLine] = []
    var summary: ArchiveSummary
    /// The bytes of all lines as they stood in the chunks.
    var bytes: [UInt8] = []
    var hasUnbrokenPadding = true
    var lastFlags: [Bool] = []

    init(
        _ path: String, limits: ReaderLimits = ReaderLimits(), digestAt: [Int64] = [],
        skipDecoded: Int64 = 0
    ) throws {
        let reader = try ChunkReader(
            path: path, limits: limits, digestAt: digestAt, skipDecoded: skipDecoded)
        var chunk = Chunk()
        summary = reader.summary()
        while try reader.next(into: &chunk) {
            append(chunk)
            lastFlags.append(chunk.isLast)
        }
        summary = reader.summary()
    }

    init(
        _ file: TemporaryFile, limits: ReaderLimits = ReaderLimits(), digestAt: [Int64] = [],
        skipDecoded: Int64 = 0
    ) throws {
        self = try withExtendedLifetime(file) {
            try ReadArchive(file.path, limits: limits, digestAt: digestAt, skipDecoded: skipDecoded)
        }
    }

    private mutating func append(_ chunk: Chunk) {
        let held = chunk.bytes[..<chunk.count]
        let padding = chunk.bytes[chunk.count..<chunk.count + Chunk.paddingBytes]
        hasUnbrokenPadding = hasUnbrokenPadding && padding.allSatisfy { $0 == 0 }
        bytes.append(contentsOf: held)
        oversized.append(contentsOf: chunk.oversized)
        var line = chunk.firstLine
        var start = 0
        while start < held.count {
            let end = held[start...].firstIndex(of: 10) ?? held.count
            lines.append(
                ReadLine(
                    byteOffset: chunk.byteOffset + Int64(start), line: line,
                    bytes: Array(held[start..<end])))
            line += 1
            start = end + 1
        }
    }
}

/// The lines of a content, found slowly.
func slowLines(
    _ content: [UInt8], maxLineBytes: Int = .max
) -> (
    lines: [ReadLine], oversized: [(Int64, Int64, Int64)]
) {
    var lines: [ReadLine] = []
    var oversized: [(Int64, Int64, Int64)] = []
    var start = 0
    var number: Int64 = 1
    while start < content.count {
        var end = start
        while end < content.count, content[end] != 10 { end += 1 }
        if end - start > maxLineBytes {
            oversized.append((Int64(start), number, Int64(end - start)))
        } else {
            lines.append(
                ReadLine(byteOffset: Int64(start), line: number, bytes: Array(content[start..<end]))
            )
        }
        number += 1
        start = end + 1
    }
    return (lines, oversized)
}

import Codecs
import Ingest
import Synchronization
import Testing

/// A reader that workers share, as a driver would hold it.
private final class SharedReader: Sendable {
    private let reader: Mutex<ChunkReader>

    init(path: String, limits: ReaderLimits) throws {
        reader = Mutex(try ChunkReader(path: path, limits: limits))
    }

    func next(into chunk: inout Chunk) throws -> Bool {
        try reader.withLock { try $0.next(into: &chunk) }
    }
}

@Suite struct ChunkReaderTests {
    static let endings: [Codec: String] = [
        .plain: "log", .gzip: "log.gz", .zstd: "log.zst", .lz4: "log.lz4",
    ]

    private func file(_ content: [UInt8], _ codec: Codec) -> TemporaryFile {
        TemporaryFile(
            FrameEncoder.encode(content, as: codec), name: "input." + (Self.endings[codec] ?? "log")
        )
    }

    @Test(arguments: Codec.allCases, [1, 2, 3, 7, 64, 1000, 512 << 10])
    func `any chunk size gives the same lines`(codec: Codec, chunkBytes: Int) throws {
        let content = archiveSample(lines: 400, seed: 1)
        let file = file(content, codec)
        let read = try ReadArchive(file, limits: ReaderLimits(chunkBytes: chunkBytes))
        let areSame = read.lines == slowLines(content).lines && read.bytes == content
        #expect(areSame)
        #expect(read.hasUnbrokenPadding)
        #expect(read.lastFlags.filter { $0 }.count == 1 && read.lastFlags.last == true)
        #expect(read.summary.lines == 400)
        #expect(read.summary.digest == contentHex(content))
        #expect(read.summary.codec == codec)
        #expect(
            read.summary.damages.isEmpty && !read.summary.changedWhileRead
                && !read.summary.isMisnamed)
    }

    @Test(arguments: [1, 5, 100, 4096], [0, 1, 20, 64, 300])
    func `over-long lines are left out and reported`(chunkBytes: Int, maxLineBytes: Int) throws {
        let limits = ReaderLimits(chunkBytes: chunkBytes, maxLineBytes: max(1, maxLineBytes))
        for endsWithLineFeed in [true, false] {
            let content = archiveSample(
                lines: 150, longest: 500, seed: 2, endsWithLineFeed: endsWithLineFeed)
            let file = file(content, .plain)
            let read = try ReadArchive(file, limits: limits)
            let expected = slowLines(content, maxLineBytes: limits.maxLineBytes)
            let areSame = read.lines == expected.lines
            #expect(areSame)
            #expect(read.oversized.map(\.byteOffset) == expected.oversized.map(\.0))
            #expect(read.oversized.map(\.line) == expected.oversized.map(\.1))
            #expect(read.oversized.map(\.lengthBytes) == expected.oversized.map(\.2))
            for line in read.oversized {
                let start = Int(line.byteOffset)
                #expect(
                    line.sample == Array(content[start..<start + min(256, Int(line.lengthBytes))]))
            }
            #expect(read.summary.oversizedLines == expected.oversized.count)
            #expect(read.summary.digest == contentHex(content))
        }
    }

    @Test func `a line longer than a chunk is handed out whole`() throws {
        let long = [UInt8](repeating: 65, count: 1 << 20)
        let content = Array("a\n".utf8) + long + Array("\nb\n".utf8) + long + [66, 10]
        let read = try ReadArchive(file(content, .zstd))
        #expect(read.lines.map(\.bytes.count) == [1, 1 << 20, 1])
        #expect(read.oversized.map(\.lengthBytes) == [(1 << 20) + 1])
    }

    @Test(arguments: Codec.allCases)
    func `a last line without LF is handed out`(codec: Codec) throws {
        let content = archiveSample(lines: 30, seed: 3, endsWithLineFeed: false)
        let read = try ReadArchive(file(content, codec), limits: ReaderLimits(chunkBytes: 100))
        let areSame = read.lines == slowLines(content).lines
        #expect(areSame)
        let settled = try #require(content.lastIndex(of: 10)) + 1
        #expect(read.summary.settledBytes == settled)
        #expect(read.summary.settledDigest == contentHex(content[..<settled]))
        #expect(!read.summary.endsWithNewline)
        #expect(read.summary.damagedTailBytes == 0)
    }

    @Test func `an empty file is one empty chunk`() throws {
        let read = try ReadArchive(file([], .plain))
        #expect(read.lastFlags == [true])
        #expect(
            read.summary.lines == 0 && read.summary.decodedBytes == 0
                && read.summary.damages.isEmpty)
        #expect(read.summary.digest == contentHex([]))
        #expect(!read.summary.endsWithNewline)
    }

    @Test(arguments: [1, 9, 5000])
    func `reading can begin where an earlier reading ended`(chunkBytes: Int) throws {
        let content = archiveSample(lines: 300, seed: 4)
        let all = slowLines(content).lines
        let file = file(content, .gzip)
        for first in [1, 2, 150, 299] {
            let read = try ReadArchive(
                file, limits: ReaderLimits(chunkBytes: chunkBytes),
                skipDecoded: all[first].byteOffset)
            let areSame = read.lines == Array(all[first...])
            #expect(areSame)
            #expect(read.summary.digest == contentHex(content))
            #expect(read.summary.lines == 300 - first)
        }
        let beyond = try ReadArchive(file, skipDecoded: Int64(content.count))
        #expect(beyond.lines.isEmpty && beyond.summary.settledBytes == content.count)
    }

    @Test(arguments: [7, 4096, 512 << 10])
    func `digests on the way are those of the beginnings`(chunkBytes: Int) throws {
        let content = archiveSample(lines: 14_000, seed: 5)
        let asked: [Int64] = [1, 4096, 65_536, 100_000, 1 << 40]
        let read = try ReadArchive(
            file(content, .zstd), limits: ReaderLimits(chunkBytes: chunkBytes), digestAt: asked)
        let lengths = read.summary.prefixes.map(\.lengthBytes)
        #expect(
            lengths == [1, 4096, 65_536, 100_000, 131_072, 262_144].filter { $0 <= content.count })
        for prefix in read.summary.prefixes {
            #expect(prefix.digest == contentHex(content[..<Int(prefix.lengthBytes)]))
        }
        #expect(read.summary.headDigest == contentHex(content[..<4096]))
    }

    @Test func `workers that take turns get every line once`() async throws {
        let content = archiveSample(lines: 3000, seed: 8)
        let file = file(content, .zstd)
        let reader = try SharedReader(path: file.path, limits: ReaderLimits(chunkBytes: 500))
        let parts = try await withThrowingTaskGroup(of: [(Int64, [UInt8])].self) { group in
            for _ in 0..<4 {
                group.addTask {
                    var chunk = Chunk()
                    var parts: [(Int64, [UInt8])] = []
                    while try reader.next(into: &chunk) {
                        parts.append((chunk.byteOffset, Array(chunk.bytes[..<chunk.count])))
                    }
                    return parts
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        let areSame = parts.sorted { $0.0 < $1.0 }.flatMap(\.1) == content
        #expect(areSame)
    }

    @Test func `stored bytes are hashed as they are`() throws {
        let content = archiveSample(lines: 100, seed: 6)
        let stored = FrameEncoder.encode(content, as: .gzip)
        let read = try ReadArchive(file(content, .gzip))
        #expect(read.summary.storedSha256 == SHA256Digest.hex(stored))
        #expect(read.summary.storedBytes == stored.count)
        let plain = try ReadArchive(
            file(content, .plain), limits: ReaderLimits(digestsPlainFiles: false))
        #expect(plain.summary.storedSha256 == nil)
        #expect(plain.summary.digest == read.summary.digest)
    }

    @Test func `a file that changes while it is read is told`() throws {
        let file = TemporaryFile(archiveSample(lines: 100, seed: 7))
        let reader = try ChunkReader(path: file.path)
        file.write(Array("more\n".utf8), mode: "ab")
        var chunk = Chunk()
        while try reader.next(into: &chunk) {}
        #expect(reader.summary().changedWhileRead)
    }

    @Test(arguments: ["", "/nowhere/at/all.log"])
    func `what cannot be opened is an error with its path`(path: String) {
        #expect(throws: IngestError.self) { try ChunkReader(path: path) }
    }

    @Test func `a folder is refused`() {
        #expect(throws: IngestError.io(path: "/", what: "is a folder; a file needed")) {
            try ChunkReader(path: "/")
        }
    }
}

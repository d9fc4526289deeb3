import Codecs
import Ingest
import Testing

/// What is handed out of archives that are damaged in one place.
@Suite struct ArchiveDamageTests {
    private static let compressed: [Codec] = [.gzip, .zstd, .lz4]

    private func parts(cutInsideLine: Bool) -> [[UInt8]] {
        let content = archiveSample(lines: 3000, seed: 1)
        let thirds = [content.count / 3, 2 * content.count / 3].map { near in
            cutInsideLine ? near : content[near...].firstIndex(of: 10).map { $0 + 1 } ?? near
        }
        return [content[..<thirds[0]], content[thirds[0]..<thirds[1]], content[thirds[1]...]].map(
            Array.init)
    }

    /// Three frames of which the second cannot be decoded at all.
    private func damaged(_ parts: [[UInt8]], _ codec: Codec) -> TemporaryFile {
        let frames = parts.map { FrameEncoder.encode($0, as: codec) }
        var second = frames[1]
        let start = codec == .gzip ? 10 : 8
        for index in start..<start + 30 { second[index] = 0xFF }
        return TemporaryFile(frames[0] + second + frames[2])
    }

    @Test(arguments: compressed, [100, 512 << 10])
    func `frames of whole lines lose only the damaged frame`(codec: Codec, chunkBytes: Int) throws {
        let parts = parts(cutInsideLine: false)
        let read = try ReadArchive(
            damaged(parts, codec), limits: ReaderLimits(chunkBytes: chunkBytes))
        let areSame = read.bytes == parts[0] + parts[2]
        #expect(areSame)
        #expect(read.summary.damageCount == 1)
        #expect(read.summary.damage?.decodedOffset == Int64(parts[0].count))
        #expect(read.summary.damage?.resumedAt != nil)
        #expect(read.summary.damagedTailBytes == 0)
    }

    @Test(arguments: compressed, [100, 512 << 10])
    func `cut lines on both sides of a gap are dropped and counted`(
        codec: Codec, chunkBytes: Int
    )
        throws
    {
        let parts = parts(cutInsideLine: true)
        let read = try ReadArchive(
            damaged(parts, codec), limits: ReaderLimits(chunkBytes: chunkBytes))
        let whole = try #require(parts[0].lastIndex(of: 10)) + 1
        let next = try #require(parts[2].firstIndex(of: 10)) + 1
        let areSame = read.bytes == Array(parts[0][..<whole]) + Array(parts[2][next...])
        #expect(areSame)
        #expect(read.summary.damagedTailBytes == Int64(parts[0].count - whole + next))
        #expect(read.summary.decodedBytes == Int64(parts[0].count + parts[2].count))
        #expect(read.summary.digest == contentHex(parts[0] + parts[2]))
    }

    @Test(arguments: compressed)
    func `a cut archive gives whole lines only`(codec: Codec) throws {
        let content = archiveSample(lines: 60, seed: 2)
        let stored = FrameEncoder.encode(content, as: codec)
        for cut in stride(from: 0, to: stored.count, by: 7) {
            let file = TemporaryFile(
                Array(stored[..<cut]),
                name: "input.\(codec.rawValue == "gzip" ? "gz" : codec == .zstd ? "zst" : "lz4")")
            let read = try ReadArchive(file, limits: ReaderLimits(chunkBytes: 300))
            let isBeginning =
                content.starts(with: read.bytes) && (read.bytes.isEmpty || read.bytes.last == 10)
            #expect(isBeginning, "cut at \(cut)")
            #expect(read.summary.damage != nil, "cut at \(cut)")
            #expect(
                read.summary.decodedBytes == Int64(read.bytes.count)
                    + read.summary.damagedTailBytes, "cut at \(cut)")
        }
    }

    @Test func `content that is compressed twice is refused`() throws {
        let content = archiveSample(lines: 60, seed: 3)
        for inner in Self.compressed {
            let stored = FrameEncoder.encode(FrameEncoder.encode(content, as: inner), as: .zstd)
            for chunkBytes in [1, 1000] {
                let read = try ReadArchive(
                    TemporaryFile(stored), limits: ReaderLimits(chunkBytes: chunkBytes))
                #expect(read.lines.isEmpty)
                #expect(read.summary.damage?.reason.contains("compressed once more") == true)
            }
        }
    }

    @Test func `a bomb of one endless line costs no memory`() throws {
        let zeros = FrameEncoder.encode([UInt8](repeating: 0, count: 8 << 20), as: .zstd)
        let stored =
            (0..<64).flatMap { _ in zeros } + FrameEncoder.encode(Array("\nnext\n".utf8), as: .zstd)
        let file = TemporaryFile(stored)
        let reader = try ChunkReader(path: file.path)
        var chunk = Chunk()
        while try reader.next(into: &chunk) { #expect(chunk.bytes.count < 3 << 20) }
        let summary = reader.summary()
        #expect(summary.damage?.reason.contains("1000 times") == true)
        #expect(summary.oversizedLines == 1)
        #expect(summary.decodedBytes < 80 << 20)
    }

    @Test func `any flipped byte is survived with the identity kept`() throws {
        var generator = ArchiveGenerator(state: 4)
        let content = archiveSample(lines: 80, seed: 5)
        for codec in Self.compressed {
            let stored = FrameEncoder.encode(content, as: codec)
            for _ in 0..<150 {
                var flipped = stored
                flipped[Int(generator.next() % UInt64(stored.count))] ^= UInt8(
                    1 << (generator.next() % 8))
                let read = try ReadArchive(
                    TemporaryFile(flipped), limits: ReaderLimits(chunkBytes: 200, maxLineBytes: 100)
                )
                let long = read.oversized.reduce(0) { $0 + $1.lengthBytes + 1 }
                let sum = Int64(read.bytes.count) + read.summary.damagedTailBytes + long
                // An over-long line that is cut, or the last one, has no LF.
                #expect((sum - 2...sum).contains(read.summary.decodedBytes))
            }
        }
    }
}

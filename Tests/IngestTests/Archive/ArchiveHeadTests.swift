import Codecs
import Ingest
import Testing

@Suite struct ArchiveHeadTests {
    @Test(arguments: Codec.allCases)
    func `a head shows the first decoded bytes`(codec: Codec) throws {
        let content = archiveSample(lines: 2000, seed: 1)
        let file = TemporaryFile(FrameEncoder.encode(content, as: codec))
        let head = try ArchiveHead(path: file.path)
        let isBeginning = head.bytes == Array(content[..<4096])
        #expect(isBeginning)
        #expect(head.codec == codec)
        #expect(head.headDigest == contentHex(content[..<4096]))
        #expect(head.headDigest == (try ReadArchive(file)).summary.headDigest)
        #expect(!head.isWhole && head.damage == nil)
        #expect(try ArchiveHead(path: file.path, maxBytes: 10_000).bytes.count == 10_000)
    }

    @Test func `a short archive is shown whole`() throws {
        let file = TemporaryFile(FrameEncoder.encode([65, 10, 66], as: .gzip), name: "a.log.zst")
        let head = try ArchiveHead(path: file.path)
        #expect(head.bytes == [65, 10, 66] && head.isWhole)
        #expect(head.codec == .gzip && head.promisedCodec == .zstd)
        #expect(head.headDigest == contentHex([65, 10, 66]))
    }

    @Test func `looking at the head uses nothing up`() throws {
        let content = archiveSample(lines: 2000, seed: 2)
        let file = TemporaryFile(FrameEncoder.encode(content, as: .zstd))
        let reader = try ChunkReader(path: file.path, limits: ReaderLimits(chunkBytes: 100))
        _ = try reader.head()
        var chunk = Chunk()
        var bytes: [UInt8] = []
        while try reader.next(into: &chunk) { bytes += chunk.bytes[..<chunk.count] }
        let areSame = bytes == content
        #expect(areSame)
        #expect(reader.summary().digest == contentHex(content))
    }
}

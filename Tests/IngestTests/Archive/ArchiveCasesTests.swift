import Codecs
import Ingest
import Testing

/// The stored cases of `fixtures/codecs`.
@Suite struct ArchiveCasesTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        /// Exactly so many lines, or at most so many.
        let lines: ClosedRange<Int>
        /// Part of the damage's reason; nil for a sound archive.
        let reason: String?
        var isMisnamed = false
        var testDescription: String { name }

        init(
            _ name: String, _ lines: ClosedRange<Int>, _ reason: String? = nil,
            isMisnamed: Bool = false
        ) {
            self.name = name
            self.lines = lines
            self.reason = reason
            self.isMisnamed = isMisnamed
        }
    }

    static let cases: [Case] = [
        Case("gzip/ok.log.gz", 411...411),
        Case("gzip/bad_crc.log.gz", 411...411, "CRC-32"),
        Case("gzip/bad_isize.log.gz", 411...411, "length of the gzip member"),
        Case("gzip/bad_method.log.gz", 0...0, "compression method"),
        Case("gzip/bitflip.log.gz", 0...411, ""),
        Case("gzip/concat.log.gz", 411...411),
        Case("gzip/concat_empty_mid.log.gz", 411...411),
        Case("gzip/empty.log.gz", 0...0, "empty"),
        Case("gzip/empty_member.log.gz", 0...0),
        Case("gzip/hostile_name.log.gz", 411...411),
        Case("gzip/missing_trailer.log.gz", 411...411, "trailer"),
        Case("gzip/not_gzip.log.gz", 411...411, isMisnamed: true),
        Case("gzip/reserved_flags.log.gz", 0...0, "reserved"),
        Case("gzip/trailing_garbage.log.gz", 411...411, "after the last frame"),
        Case("gzip/trunc_header.log.gz", 0...0, "ends inside"),
        Case("gzip/truncated.log.gz", 190...190, "ends inside"),
        Case("gzip/zero_padded.log.gz", 411...411),
        Case("gzip/zstd_in_gz_name.log.gz", 411...411, isMisnamed: true),
        Case("zstd/ok.log.zst", 411...411),
        Case("zstd/bad_checksum.log.zst", 411...411, "checksum"),
        Case("zstd/bitflip.log.zst", 0...411, ""),
        Case("zstd/concat.log.zst", 411...411),
        Case("zstd/empty_frame.log.zst", 0...0),
        Case("zstd/huge_window_desc.log.zst", 0...0, "window"),
        Case("zstd/long_window_31.log.zst", 0...0, "window"),
        Case("zstd/many_tiny_frames.log.zst", 60...60),
        Case("zstd/only_skippable.log.zst", 0...0),
        Case("zstd/reserved_bit.log.zst", 0...0, "reserved"),
        Case("zstd/skippable.log.zst", 411...411),
        Case("zstd/trailing_garbage.log.zst", 411...411, "after the last frame"),
        Case("zstd/truncated.log.zst", 0...410, "ends inside"),
        Case("lz4/ok.log.lz4", 411...411),
        Case("lz4/bad_content_checksum.log.lz4", 411...411, "checksum"),
        Case("lz4/bad_header_checksum.log.lz4", 0...0, "header"),
        Case("lz4/block_checksum.log.lz4", 411...411),
        Case("lz4/concat.log.lz4", 411...411),
        Case("lz4/content_size.log.lz4", 411...411),
        Case("lz4/huge_block_size.log.lz4", 0...0, "larger than its frame allows"),
        Case("lz4/legacy.log.lz4", 411...411),
        Case("lz4/no_endmark.log.lz4", 411...411, "ends inside"),
        Case("lz4/reserved_version.log.lz4", 0...0, "version"),
        Case("lz4/skippable.log.lz4", 411...411),
        Case("lz4/truncated.log.lz4", 0...410, "ends inside"),
    ]

    @Test(arguments: cases)
    func `each stored case gives its lines and its reason`(_ example: Case) throws {
        let path = fixturePath("codecs/" + example.name)
        let read = try ReadArchive(path, limits: ReaderLimits(chunkBytes: 4096))
        #expect(example.lines.contains(read.lines.count))
        #expect((read.summary.damage == nil) == (example.reason == nil))
        if let reason = example.reason {
            let given = read.summary.damage?.reason ?? ""
            #expect(given.contains(reason))
            #expect(!given.contains("/") && !given.contains("\n"))
        }
        #expect(read.summary.isMisnamed == example.isMisnamed)
        guard example.lines.lowerBound == 411 else { return }
        let isSame = read.bytes == fixture("codecs/ok.log")
        #expect(isSame)
    }
}

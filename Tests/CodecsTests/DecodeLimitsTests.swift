import Codecs
import Testing

@Suite struct DecodeLimitsTests {
    private static func bomb(_ codec: Codec) -> [UInt8] {
        let frame = FrameEncoder.encode([UInt8](repeating: 0, count: 4 << 20), as: codec)
        return (0..<40).flatMap { _ in frame }
    }

    @Test func `a bomb is stopped once the ratio counts`() {
        let decoded = Decoded(Self.bomb(.zstd), room: 1 << 20)
        #expect(decoded.failures.count == 1)
        #expect(decoded.failures.first?.what.contains("1000 times") == true)
        #expect(decoded.bytes.count >= 64 << 20)
        #expect(decoded.bytes.count <= 66 << 20)
    }

    @Test(arguments: [Codec.zstd, .gzip, .lz4])
    func `no more is decoded than one archive may hold`(codec: Codec) {
        let decoded = Decoded(Self.bomb(codec), limits: DecodeLimits(maxDecodedBytes: 5 << 20))
        #expect(decoded.failures.count == 1)
        #expect(decoded.failures.first?.what.contains("limit for one archive") == true)
        #expect(decoded.bytes.count <= (5 << 20) + (64 << 10))
    }

    @Test func `a window larger than the limit is refused`() {
        let stored = FrameEncoder.encode(Samples.noise(bytes: 300_000, seed: 1), as: .zstd)
        let decoded = Decoded(stored, limits: DecodeLimits(maxWindowLog: 10))
        guard case .overLimit = decoded.failures.first else {
            Issue.record("expected a limit, got \(decoded.failures)")
            return
        }
        #expect(decoded.bytes.isEmpty)
    }
}

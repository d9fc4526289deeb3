import Codecs
import Testing

private let compressed: [Codec] = [.gzip, .zstd, .lz4]

@Suite struct ByteDecoderTests {
    struct Content: CustomTestStringConvertible, Sendable {
        let name: String
        let bytes: [UInt8]
        var testDescription: String { name }
    }

    static let contents: [Content] = [
        Content(name: "nothing", bytes: []),
        Content(name: "one byte", bytes: [10]),
        Content(name: "short lines", bytes: Samples.lines(bytes: 500, seed: 1)),
        Content(name: "lines over several blocks", bytes: Samples.lines(bytes: 700_000, seed: 2)),
        Content(name: "noise", bytes: Samples.noise(bytes: 300_000, seed: 3)),
        Content(name: "one byte repeated", bytes: [UInt8](repeating: 97, count: 400_000)),
    ]

    @Test(arguments: compressed, contents)
    func `decoding an encoded content gives the content`(codec: Codec, content: Content) {
        let decoded = Decoded(FrameEncoder.encode(content.bytes, as: codec))
        expectSame(decoded.bytes, content.bytes)
        #expect(decoded.failures.isEmpty)
        #expect(decoded.codec == codec)
    }

    @Test(arguments: compressed, [1, 2, 7, 8, 9, 1000])
    func `how stored bytes are fed and how much room there is changes nothing`(
        codec: Codec, size: Int
    ) {
        let content = Samples.lines(bytes: 40_000, seed: 4)
        let stored = FrameEncoder.encode(content, as: codec) + FrameEncoder.encode([10], as: codec)
        expectSame(Decoded(stored, feed: size, room: 64 << 10).bytes, content + [10])
        expectSame(Decoded(stored, feed: .max, room: size).bytes, content + [10])
        #expect(Decoded(stored, feed: size, room: size).failures.isEmpty)
    }

    @Test(arguments: compressed)
    func `frames put end to end are one content`(codec: Codec) {
        let parts = (0..<20).map { Samples.lines(bytes: $0 * 977, seed: UInt64($0)) }
        let decoded = Decoded(parts.flatMap { FrameEncoder.encode($0, as: codec) })
        expectSame(decoded.bytes, parts.flatMap { $0 })
        #expect(decoded.failures.isEmpty)
    }

    @Test(arguments: compressed)
    func `a cut at any byte gives a beginning of the content and a failure`(codec: Codec) {
        let content = Samples.lines(bytes: 3000, seed: 5)
        let first = FrameEncoder.encode(Array(content[..<1000]), as: codec)
        let stored = first + FrameEncoder.encode(Array(content[1000...]), as: codec)
        for cut in 0..<stored.count {
            let decoded = Decoded(Array(stored[..<cut]))
            let isBeginning = content.starts(with: decoded.bytes)
            #expect(isBeginning, "cut at \(cut)")
            #expect(decoded.failures.isEmpty == (cut == first.count), "cut at \(cut)")
        }
    }

    @Test(arguments: compressed)
    func `a flipped bit is found or does no harm`(codec: Codec) {
        var generator = SeededGenerator(seed: 6)
        let content = Samples.lines(bytes: 6000, seed: 7)
        let stored = FrameEncoder.encode(content, as: codec)
        for _ in 0..<1500 {
            var damaged = stored
            let bit = Int(generator.next() % UInt64(8 * stored.count))
            damaged[bit / 8] ^= 1 << UInt8(bit % 8)
            let decoded = Decoded(damaged, room: 4096)
            let isSound = !decoded.failures.isEmpty || decoded.bytes == content
            #expect(isSound, "bit \(bit)")
        }
    }

    @Test(arguments: compressed)
    func `damaged bytes decode to the same whatever the room`(codec: Codec) {
        var generator = SeededGenerator(seed: 9)
        let stored = FrameEncoder.encode(Samples.lines(bytes: 100_000, seed: 10), as: codec)
        for _ in 0..<60 {
            var damaged = stored
            let byte = 8 + Int(generator.next() % UInt64(stored.count - 8))
            damaged[byte] = UInt8(truncatingIfNeeded: generator.next())
            let decoded = Decoded(damaged)
            for room in [100, 40_000, 1 << 20] {
                expectSame(Decoded(damaged, room: room).bytes, decoded.bytes)
            }
        }
    }

    @Test(arguments: compressed)
    func `noise behind a sound beginning is survived`(codec: Codec) {
        let stored = FrameEncoder.encode(Samples.lines(bytes: 6000, seed: 8), as: codec)
        for seed in 0..<200 as Range<UInt64> {
            let kept = Int(seed) % stored.count
            let decoded = Decoded(
                stored[..<kept] + Samples.noise(bytes: 500, seed: seed), room: 777)
            #expect(!decoded.failures.isEmpty, "seed \(seed)")
        }
    }

    @Test(arguments: compressed)
    func `frames behind a damaged one are decoded`(codec: Codec) {
        let parts = (0..<3).map { Samples.lines(bytes: 200_000, seed: 10 + UInt64($0)) }
        let frames = parts.map { FrameEncoder.encode($0, as: codec) }
        var stored = frames.flatMap { $0 }
        // Inside a deflate block ones may pass for codes; its first byte cannot be all ones.
        let inside = frames[0].count + (codec == .gzip ? 10 : frames[1].count / 2)
        for index in inside..<inside + 40 { stored[index] = 0xFF }
        let decoded = Decoded(stored)
        #expect(decoded.failures.count == 1)
        #expect(decoded.resumedAt == [frames[0].count + frames[1].count])
        expectSame(Array(decoded.bytes.prefix(200_000)), parts[0])
        expectSame(Array(decoded.bytes.suffix(200_000)), parts[2])
    }

    @Test(arguments: compressed)
    func `a frame that was cut short does not hide the one behind it`(codec: Codec) {
        let parts = (0..<2).map { Samples.lines(bytes: 200_000, seed: 30 + UInt64($0)) }
        let frames = parts.map { FrameEncoder.encode($0, as: codec) }
        for cut in [frames[0].count / 3, frames[0].count / 2, frames[0].count - 9] {
            let decoded = Decoded(Array(frames[0][..<cut]) + frames[1])
            #expect(decoded.resumedAt == [cut])
            expectSame(Array(decoded.bytes.suffix(200_000)), parts[1])
        }
    }

    @Test(arguments: compressed)
    func `after a wrong checksum the next frame follows at once`(codec: Codec) {
        let parts = [Samples.lines(bytes: 5000, seed: 20), Samples.lines(bytes: 6000, seed: 21)]
        var stored = FrameEncoder.encode(parts[0], as: codec)
        let checksumOffset = codec == .gzip ? stored.count - 8 : stored.count - 4
        stored[checksumOffset] ^= 0x55
        let decoded = Decoded(stored + FrameEncoder.encode(parts[1], as: codec))
        expectSame(decoded.bytes, parts[0] + parts[1])
        #expect(decoded.failures.count == 1)
        #expect(decoded.failures.first?.what.contains("does not match its content") == true)
        #expect(decoded.resumedAt.isEmpty)
    }

    @Test func `frames of different formats may follow each other`() {
        let skippable: [UInt8] = [0x5A, 0x2A, 0x4D, 0x18, 3, 0, 0, 0, 1, 2, 3]
        let stored =
            skippable + FrameEncoder.encode([1], as: .lz4) + skippable
            + FrameEncoder.encode([2], as: .zstd) + FrameEncoder.encode([3], as: .gzip) + [0, 0, 0]
        expectSame(Decoded(stored).bytes, [1, 2, 3])
        #expect(Decoded(stored).failures.isEmpty)
        #expect(Decoded(stored).codec == .lz4)
    }

    @Test func `an archive without a frame is damaged`() {
        #expect(Decoded([]).failures.map(\.storedOffset) == [0])
        #expect(Decoded(Array("plain text".utf8)).failures.map(\.storedOffset) == [0])
    }
}

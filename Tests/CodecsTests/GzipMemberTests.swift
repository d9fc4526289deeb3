import CZlib
import Codecs
import Testing

/// What zlib decodes of one member before it ends or fails.
private func zlibDecoded(_ stored: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return [] }
    defer { inflateEnd(&stream) }
    var input = stored
    var output = [UInt8](repeating: 0, count: 4 << 20)
    input.withUnsafeMutableBufferPointer { source in
        output.withUnsafeMutableBufferPointer { target in
            stream.next_in = source.baseAddress
            stream.avail_in = UInt32(source.count)
            stream.next_out = target.baseAddress
            stream.avail_out = UInt32(target.count)
            _ = inflate(&stream, Z_SYNC_FLUSH)
        }
    }
    return Array(output[..<(output.count - Int(stream.avail_out))])
}

@Suite struct GzipMemberTests {
    @Test(arguments: [700, 300_000], [3, 1000, 1 << 20])
    func `everything zlib decodes before damage is decoded too`(size: Int, room: Int) {
        var generator = SeededGenerator(seed: UInt64(size))
        let stored = FrameEncoder.encode(Samples.lines(bytes: size, seed: 1), as: .gzip)
        for _ in 0..<(size < 1000 ? 300 : 20) {
            var damaged = stored
            let byte = 10 + Int(generator.next() % UInt64(stored.count - 10))
            damaged[byte] ^= UInt8(truncatingIfNeeded: generator.next() | 1)
            let sound = Decoded(damaged, room: room)
            // zlib refuses incomplete code tables at once, ISA-L when a missing code is met.
            let reference = zlibDecoded(damaged)
            expectSame(Array(sound.bytes[..<sound.soundCount].prefix(reference.count)), reference)
        }
    }

    @Test(arguments: [3, 1 << 16])
    func `everything zlib decodes before a cut is decoded too`(room: Int) {
        let stored = FrameEncoder.encode(Samples.lines(bytes: 5000, seed: 2), as: .gzip)
        for cut in 10..<stored.count - 8 {
            let decoded = Decoded(Array(stored[..<cut]), room: room)
            expectSame(decoded.bytes, zlibDecoded(Array(stored[..<cut])))
        }
    }

    /// Header parts by their flags: FHCRC 2, FEXTRA 4, FNAME 8, FCOMMENT 16.
    @Test(arguments: 0..<32 as Range<UInt8>)
    func `every combination of header parts is passed over`(flags: UInt8) {
        let plain = FrameEncoder.encode([1, 2, 3], as: .gzip)
        var header: [UInt8] = [0x1F, 0x8B, 8, flags, 0, 0, 0, 0, 0, 3]
        if flags & 4 != 0 { header += [3, 0, 9, 9, 9] }
        if flags & 8 != 0 { header += Array("../../etc/passwd".utf8) + [0] }
        if flags & 16 != 0 { header += [27, 0] }
        if flags & 2 != 0 {
            let crc = Checksum.crc32(header.span)
            header += [UInt8(truncatingIfNeeded: crc), UInt8(truncatingIfNeeded: crc >> 8)]
        }
        for feed in [1, 1000] {
            let decoded = Decoded(header + plain[10...], feed: feed)
            #expect(decoded.bytes == [1, 2, 3])
            #expect(decoded.failures.isEmpty)
        }
        if flags & 2 != 0 {
            header[header.count - 1] ^= 1
            #expect(Decoded(header + plain[10...]).failures.count == 1)
        }
    }
}

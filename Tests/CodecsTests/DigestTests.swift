import Codecs
import Testing

private func crc32(_ bytes: [UInt8]) -> UInt32 { Checksum.crc32(bytes.span) }
private func hash64(_ bytes: [UInt8], seed: UInt64) -> UInt64 { KeyedHash.hash64(bytes.span, seed: seed) }
private func contentHex(_ bytes: [UInt8]) -> String { ContentHash.hex(bytes.span) }

@Suite struct DigestTests {
    @Test func `SHA-256 gives the published digests`() {
        #expect(
            SHA256Digest.hex(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(SHA256Digest().finish() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    /// RFC 4231, test case 2.
    @Test func `HMAC gives the published code`() {
        let code = HMAC256.code(key: Array("Jefe".utf8), Array("what do ya want for nothing?".utf8))
        #expect(Hex.text(code) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    }

    @Test func `CRC-32 gives the published check value`() {
        #expect(crc32(Array("123456789".utf8)) == 0xCBF4_3926)
        #expect(crc32([]) == 0)
    }

    @Test func `XXH3 gives the reference values of nothing`() {
        #expect(ContentHash().digestHex() == "99aa06d3014798d86001c324468d497f")
        #expect(hash64([], seed: 0) == 0x2D06_8005_38D3_94C2)
    }

    @Test func `a seed changes the hash`() {
        let bytes = Array("consumer-17".utf8)
        #expect(hash64(bytes, seed: 1) == hash64(bytes, seed: 1))
        #expect(hash64(bytes, seed: 1) != hash64(bytes, seed: 2))
    }

    @Test func `pieces hash like the whole, and a digest on the way ends nothing`() {
        let bytes = Samples.noise(bytes: 10_000, seed: 1)
        let content = ContentHash()
        var stored = SHA256Digest()
        for start in stride(from: 0, to: bytes.count, by: 777) {
            let piece = bytes.span.extracting(start..<min(start + 777, bytes.count))
            content.update(piece)
            stored.update(piece)
            #expect(content.digestHex() == contentHex(Array(bytes[..<min(start + 777, bytes.count)])))
        }
        #expect(content.digestHex() == contentHex(bytes))
        #expect(stored.finish() == SHA256Digest.hex(bytes))
    }
}

import Codecs
import Testing

@Suite struct CodecTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let head: [UInt8]
        let codec: Codec
        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(name: "empty", head: [], codec: .plain),
        Case(name: "text", head: Array("{\"a\":1}\n".utf8), codec: .plain),
        Case(name: "gzip", head: [0x1F, 0x8B, 8, 0, 0], codec: .gzip),
        Case(name: "the two bytes of gzip", head: [0x1F, 0x8B], codec: .gzip),
        Case(name: "one byte of gzip", head: [0x1F], codec: .plain),
        Case(name: "zstd", head: [0x28, 0xB5, 0x2F, 0xFD, 0], codec: .zstd),
        Case(name: "zstd cut", head: [0x28, 0xB5, 0x2F], codec: .plain),
        Case(name: "lz4", head: [0x04, 0x22, 0x4D, 0x18], codec: .lz4),
        Case(name: "lz4 legacy", head: [0x02, 0x21, 0x4C, 0x18], codec: .lz4),
        Case(name: "skippable alone", head: [0x50, 0x2A, 0x4D, 0x18, 1, 0, 0, 0, 7], codec: .zstd),
        Case(name: "skippable that leads out of sight", head: [0x5F, 0x2A, 0x4D, 0x18, 0xFF, 0xFF, 0xFF, 0xFF], codec: .zstd),
        Case(
            name: "skippable, then lz4", head: [0x5F, 0x2A, 0x4D, 0x18, 1, 0, 0, 0, 7, 0x04, 0x22, 0x4D, 0x18],
            codec: .lz4),
    ]

    @Test(arguments: cases)
    func `a codec is told by its magic number`(_ example: Case) {
        let head = example.head
        let codec = Codec.recognise(head.span)
        #expect(codec == example.codec)
    }

    @Test(arguments: [
        ("a.log.gz", Codec.gzip), ("A.GZ", .gzip), ("a.zst", .zstd), ("b.lz4", .lz4), ("a.log", nil), ("gz", nil),
        ("dir.gz/file", nil),
    ])
    func `a name promises a codec by its ending`(name: String, codec: Codec?) {
        #expect(Codec(promisedBy: name) == codec)
    }
}

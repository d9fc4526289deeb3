import Codecs
import Testing

@Suite struct PageCompressorTests {
    @Test(arguments: [0, 1, 100, 70_000, 1_000_000], [1, 2, 3] as [Int32])
    func `a page comes back`(count: Int, level: Int32) throws {
        let page = Samples.lines(bytes: count, seed: 1)
        #expect(try PageCompressor.unzstd(PageCompressor.zstd(page, level: level), size: count) == page)
    }

    @Test func `a kept compressor gives the same bytes as a new one`() {
        let compressor = PageCompressor(level: 2)
        for seed in 0..<10 as Range<UInt64> {
            let page = Samples.lines(bytes: Int(seed) * 5000, seed: seed)
            #expect(compressor.compress(page) == PageCompressor.zstd(page, level: 2))
        }
    }

    @Test(arguments: [0, 4_999, 5_001, 1 << 20])
    func `another length than the true one is refused`(size: Int) {
        let stored = PageCompressor.zstd(Samples.lines(bytes: 5000, seed: 1), level: 1)
        #expect(throws: CodecError.self) { try PageCompressor.unzstd(stored, size: size) }
    }

    @Test func `a cut page is refused`() {
        let stored = PageCompressor.zstd(Samples.lines(bytes: 5000, seed: 1), level: 1)
        for cut in 0..<stored.count {
            #expect(throws: CodecError.self) { try PageCompressor.unzstd(Array(stored[..<cut]), size: 5000) }
        }
    }
}

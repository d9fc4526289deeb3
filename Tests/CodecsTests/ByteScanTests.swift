import Codecs
import Testing

@Suite struct ByteScanTests {
    @Test func `scans agree with plain loops at every length and offset`() {
        var generator = SeededGenerator(seed: 1)
        for length in 0..<200 {
            let bytes = (0..<length).map { _ in UInt8(generator.next() % 40) }
            for start in 0..<min(length, 40) {
                let part = bytes[start...]
                let span = bytes.span.extracting(start...)
                let found = (ByteScan.count(10, in: span), ByteScan.first(10, in: span), ByteScan.last(10, in: span))
                #expect(found.0 == part.count { $0 == 10 })
                #expect(found.1 == part.firstIndex(of: 10).map { $0 - start })
                #expect(found.2 == part.lastIndex(of: 10).map { $0 - start })
            }
        }
    }

    @Test func `a count does not overflow its lanes`() {
        let bytes = [UInt8](repeating: 10, count: 100_000)
        let count = ByteScan.count(10, in: bytes.span)
        #expect(count == 100_000)
    }
}

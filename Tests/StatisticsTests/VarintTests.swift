import Statistics
import Testing

@Suite struct VarintTests {
    @Test(arguments: [0, 1, 127, 128, 16_383, 16_384, UInt64(UInt32.max), UInt64.max >> 1, UInt64.max - 1, UInt64.max])
    func `numbers come back, and no cut of their bytes is a number`(_ value: UInt64) {
        var bytes: [UInt8] = [9]
        Varint.append(value, to: &bytes)
        var offset = 1
        #expect(Varint.read(bytes.span, at: &offset) == value)
        #expect(offset == bytes.count)
        for end in 1..<bytes.count {
            var offset = 1
            #expect(Varint.read(Array(bytes[..<end]).span, at: &offset) == nil)
            #expect(offset == 1)
        }
    }

    @Test(
        arguments: [
            [0x80, 0x00], [0xff, 0x80, 0x00], [UInt8](repeating: 0xff, count: 9) + [0x02],
            [UInt8](repeating: 0xff, count: 11),
        ] as [[UInt8]])
    func `long forms and numbers beyond 64 bits are refused`(_ bytes: [UInt8]) {
        var offset = 0
        #expect(Varint.read(bytes.span, at: &offset) == nil)
    }
}

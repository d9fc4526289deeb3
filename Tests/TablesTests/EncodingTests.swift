import Testing

@testable import Tables

/// Laws of the encodings: what was encoded is decoded, over every width and edge value.
@Suite struct EncodingTests {
    static let counts = [0, 1, 2, 7, 8, 9, 15, 16, 17, 31, 63, 64, 65, 257, 1000]

    /// Values below `1 << width`: random ones, runs, and the extremes.
    static func values(count: Int, width: Int, seed: UInt64) -> [UInt32] {
        var random = SeededRandom(seed: seed)
        let limit = UInt64(1) << UInt64(width)
        var values: [UInt32] = []
        while values.count < count {
            let value =
                switch random.below(4) {
                case 0: UInt32(limit - 1)
                case 1: UInt32(0)
                default: UInt32(random.next() % limit)
                }
            values += Array(repeating: value, count: random.chance(30) ? 1 + random.below(40) : 1)
        }
        return Array(values.prefix(count))
    }

    static func decode(_ bytes: [UInt8], width: Int, count: Int) throws(Fault) -> [UInt32] {
        let padded = bytes + [UInt8](repeating: 0, count: StoredPage.padding)
        var out: [UInt32] = []
        try HybridDecoder.decode(
            padded.span.bytes, 0..<bytes.count, width: width, count: count, to: &out)
        return out
    }

    @Test(arguments: 1...32)
    func `hybrid runs of every width come back`(_ width: Int) throws {
        for count in Self.counts {
            for seed in 0..<4 as Range<UInt64> {
                let values = Self.values(count: count, width: width, seed: seed)
                var bytes: [UInt8] = []
                HybridEncoder.encode(values.span, 0..<count, width: width, to: &bytes)
                #expect(
                    try Self.decode(bytes, width: width, count: count) == values,
                    "\(count) values, seed \(seed)")
            }
        }
    }

    @Test func `a range of values is encoded by itself`() throws {
        let values = Self.values(count: 300, width: 5, seed: 8)
        for start in [0, 1, 8, 13, 200] {
            var bytes: [UInt8] = []
            HybridEncoder.encode(values.span, start..<300, width: 5, to: &bytes)
            #expect(try Self.decode(bytes, width: 5, count: 300 - start) == Array(values[start...]))
        }
    }

    @Test func `hybrid runs that are cut off are refused`() throws {
        let values = Self.values(count: 200, width: 11, seed: 5)
        var bytes: [UInt8] = []
        HybridEncoder.encode(values.span, 0..<200, width: 11, to: &bytes)
        for end in 0..<bytes.count {
            #expect(throws: Fault.self) {
                try Self.decode(Array(bytes[..<end]), width: 11, count: 200)
            }
        }
    }

    @Test(arguments: EncodingTests.counts)
    func `levels come back`(_ count: Int) throws {
        for seed in 0..<6 as Range<UInt64> {
            var random = SeededRandom(seed: seed)
            var isMissing: [Bool] = []
            while isMissing.count < count {
                isMissing += Array(
                    repeating: random.chance(Int(seed) * 20), count: 1 + random.below(50))
            }
            let levels = RowLevels(rowCount: count) { isMissing[$0] }
            var bytes: [UInt8] = []
            levels.append(0..<count, to: &bytes)
            let decoded = try Self.decode(Array(bytes[4...]), width: 1, count: count)
            #expect(decoded == (0..<count).map { isMissing[$0] ? 0 : 1 })
            #expect(levels.presentCount(0..<count) == count - levels.nullCount)
        }
    }

    @Test(arguments: [[Int64.min, .max, 0, -1, 1], [], [7], [7, 7, 7], [Int64.max, .min]])
    func `a dictionary of numbers gives the numbers back`(_ edge: [Int64]) {
        for repeats in [1, 3, 1000] {
            let values = Array(repeatElement(edge, count: repeats).joined())
            guard let low = values.min(), let high = values.max() else { continue }
            guard let dictionary = NumberDictionary(values.span, low: low, high: high) else {
                continue
            }
            #expect(dictionary.codes.map { dictionary.values[Int($0)] } == values)
            #expect(Set(dictionary.values).count == dictionary.values.count)
        }
    }

    @Test func `few numbers in a wide or narrow range both get a dictionary`() throws {
        var random = SeededRandom(seed: 2)
        for scale in [1, 1 << 40] as [Int64] {
            let values = (0..<5000).map { _ in Int64(random.below(100)) * scale }
            let made = NumberDictionary(values.span, low: 0, high: values.max() ?? 0)
            let dictionary = try #require(made)
            #expect(dictionary.values.count == 100)
            #expect(dictionary.codes.map { dictionary.values[Int($0)] } == values)
        }
    }

    @Test func `mostly distinct numbers get none`() {
        let values = (0..<50_000).map { Int64($0) * 1_000_003 }
        let dictionary = NumberDictionary(values.span, low: 0, high: values[49_999])
        #expect(dictionary == nil)
    }

    /// DELTA_BINARY_PACKED as a foreign writer lays it out: blocks of 128 values in 4 parts.
    static func deltas(_ values: [Int64]) -> [UInt8] {
        var out: [UInt8] = []
        func zigzag(_ value: Int64) -> UInt64 { UInt64(bitPattern: value << 1 ^ value >> 63) }
        for header in [128, 4, UInt64(values.count)] { out.appendVarint(header) }
        out.appendVarint(zigzag(values.first ?? 0))
        var steps = zip(values.dropFirst(), values).map { $0 &- $1 }[...]
        while !steps.isEmpty {
            let block = Array(steps.prefix(128))
            steps = steps.dropFirst(128)
            let smallest = block.min() ?? 0
            out.appendVarint(zigzag(smallest))
            let parts = (0..<4).map { part in
                (0..<32).map {
                    part * 32 + $0 < block.count
                        ? UInt64(bitPattern: block[part * 32 + $0] &- smallest) : 0
                }
            }
            let widths = parts.map { part in 64 - (part.max() ?? 0).leadingZeroBitCount }
            out += widths.map { UInt8($0) }
            for (part, width) in zip(parts, widths) {
                var bits: [Bool] = []
                for value in part { bits += (0..<width).map { value >> UInt64($0) & 1 == 1 } }
                for start in stride(from: 0, to: bits.count, by: 8) {
                    out.append((0..<8).reduce(0) { $0 | (bits[start + $1] ? 1 << UInt8($1) : 0) })
                }
            }
        }
        return out
    }

    @Test(arguments: [0, 1, 2, 31, 33, 128, 129, 130, 500])
    func `foreign deltas are read`(_ count: Int) throws {
        var random = SeededRandom(seed: UInt64(count))
        for spread in [0, 1, 7, 33, 62] as [UInt64] {
            let values = (0..<count).map { _ in
                Int64(truncatingIfNeeded: random.next() & ((1 << spread) - 1))
            }
            let bytes = Self.deltas(values)
            let padded = bytes + [UInt8](repeating: 0, count: StoredPage.padding)
            var out: [Int64] = []
            try DeltaBinaryPacked.decode(padded.span.bytes, 0..<bytes.count, count: count, to: &out)
            #expect(out == values)
        }
        let extremes: [Int64] = [.min, .max, 0, .max, .min, -1]
        let bytes = Self.deltas(extremes)
        let padded = bytes + [UInt8](repeating: 0, count: StoredPage.padding)
        var out: [Int64] = []
        try DeltaBinaryPacked.decode(padded.span.bytes, 0..<bytes.count, count: 6, to: &out)
        #expect(out == extremes)
    }

    @Test func `snappy blocks are read and damaged ones refused`() throws {
        // "abc", then seven bytes copied from three back (overlapping), then a long literal.
        let long = [UInt8](repeating: 120, count: 70)
        let block: [UInt8] = [80, 2 << 2, 97, 98, 99, (7 - 4) << 2 | 1, 3, 60 << 2, 69] + long
        let expected = Array("abcabcabca".utf8) + long
        #expect(try SnappyBlock.decode(block, size: 80) == expected)
        for end in 0..<block.count {
            #expect(throws: Fault.self) { try SnappyBlock.decode(Array(block[..<end]), size: 80) }
        }
        #expect(throws: Fault.self) { try SnappyBlock.decode([4, 1, 0], size: 4) }
        #expect(throws: Fault.self) { try SnappyBlock.decode(block, size: 79) }
    }
}

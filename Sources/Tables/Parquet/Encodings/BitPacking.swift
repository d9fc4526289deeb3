// Bit packing, least significant bit first:
//
//   value   0   1   2         width 3, values 5 2 7
//   bits    101 010 111       byte 0 = ..010101 | 7 << 6, byte 1 = 7 >> 2, ...
//
// Eight values of w bits fill w bytes exactly, so both directions work on groups of eight.

enum BitPacking {
    /// Bits that every number from 0 to `largest` fits into; at least 1, because a width of 0 is
    /// legal but not understood everywhere.
    static func width(_ largest: UInt32) -> Int { max(1, 32 - largest.leadingZeroBitCount) }

    /// Appends `values[range]` in groups of eight; the last group is filled up with zeros.
    static func pack(_ values: Span<UInt32>, _ range: Range<Int>, width: Int, to out: inout [UInt8]) {
        let groups = (range.count + 7) / 8
        // Whole words are stored, so the buffer is a little longer than what is kept of it.
        var packed = [UInt8](repeating: 0, count: groups * width + 16)
        var span = packed.mutableSpan
        var bytes = span.mutableBytes
        let whole = range.count / 8
        for group in 0..<whole {
            put(values, range.lowerBound + group * 8, width, &bytes, group * width)
        }
        if whole < groups {
            var rest = [UInt32](repeating: 0, count: 8)
            for index in 0..<range.count - whole * 8 {
                rest[index] = values[range.lowerBound + whole * 8 + index]
            }
            put(rest.span, 0, width, &bytes, whole * width)
        }
        packed.removeLast(16)
        out.append(contentsOf: packed)
    }

    @inline(__always)
    private static func put(
        _ values: Span<UInt32>, _ first: Int, _ width: Int, _ bytes: inout MutableRawSpan,
        _ offset: Int
    ) {
        if width <= 8 {
            let low =
                quad(values, first, width) | quad(values, first + 4, width) << UInt64(4 * width)
            bytes.put64(low, offset)
        } else if width <= 16 {
            let (low, high) = (quad(values, first, width), quad(values, first + 4, width))
            let lowBits = UInt64(4 * width)
            bytes.put64(low | high << lowBits, offset)
            bytes.put64(lowBits == 64 ? high : high >> (64 - lowBits), offset + 8)
        } else {
            putWide(values, first, width, &bytes, offset)
        }
    }

    @inline(__always)
    private static func quad(_ values: Span<UInt32>, _ first: Int, _ width: Int) -> UInt64 {
        let w = UInt64(width)
        return UInt64(values[first]) | UInt64(values[first + 1]) << w | UInt64(values[first + 2])
            << (2 * w)
            | UInt64(values[first + 3]) << (3 * w)
    }

    private static func putWide(
        _ values: Span<UInt32>, _ first: Int, _ width: Int, _ bytes: inout MutableRawSpan,
        _ offset: Int
    ) {
        var word: UInt64 = 0
        var filled = 0
        var at = offset
        for index in first..<first + 8 {
            let value = UInt64(values[index])
            word |= value << UInt64(filled)
            filled += width
            if filled >= 64 {
                bytes.put64(word, at)
                at += 8
                filled -= 64
                word = filled == 0 ? 0 : value >> UInt64(width - filled)
            }
        }
        if filled > 0 { bytes.put64(word, at) }
    }

    /// Appends `count` numbers of `width` bits (0...32) that begin at byte `offset`.
    ///
    /// The caller has checked that the packed bytes are there, and `bytes` has eight more behind them.
    static func unpack(
        _ bytes: RawSpan, at offset: Int, width: Int, count: Int, to out: inout [UInt32]
    ) {
        guard width > 0 else { return out.append(contentsOf: repeatElement(0, count: count)) }
        let mask = width == 32 ? UInt64(UInt32.max) : (1 << UInt64(width)) - 1
        var bit = 0
        out.reserveCapacity(out.count + count)
        for _ in 0..<count {
            let word = bytes.word64(offset + bit >> 3)
            out.append(UInt32(truncatingIfNeeded: word >> UInt64(bit & 7) & mask))
            bit += width
        }
    }
}

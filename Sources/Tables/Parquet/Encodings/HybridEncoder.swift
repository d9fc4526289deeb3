// Parquet's RLE / bit-packing hybrid (specification "Encodings", RLE = 3):
//
//   run         varint header, then
//   header & 1 == 0   header >> 1 equal values: one value in ceil(width / 8) bytes
//   header & 1 == 1   (header >> 1) * 8 values, bit-packed
//
// Runs begin at multiples of eight values here, so that a bit-packed run is never cut in a group.

enum HybridEncoder {
    /// Appends `values[range]`, each below `1 << width`.
    ///
    /// A group of eight equal values becomes a run of its own only where that is shorter.
    static func encode(
        _ values: Span<UInt32>, _ range: Range<Int>, width: Int, to out: inout [UInt8]
    ) {
        var literalStart = range.lowerBound
        var start = range.lowerBound
        let whole = range.lowerBound + range.count / 8 * 8
        while start < whole {
            guard isUniform(values, start) else {
                start += 8
                continue
            }
            let value = values[start]
            var end = start + 8
            while end < whole, values[end] == value, isUniform(values, end) { end += 8 }
            // The last, partial group joins the run if all of it is equal.
            if end == whole, whole < range.upperBound,
                isTail(values, whole..<range.upperBound, value)
            {
                end = range.upperBound
            }
            if (end - start) / 8 * width >= 4
                || (start == range.lowerBound && end == range.upperBound)
            {
                literal(values, literalStart..<start, width, &out)
                run(of: value, count: end - start, width, &out)
                literalStart = end
            }
            start = end
        }
        literal(values, literalStart..<range.upperBound, width, &out)
    }

    /// Appends `rows` levels of one bit, already packed, eight to a byte.
    static func encode(
        levels bits: Span<UInt8>, _ range: Range<Int>, rows: Int, to out: inout [UInt8]
    ) {
        let tail = rows & 7
        let lastFull: UInt8 = tail == 0 ? 0xFF : UInt8(1) << UInt8(tail) - 1
        var literalStart = range.lowerBound
        var start = range.lowerBound
        while start < range.upperBound {
            let isOne = bits[start] & 1 == 1
            var end = start
            while end < range.upperBound {
                let full = end == range.upperBound - 1 ? lastFull : 0xFF
                guard bits[end] == (isOne ? full : 0) else { break }
                end += 1
            }
            let isAll = start == range.lowerBound && end == range.upperBound
            if end - start >= 4 || isAll {
                literal(levels: bits, literalStart..<start, &out)
                let count =
                    (end == range.upperBound ? rows : (end - range.lowerBound) * 8)
                    - (start - range.lowerBound) * 8
                run(of: isOne ? 1 : 0, count: count, 1, &out)
                literalStart = end
            }
            start = max(end, start + 1)
        }
        literal(levels: bits, literalStart..<range.upperBound, &out)
    }

    @inline(__always)
    private static func isUniform(_ values: Span<UInt32>, _ start: Int) -> Bool {
        let first = values[start]
        var difference = first ^ values[start + 1]
        difference |= first ^ values[start + 2]
        difference |= first ^ values[start + 3]
        difference |= first ^ values[start + 4]
        difference |= first ^ values[start + 5]
        difference |= first ^ values[start + 6]
        difference |= first ^ values[start + 7]
        return difference == 0
    }

    private static func isTail(_ values: Span<UInt32>, _ range: Range<Int>, _ value: UInt32) -> Bool {
        for index in range where values[index] != value { return false }
        return true
    }

    private static func run(of value: UInt32, count: Int, _ width: Int, _ out: inout [UInt8]) {
        out.appendVarint(UInt64(count) << 1)
        for byte in 0..<(width + 7) / 8 {
            out.append(UInt8(truncatingIfNeeded: value >> UInt32(8 * byte)))
        }
    }

    private static func literal(
        _ values: Span<UInt32>, _ range: Range<Int>, _ width: Int, _ out: inout [UInt8]
    ) {
        guard !range.isEmpty else { return }
        out.appendVarint(UInt64((range.count + 7) / 8) << 1 | 1)
        BitPacking.pack(values, range, width: width, to: &out)
    }

    private static func literal(levels bits: Span<UInt8>, _ range: Range<Int>, _ out: inout [UInt8]) {
        guard !range.isEmpty else { return }
        out.appendVarint(UInt64(range.count) << 1 | 1)
        for index in range { out.append(bits[index]) }
    }
}

/// Decodes the RLE / bit-packing hybrid (layout: `HybridEncoder`).
enum HybridDecoder {
    /// Appends exactly `count` values of `width` bits read from `bytes[range]`.
    ///
    /// `bytes` has at least eight bytes behind the range. Offsets in faults count in `bytes`.
    ///
    /// - Throws: `outOfSpec` if the runs end early or a run claims more bytes than there are.
    static func decode(
        _ bytes: borrowing RawSpan, _ range: Range<Int>, width: Int, count: Int,
        to out: inout [UInt32]
    ) throws(Fault) {
        guard width <= 32 else {
            throw .outOfSpec(range.lowerBound, "values of \(width) bits, at most 32 make sense")
        }
        var position = range.lowerBound
        let end = out.count + count
        while out.count < end {
            let header = try varint(bytes, &position, range.upperBound)
            let rest = position..<range.upperBound
            if header & 1 == 1 {
                position = try packed(header >> 1, bytes, rest, width, end - out.count, &out)
            } else {
                position = try run(header >> 1, bytes, rest, width, end - out.count, &out)
            }
        }
    }

    /// Appends a bit-packed run, at most `limit` values of it, and gives the position behind it.
    ///
    /// The last run of a page may leave out the bytes of values that nobody needs.
    private static func packed(
        _ groups: UInt64, _ bytes: borrowing RawSpan, _ rest: Range<Int>, _ width: Int,
        _ limit: Int, _ out: inout [UInt32]
    ) throws(Fault) -> Int {
        let values = min(limit, Int(min(groups, UInt64(limit / 8 + 1))) * 8)
        guard groups > 0, (values * width + 7) / 8 <= rest.count else {
            throw .outOfSpec(
                rest.lowerBound, "a run of \(groups) groups of \(width) bits in \(rest.count) bytes"
            )
        }
        BitPacking.unpack(bytes, at: rest.lowerBound, width: width, count: values, to: &out)
        let (byteCount, overflow) = groups.multipliedReportingOverflow(by: UInt64(width))
        return rest.lowerBound
            + Int(overflow ? UInt64(rest.count) : min(byteCount, UInt64(rest.count)))
    }

    /// Appends a run of equal values, at most `limit` of it, and gives the position behind it.
    private static func run(
        _ length: UInt64, _ bytes: borrowing RawSpan, _ rest: Range<Int>, _ width: Int,
        _ limit: Int, _ out: inout [UInt32]
    ) throws(Fault) -> Int {
        let byteCount = (width + 7) / 8
        guard length > 0, byteCount <= rest.count else {
            throw .outOfSpec(rest.lowerBound, "an empty or unfinished run of equal values")
        }
        var value: UInt32 = 0
        for index in 0..<byteCount {
            let byte = bytes.unsafeLoad(fromByteOffset: rest.lowerBound + index, as: UInt8.self)
            value |= UInt32(byte) << UInt32(8 * index)
        }
        guard width == 32 || value >> UInt32(width) == 0 else {
            throw .outOfSpec(rest.lowerBound, "value \(value) does not fit into \(width) bits")
        }
        out.append(contentsOf: repeatElement(value, count: Int(min(length, UInt64(limit)))))
        return rest.lowerBound + byteCount
    }

    /// A base-128 number; `position` is moved behind it.
    static func varint(
        _ bytes: borrowing RawSpan, _ position: inout Int, _ end: Int
    ) throws(Fault) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            guard position < end else {
                throw .outOfSpec(position, "the bytes end inside a number")
            }
            let next = bytes.unsafeLoad(fromByteOffset: position, as: UInt8.self)
            guard shift < 63 || next <= 1 else {
                throw .outOfSpec(position, "a number of more than 64 bits")
            }
            position += 1
            value |= UInt64(next & 0x7F) << shift
            if next < 0x80 { return value }
            shift += 7
        }
    }
}

/// Decodes the RLE / bit-packing hybrid (layout: `HybridEncoder`).
enum HybridDecoder {
    /// Appends exactly `count` values of `width` bits read from `bytes[range]`.
    ///
    /// `bytes` has at least eight bytes behind the range. Offsets in faults count in `bytes`.
    ///
    /// - Throws: `outOfSpec` if the runs end early or a run claims more bytes than there are.
    static func decode(
        _ bytes: borrowing RawSpan, _ range: Range<Int>, width: Int, count: Int, to out: inout [UInt32]
    ) throws(Fault) {
        guard width <= 32 else { throw .outOfSpec(range.lowerBound, "values of \(width) bits, at most 32 make sense") }
        let valueBytes = (width + 7) / 8
        var position = range.lowerBound
        var left = count
        while left > 0 {
            let header = try varint(bytes, &position, range.upperBound)
            if header & 1 == 1 {
                let groups = header >> 1
                let packedBytes = groups.multipliedReportingOverflow(by: UInt64(width))
                let available = range.upperBound - position
                let taken = Int(min(groups, UInt64(left / 8 + 1)))
                // The last run may leave out the bytes of values that nobody needs.
                let needed = (min(left, taken * 8) * width + 7) / 8
                guard !packedBytes.overflow, groups > 0, needed <= available else {
                    throw .outOfSpec(position, "a run of \(groups) groups of \(width) bits in \(available) bytes")
                }
                let values = min(left, taken * 8)
                BitPacking.unpack(bytes, at: position, width: width, count: values, to: &out)
                position += min(available, Int(min(packedBytes.partialValue, UInt64(available))))
                left -= values
            } else {
                guard header > 1, valueBytes <= range.upperBound - position else {
                    throw .outOfSpec(position, "an empty or unfinished run of equal values")
                }
                var value: UInt32 = 0
                for byte in 0..<valueBytes {
                    value |= UInt32(bytes.unsafeLoad(fromByteOffset: position + byte, as: UInt8.self)) << UInt32(8 * byte)
                }
                guard width == 32 || value >> UInt32(width) == 0 else {
                    throw .outOfSpec(position, "value \(value) does not fit into \(width) bits")
                }
                position += valueBytes
                let values = Int(min(header >> 1, UInt64(left)))
                out.append(contentsOf: repeatElement(value, count: values))
                left -= values
            }
        }
    }

    /// A base-128 number; `position` is moved behind it.
    static func varint(_ bytes: borrowing RawSpan, _ position: inout Int, _ end: Int) throws(Fault) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            guard position < end else { throw .outOfSpec(position, "the bytes end inside a number") }
            let next = bytes.unsafeLoad(fromByteOffset: position, as: UInt8.self)
            guard shift < 63 || next <= 1 else { throw .outOfSpec(position, "a number of more than 64 bits") }
            position += 1
            value |= UInt64(next & 0x7F) << shift
            if next < 0x80 { return value }
            shift += 7
        }
    }
}

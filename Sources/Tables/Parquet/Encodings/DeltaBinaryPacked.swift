// DELTA_BINARY_PACKED (specification "Encodings", 5), read only:
//
//   header   varint block size, varint miniblocks per block, varint count, zigzag first value
//   block    zigzag smallest difference, one width byte per miniblock, the miniblocks bit-packed
//
// Arithmetic wraps around, as the specification says.

enum DeltaBinaryPacked {
    private struct Header {
        var parts: Int
        var valuesPerPart: Int
        var first: Int64
    }

    /// Appends the numbers of a page and gives the position behind the last block.
    ///
    /// - Throws: `outOfSpec` if the header contradicts the specification, the number of values is
    ///   not `count`, or the bytes end early.
    @discardableResult
    static func decode(
        _ bytes: borrowing RawSpan, _ range: Range<Int>, count: Int, to out: inout [Int64]
    ) throws(Fault) -> Int {
        var position = range.lowerBound
        let header = try header(bytes, &position, range.upperBound, count)
        guard count > 0 else { return position }
        let end = out.count + count
        out.append(header.first)
        while out.count < end {
            try block(header, bytes, &position, range.upperBound, limit: end - out.count, &out)
        }
        return position
    }

    private static func header(
        _ bytes: borrowing RawSpan, _ position: inout Int, _ end: Int, _ count: Int
    ) throws(Fault) -> Header {
        let start = position
        let blockValues = try HybridDecoder.varint(bytes, &position, end)
        let parts = try HybridDecoder.varint(bytes, &position, end)
        let total = try HybridDecoder.varint(bytes, &position, end)
        let first = try zigzag(bytes, &position, end)
        guard blockValues > 0, blockValues <= 1 << 20, blockValues % 128 == 0, parts > 0,
            parts <= 1 << 10, blockValues % parts == 0, (blockValues / parts) % 32 == 0
        else { throw .outOfSpec(start, "blocks of \(blockValues) values in \(parts) parts") }
        guard total == UInt64(count) else {
            throw .outOfSpec(start, "\(total) values, the page has \(count)")
        }
        return Header(parts: Int(parts), valuesPerPart: Int(blockValues / parts), first: first)
    }

    private static func block(
        _ header: Header, _ bytes: borrowing RawSpan, _ position: inout Int, _ end: Int, limit: Int,
        _ out: inout [Int64]
    ) throws(Fault) {
        let smallest = try zigzag(bytes, &position, end)
        let widths = position
        guard header.parts <= end - position else {
            throw .outOfSpec(position, "the bytes end inside a block header")
        }
        position += header.parts
        var left = limit
        var value = out[out.count - 1]
        for part in 0..<header.parts where left > 0 {
            let width = Int(bytes.unsafeLoad(fromByteOffset: widths + part, as: UInt8.self))
            let wanted = min(left, header.valuesPerPart)
            guard width <= 64, (width * wanted + 7) / 8 <= end - position else {
                throw .outOfSpec(position, "\(wanted) differences of \(width) bits end early")
            }
            for step in 0..<wanted {
                value = value &+ smallest &+ unpack(bytes, position, bit: step * width, width)
                out.append(value)
            }
            left -= wanted
            position = min(end, position + width * header.valuesPerPart / 8)
        }
    }

    @inline(__always)
    private static func unpack(
        _ bytes: borrowing RawSpan, _ start: Int, bit: Int, _ width: Int
    ) -> Int64 {
        guard width > 0 else { return 0 }
        let offset = start + bit >> 3
        let shift = UInt64(bit & 7)
        var word = bytes.word64(offset) >> shift
        // Up to 71 bits are touched; `bytes` has sixteen more behind its range.
        if shift > 0 { word |= bytes.word64(offset + 8) << (64 - shift) }
        return Int64(bitPattern: width == 64 ? word : word & ((1 << UInt64(width)) - 1))
    }

    private static func zigzag(
        _ bytes: borrowing RawSpan, _ position: inout Int, _ end: Int
    ) throws(Fault) -> Int64 {
        let value = try HybridDecoder.varint(bytes, &position, end)
        return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
    }
}

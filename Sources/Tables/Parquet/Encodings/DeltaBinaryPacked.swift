// DELTA_BINARY_PACKED (specification "Encodings", 5), read only:
//
//   header   varint block size, varint miniblocks per block, varint count, zigzag first value
//   block    zigzag smallest difference, one width byte per miniblock, the miniblocks bit-packed
//
// Arithmetic wraps around, as the specification says.

enum DeltaBinaryPacked {
    /// Appends the numbers of a page and gives the position behind the last block.
    ///
    /// - Throws: `outOfSpec` if the header contradicts the specification, the number of values is
    ///   not `count`, or the bytes end early.
    @discardableResult
    static func decode(
        _ bytes: borrowing RawSpan, _ range: Range<Int>, count: Int, to out: inout [Int64]
    ) throws(Fault) -> Int {
        var position = range.lowerBound
        let blockValues = try HybridDecoder.varint(bytes, &position, range.upperBound)
        let miniblocks = try HybridDecoder.varint(bytes, &position, range.upperBound)
        let total = try HybridDecoder.varint(bytes, &position, range.upperBound)
        var value = try zigzag(bytes, &position, range.upperBound)
        guard blockValues > 0, blockValues <= 1 << 20, blockValues % 128 == 0,
            miniblocks > 0, miniblocks <= 1 << 10, blockValues % miniblocks == 0,
            (blockValues / miniblocks) % 32 == 0
        else {
            throw .outOfSpec(range.lowerBound, "blocks of \(blockValues) values in \(miniblocks) parts")
        }
        guard total == UInt64(count) else {
            throw .outOfSpec(range.lowerBound, "\(total) values, the page has \(count)")
        }
        guard count > 0 else { return position }
        out.append(value)
        var left = count - 1
        let perMiniblock = Int(blockValues / miniblocks)
        while left > 0 {
            let smallest = try zigzag(bytes, &position, range.upperBound)
            let widths = position
            guard Int(miniblocks) <= range.upperBound - position else {
                throw .outOfSpec(position, "the bytes end inside a block header")
            }
            position += Int(miniblocks)
            for index in 0..<Int(miniblocks) where left > 0 {
                let width = Int(bytes.unsafeLoad(fromByteOffset: widths + index, as: UInt8.self))
                let packed = width * perMiniblock / 8
                let wanted = min(left, perMiniblock)
                guard width <= 64, (width * wanted + 7) / 8 <= range.upperBound - position else {
                    throw .outOfSpec(position, "a part of \(perMiniblock) values of \(width) bits ends early")
                }
                for step in 0..<wanted {
                    value = value &+ smallest &+ unpack(bytes, position, bit: step * width, width)
                    out.append(value)
                }
                left -= wanted
                position = min(range.upperBound, position + packed)
            }
        }
        return position
    }

    @inline(__always)
    private static func unpack(_ bytes: borrowing RawSpan, _ start: Int, bit: Int, _ width: Int) -> Int64 {
        guard width > 0 else { return 0 }
        let offset = start + bit >> 3
        let shift = UInt64(bit & 7)
        var word = bytes.word64(offset) >> shift
        // Up to 71 bits are touched; `bytes` has sixteen more behind its range.
        if shift > 0 { word |= bytes.word64(offset + 8) << (64 - shift) }
        return Int64(bitPattern: width == 64 ? word : word & ((1 << UInt64(width)) - 1))
    }

    private static func zigzag(_ bytes: borrowing RawSpan, _ position: inout Int, _ end: Int) throws(Fault) -> Int64 {
        let value = try HybridDecoder.varint(bytes, &position, end)
        return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
    }
}

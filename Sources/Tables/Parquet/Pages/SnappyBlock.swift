// The Snappy block format, which other writers use for checkpoints and appended files; read only.
//
//   varint length of the result, then elements:
//   tag & 3 == 0   literal   length - 1 in tag >> 2; 60...63: in the next 1...4 bytes
//   tag & 3 == 1   copy      length 4 + (tag >> 2 & 7), offset (tag >> 5) << 8 | next byte
//   tag & 3 == 2   copy      length 1 + tag >> 2, offset in the next 2 bytes
//   tag & 3 == 3   copy      length 1 + tag >> 2, offset in the next 4 bytes

enum SnappyBlock {
    /// The decoded bytes; exactly `size` of them, or the block is damaged.
    ///
    /// - Source: google/snappy, `format_description.txt`.
    static func decode(_ source: [UInt8], size: Int) throws(Fault) -> [UInt8] {
        let bytes = source.span.bytes
        var position = 0
        let length = try HybridDecoder.varint(bytes, &position, source.count)
        guard length == UInt64(size) else {
            throw .outOfSpec(0, "a snappy block of \(length) bytes where \(size) must be")
        }
        var out: [UInt8] = []
        out.reserveCapacity(min(size, source.count * 8))
        while position < source.count {
            let tag = Int(source[position])
            position += 1
            if tag & 3 == 0 {
                try literal(source, tag >> 2, &position, &out, size)
            } else {
                try copy(source, tag, &position, &out, size)
            }
        }
        guard out.count == size else {
            throw .outOfSpec(
                position, "a snappy block gives \(out.count) bytes where \(size) must be")
        }
        return out
    }

    private static func literal(
        _ source: [UInt8], _ code: Int, _ position: inout Int, _ out: inout [UInt8], _ size: Int
    ) throws(Fault) {
        let count = 1 + (code < 60 ? code : try number(source, bytes: code - 59, &position))
        guard count <= source.count - position, count <= size - out.count else {
            throw .outOfSpec(position, "a snappy literal of \(count) bytes does not fit")
        }
        out.append(contentsOf: source[position..<position + count])
        position += count
    }

    private static func copy(
        _ source: [UInt8], _ tag: Int, _ position: inout Int, _ out: inout [UInt8], _ size: Int
    ) throws(Fault) {
        let isShort = tag & 3 == 1
        let count = isShort ? 4 + (tag >> 2 & 7) : 1 + tag >> 2
        let low = try number(source, bytes: isShort ? 1 : (tag & 3 == 2 ? 2 : 4), &position)
        let distance = isShort ? (tag >> 5) << 8 | low : low
        guard distance > 0, distance <= out.count, count <= size - out.count else {
            throw .outOfSpec(position, "a snappy copy from \(distance) bytes back does not fit")
        }
        // Source and target may overlap, so the bytes go one by one.
        for index in out.count - distance..<out.count - distance + count { out.append(out[index]) }
    }

    private static func number(
        _ source: [UInt8], bytes: Int, _ position: inout Int
    ) throws(Fault) -> Int {
        guard bytes <= source.count - position else {
            throw .outOfSpec(position, "the snappy block ends inside an element")
        }
        var value = 0
        for index in 0..<bytes { value |= Int(source[position + index]) << (8 * index) }
        position += bytes
        return value
    }
}

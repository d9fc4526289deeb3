/// Unsigned integers in as few bytes as they need: seven bits a byte, low bits first, the high bit
/// set on every byte but the last.
///
/// - Source: Apache Thrift compact protocol, "varint"; the same layout as unsigned LEB128 (DWARF 5,
///   section 7.6).
public enum Varint {
    /// Writes a value behind the bytes.
    public static func append(_ value: UInt64, to bytes: inout [UInt8]) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// The most bytes a value takes.
    static let maxBytes = 10

    /// Writes a value at `offset` and moves past it; there must be room.
    @inline(__always)
    static func write(_ value: UInt64, to bytes: inout MutableSpan<UInt8>, at offset: inout Int) {
        var rest = value
        while rest >= 0x80 {
            bytes[offset] = UInt8(truncatingIfNeeded: rest) | 0x80
            offset &+= 1
            rest >>= 7
        }
        bytes[offset] = UInt8(truncatingIfNeeded: rest)
        offset &+= 1
    }

    /// Reads the value at `offset` and moves past it.
    ///
    /// Nil, with `offset` unchanged, where the bytes end inside a value, where the value exceeds 64
    /// bits, and where it was written longer than need be: equal values have equal bytes.
    public static func read(_ bytes: Span<UInt8>, at offset: inout Int) -> UInt64? {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        var position = offset
        while position < bytes.count, shift < 64 {
            let byte = bytes[position]
            let low = UInt64(byte & 0x7f)
            if shift == 63, low > 1 { return nil }
            value |= low &<< shift
            position += 1
            if byte < 0x80 {
                if byte == 0, shift > 0 { return nil }
                offset = position
                return value
            }
            shift += 7
        }
        return nil
    }
}

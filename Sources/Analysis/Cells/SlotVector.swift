import Statistics

/// A day's sums on an even grid, as bytes: a format byte, then the numbers as zigzag varints, where
/// a zero is followed by how many more zeros there are.
public enum SlotVector {
    static let format: UInt8 = 1

    /// The bytes of some sums; nil where all are zero.
    public static func encode(_ values: Span<Int64>) -> [UInt8]? {
        var bytes = [format]
        var isBlank = true
        var index = 0
        while index < values.count {
            let value = values[index]
            Varint.append(zigzag(value), to: &bytes)
            index += 1
            guard value == 0 else {
                isBlank = false
                continue
            }
            let start = index
            while index < values.count, values[index] == 0 { index += 1 }
            Varint.append(UInt64(index - start), to: &bytes)
        }
        return isBlank ? nil : bytes
    }

    /// Reads sums into a stretch of `values`; true if the bytes are exactly so many.
    public static func decode(
        _ bytes: Span<UInt8>, into values: inout MutableSpan<Int64>, at start: Int, count: Int
    )
        -> Bool
    {
        guard !bytes.isEmpty, bytes[0] == format else { return false }
        var offset = 1
        var index = start
        let end = start + count
        while offset < bytes.count {
            guard let coded = Varint.read(bytes, at: &offset), index < end else { return false }
            let value = unzigzag(coded)
            values[index] = value
            index += 1
            guard value == 0 else { continue }
            guard let run = Varint.read(bytes, at: &offset), run <= UInt64(end - index) else { return false }
            for _ in 0..<run {
                values[index] = 0
                index += 1
            }
        }
        return index == end
    }

    private static func zigzag(_ value: Int64) -> UInt64 { UInt64(bitPattern: value << 1 ^ value >> 63) }

    private static func unzigzag(_ value: UInt64) -> Int64 {
        Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
    }
}

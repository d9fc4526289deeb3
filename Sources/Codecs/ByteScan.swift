#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Looks for one byte value in many bytes, many bytes at a time.
public enum ByteScan {
    /// Where the value occurs first, nil where it does not.
    public static func first(_ value: UInt8, in bytes: Span<UInt8>) -> Int? {
        bytes.withUnsafeBytes { all in
            guard let start = all.baseAddress, let found = memchr(start, Int32(value), all.count)
            else { return nil }
            return UnsafeRawPointer(found) - start
        }
    }

    /// Where the value occurs last, nil where it does not.
    public static func last(_ value: UInt8, in bytes: Span<UInt8>) -> Int? {
        bytes.withUnsafeBytes { all in
            var end = all.count
            let pattern = SIMD32<UInt8>(repeating: value)
            while end >= 32 {
                let block = all.loadUnaligned(fromByteOffset: end - 32, as: SIMD32<UInt8>.self)
                if any(block .== pattern) { break }
                end -= 32
            }
            return all[..<end].lastIndex(of: value)
        }
    }

    /// How often the value occurs.
    public static func count(_ value: UInt8, in bytes: Span<UInt8>) -> Int {
        bytes.withUnsafeBytes { all in
            let pattern = SIMD32<UInt8>(repeating: value)
            var total = 0
            var offset = 0
            while offset + 32 <= all.count {
                // A lane counts up to 255 hits before it is added to the total.
                let blocks = min((all.count - offset) / 32, 255)
                var hits = SIMD32<UInt8>(repeating: 0)
                for _ in 0..<blocks {
                    let block = all.loadUnaligned(fromByteOffset: offset, as: SIMD32<UInt8>.self)
                    hits &-= unsafeBitCast(block .== pattern, to: SIMD32<UInt8>.self)
                    offset += 32
                }
                for lane in 0..<32 { total += Int(hits[lane]) }
            }
            for index in offset..<all.count where all[index] == value { total += 1 }
            return total
        }
    }
}

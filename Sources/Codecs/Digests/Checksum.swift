import CZlib

/// Checksums that find damage, not malice.
public enum Checksum {
    /// CRC-32 as in gzip, PNG and zip (polynomial EDB88320, reflected).
    public static func crc32(_ bytes: Span<UInt8>) -> UInt32 {
        bytes.withUnsafeBytes { all in
            UInt32(truncatingIfNeeded: crc32_z(0, all.baseAddress?.assumingMemoryBound(to: Bytef.self), all.count))
        }
    }

    /// The checksum of one more byte.
    static func crc32(_ byte: UInt8, continuing crc: UInt32) -> UInt32 {
        withUnsafePointer(to: byte) { UInt32(truncatingIfNeeded: CZlib.crc32(UInt(crc), $0, 1)) }
    }
}

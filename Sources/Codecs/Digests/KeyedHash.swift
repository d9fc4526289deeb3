import CXXHash

/// XXH3-64 with a seed: hashes of keys, stable from run to run.
public enum KeyedHash {
    /// The hash of a run of bytes; a few nanoseconds for texts of the usual length.
    public static func hash64(_ bytes: Span<UInt8>, seed: UInt64) -> UInt64 {
        bytes.withUnsafeBytes { XXH3_64bits_withSeed($0.baseAddress, $0.count, seed) }
    }
}

/// What decoding one archive may cost.
public struct DecodeLimits: Sendable, Equatable {
    /// The most bytes one archive may decode to.
    public var maxDecodedBytes: Int
    /// The most decoded bytes for each stored byte, once `ratioFreeBytes` are decoded.
    public var maxRatio: Int
    /// How much is decoded before the ratio counts: short repetitive files are no bombs.
    public var ratioFreeBytes: Int
    /// The largest zstd window, as a power of two; the decoder allocates that many bytes.
    public var maxWindowLog: Int32

    public init(
        maxDecodedBytes: Int = 64 << 30, maxRatio: Int = 1000, ratioFreeBytes: Int = 64 << 20,
        maxWindowLog: Int32 = 27
    ) {
        self.maxDecodedBytes = maxDecodedBytes
        self.maxRatio = maxRatio
        self.ratioFreeBytes = ratioFreeBytes
        self.maxWindowLog = maxWindowLog
    }

    /// Why these totals may not be passed, nil while they may.
    func objection(decodedBytes: Int, storedBytes: Int) -> String? {
        if decodedBytes > maxDecodedBytes {
            return "decodes to more than \(maxDecodedBytes) bytes, the limit for one archive"
        }
        guard decodedBytes > ratioFreeBytes, decodedBytes / maxRatio >= max(storedBytes, 1) else { return nil }
        return "decodes to more than \(maxRatio) times its stored size (\(decodedBytes) bytes "
            + "from \(storedBytes)), the limit for an archive"
    }
}

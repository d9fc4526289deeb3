import Codecs

/// What reading one archive may take. All limits of reading stand here.
public struct ReaderLimits: Sendable, Equatable {
    /// Decoded bytes read for one chunk; half a MiB stays in a core's second-level cache.
    public var chunkBytes: Int
    /// The longest line that is handed out, its LF not counted.
    public var maxLineBytes: Int
    /// The most bytes one compressed archive may decode to.
    public var maxDecodedBytes: Int
    /// Whether the stored bytes of plain files are hashed with SHA-256 too. That costs more than
    /// parsing them; their content hash is made in any case.
    public var digestsPlainFiles: Bool

    /// The most over-long lines and the most damages that are listed; all are counted.
    public static let maxListed = 64

    public init(
        chunkBytes: Int = 512 << 10, maxLineBytes: Int = 1 << 20, maxDecodedBytes: Int = 64 << 30,
        digestsPlainFiles: Bool = true
    ) {
        precondition(chunkBytes > 0 && maxLineBytes > 0, "a chunk and a line have at least one byte")
        self.chunkBytes = chunkBytes
        self.maxLineBytes = maxLineBytes
        self.maxDecodedBytes = maxDecodedBytes
        self.digestsPlainFiles = digestsPlainFiles
    }

    var decoding: DecodeLimits { DecodeLimits(maxDecodedBytes: maxDecodedBytes) }
}

/// Whole lines of one archive: the unit of work.
///
/// A worker makes one and has it refilled; its memory is allocated once and only grows for lines
/// longer than a chunk.
public struct Chunk: Sendable {
    /// Zero bytes that may be read behind the lines.
    public static let paddingBytes = 64

    /// The lines, then at least 64 zero bytes; what follows those has no meaning.
    ///
    /// - Shape: the first `count` bytes are whole lines, each with its LF. Only the archive's very
    ///   last line may lack it, in the chunk that `isLast`.
    public var bytes: [UInt8] = []
    /// Bytes of whole lines.
    public var count = 0
    /// Where the first line begins in the decoded bytes of the archive.
    public var byteOffset: Int64 = 0
    /// The number of the first line in the archive, counted from 1.
    public var firstLine: Int64 = 1
    /// Lines that were too long to hand out. They lie before, behind or between the chunks' lines.
    public var oversized: [OversizedLine] = []
    /// No chunk follows. The last chunk may be empty.
    public var isLast = false

    public init() {}
}

/// A line that was skipped because it is longer than `ReaderLimits.maxLineBytes`.
public struct OversizedLine: Sendable, Equatable {
    /// How much of the line is kept to look at.
    public static let sampleBytes = 256

    /// Where the line begins in the decoded bytes of the archive.
    public let byteOffset: Int64
    /// The line's number, counted from 1.
    public let line: Int64
    /// The length of the line without its LF.
    public internal(set) var lengthBytes: Int64 = 0
    /// The line's first bytes, at most 256. Not redacted.
    public internal(set) var sample: [UInt8] = []

    /// Adds the next bytes of the line.
    mutating func take(_ bytes: Span<UInt8>) {
        lengthBytes += Int64(bytes.count)
        for index in 0..<min(bytes.count, Self.sampleBytes - sample.count) { sample.append(bytes[index]) }
    }
}

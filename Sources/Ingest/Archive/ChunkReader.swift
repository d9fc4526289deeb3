import Codecs

/// Reads one archive from front to back and cuts it into chunks of whole lines.
///
/// It does as little as can be done in sequence: read, decode, hash, find the last LF. The decoded
/// bytes are written straight into the chunk; only the cut last line is copied, into the next one.
/// It is not thread-safe: workers that share one archive take turns.
///
/// Lines are split at LF only, and all other bytes are passed through. What damage cuts is dropped
/// and counted: the line before the gap, and behind it the bytes up to the next LF, unless the
/// archive's frames have been seen to hold whole lines.
public final class ChunkReader {
    /// What the next decoded bytes are.
    enum Mode {
        case lines
        /// The rest of a line that is too long.
        case oversized(OversizedLine)
        /// The rest of a line whose beginning is missing.
        case fragment
        /// Content that the caller knows already, up to this decoded offset.
        case known(Int64)
        /// The rest of the line that the known content ended with; it counts as known too.
        case knownLine
    }

    let source: ArchiveSource
    let limits: ReaderLimits
    var identity: DecodedIdentity
    var mode: Mode
    /// Whether the known content passed so far ends with a line's end.
    var knownEndsWithLine = true
    /// The number of the next line.
    var line: Int64 = 1
    var lines: Int64 = 0
    var oversizedLines: Int64 = 0
    var damagedTailBytes: Int64 = 0
    /// Decoded bytes not yet dealt with; they follow those that `identity` has taken.
    var pending: [UInt8] = []
    /// Where in the pending (or the just filled) bytes something is missing.
    var gap: Int?
    private(set) var isFinished = false
    private var hasChanged = false

    /// Opens an archive.
    ///
    /// - Parameters:
    ///   - path: a file, or `-` for standard input.
    ///   - digestAt: lengths whose digests `summary().prefixes` shall hold.
    ///   - skipDecoded: lines are handed out from this decoded offset on; where it lies within a line,
    ///     from the next line on. What lies before is hashed and its lines are numbered all the same.
    /// - Throws: `io` where the file cannot be opened or read.
    public init(
        path: String, limits: ReaderLimits = ReaderLimits(), digestAt lengths: [Int64] = [],
        skipDecoded: Int64 = 0
    ) throws(IngestError) {
        source = try ArchiveSource(path: path, limits: limits)
        self.limits = limits
        identity = DecodedIdentity(digestAt: lengths)
        mode = skipDecoded > 0 ? .known(skipDecoded) : .lines
    }

    /// Fills the chunk with the next whole lines.
    ///
    /// A chunk may hold no line: when it is the last, or when many over-long lines were met.
    ///
    /// - Returns: false when the chunk before was the last; the chunk is left as it is then.
    /// - Throws: `io` where the file cannot be read. Damage is not thrown: see `summary()`.
    public func next(into chunk: inout Chunk) throws(IngestError) -> Bool {
        guard !isFinished else { return false }
        chunk.count = 0
        chunk.oversized.removeAll(keepingCapacity: true)
        repeat {
            chunk.byteOffset = identity.lengthBytes
            chunk.firstLine = line
            let used = try fill(&chunk.bytes)
            try cut(used, &chunk)
        } while !isFinished && chunk.count == 0 && chunk.oversized.count < ReaderLimits.maxListed
        chunk.isLast = isFinished
        for index in chunk.count..<chunk.count + Chunk.paddingBytes { chunk.bytes[index] = 0 }
        return true
    }

    /// Writes the pending bytes and up to a chunk's worth of newly decoded ones behind them.
    ///
    /// - Returns: how many bytes the array holds then.
    private func fill(_ bytes: inout [UInt8]) throws(IngestError) -> Int {
        var used = pending.count
        let limit = used + limits.chunkBytes
        let needed = max(limit, limits.chunkBytes + Self.usualTailBytes) + Chunk.paddingBytes
        if bytes.count < needed { bytes = [UInt8](repeating: 0, count: needed) }
        ByteMove.copy(pending.indices, of: pending, into: &bytes, at: 0)
        while used < limit, gap == nil, !source.isEnded {
            let piece = try source.read(into: &bytes, used..<limit)
            switch piece.event {
            case .none: break
            case .cut: gap = used + piece.count
            case .resumed: gap = used
            }
            used += piece.count
        }
        return used
    }

    /// Room for a tail from the start, so that usual lines never make a chunk grow.
    private static let usualTailBytes = 64 << 10

    /// Deals with the bytes before a gap or the end, as far as one chunk can, and keeps the rest.
    private func cut(_ used: Int, _ chunk: inout Chunk) throws(IngestError) {
        let end = gap ?? used
        let hasBreak = gap != nil || source.isEnded
        let done: Int
        if case .lines = mode {
            (chunk.count, done) = deliver(chunk.bytes.span.extracting(..<end))
        } else {
            var oversized: OversizedLine?
            done = passOver(chunk.bytes.span.extracting(..<end), hasBreak, &oversized)
            if let oversized { chunk.oversized.append(oversized) }
        }
        if done == end, hasBreak {
            if gap != nil { closeGap() } else { try finish() }
        } else if let place = gap {
            gap = place - done
        }
        pending.removeAll(keepingCapacity: true)
        pending.append(contentsOf: chunk.bytes[done..<used])
    }

    private func closeGap() {
        gap = nil
        switch mode {
        case .known, .knownLine: return
        default: break
        }
        mode = source.framesHoldWholeLines ? .lines : .fragment
    }

    private func finish() throws(IngestError) {
        isFinished = true
        try source.readToEnd()
        hasChanged = source.file.hasChanged()
    }

    /// How many stored bytes have been read so far.
    public var storedBytes: Int64 { source.file.storedBytes }

    /// What is known of the archive; before the last chunk, what is known so far.
    public func summary() -> ArchiveSummary {
        let file = source.file
        return ArchiveSummary(
            path: file.path, codec: source.codec, promisedCodec: source.promisedCodec,
            storedBytes: file.storedBytes,
            storedSha256: file.digest?.finish(), modifiedUs: file.mark.modifiedUs,
            inode: file.mark.inode,
            changedWhileRead: hasChanged, decodedBytes: identity.lengthBytes,
            digest: identity.digest,
            headDigest: identity.head, prefixes: identity.prefixes,
            settledBytes: identity.settledBytes,
            settledDigest: identity.settled, lines: lines, oversizedLines: oversizedLines,
            damages: source.damages,
            damageCount: source.damageCount, damagedTailBytes: damagedTailBytes)
    }
}

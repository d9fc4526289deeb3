import Codecs

/// The beginning of an archive, enough to tell its format and to know it again.
public struct ArchiveHead: Sendable, Equatable {
    public let path: String
    public let codec: Codec
    /// The codec that the name promises; another one in `codec` is worth a warning.
    public let promisedCodec: Codec?
    /// The size of the stored file, nil for what is no regular file.
    public let storedBytes: Int64?
    public let modifiedUs: Int64
    public let inode: UInt64
    /// The first decoded bytes.
    public let bytes: [UInt8]
    /// The archive holds no more than `bytes`, or no more can be decoded.
    public let isWhole: Bool
    /// XXH3-128 of the first 4096 decoded bytes, or of all if there are fewer.
    public let headDigest: String
    /// What is wrong with the archive, as far as it was read.
    public let damage: ArchiveDamage?

    /// Reads the beginning of a file. Standard input can be read only once: see `ChunkReader.head`.
    ///
    /// - Parameter maxBytes: how many decoded bytes are wanted; at least 4096 are read.
    /// - Throws: `io` where the file cannot be opened or read.
    public init(path: String, maxBytes: Int = 4096) throws(IngestError) {
        self = try ChunkReader(path: path, limits: ReaderLimits(digestsPlainFiles: false)).head(maxBytes: maxBytes)
    }
}

extension ChunkReader {
    /// Looks at the beginning of the archive before the first chunk is taken; nothing is used up.
    ///
    /// - Parameter maxBytes: how many decoded bytes are wanted; at least 4096 are read.
    public func head(maxBytes: Int = 4096) throws(IngestError) -> ArchiveHead {
        precondition(identity.lengthBytes == 0 && !isFinished, "the head is read before the first chunk")
        try fillPending(max(maxBytes, Int(DecodedIdentity.headBytes)))
        let file = source.file
        let digested = pending.prefix(Int(DecodedIdentity.headBytes))
        return ArchiveHead(
            path: file.path, codec: source.codec, promisedCodec: source.promisedCodec,
            storedBytes: file.mark.isRegular ? file.mark.sizeBytes : nil, modifiedUs: file.mark.modifiedUs,
            inode: file.mark.inode, bytes: pending, isWhole: source.isEnded,
            headDigest: ContentHash.hex(pending.span.extracting(digested.indices)), damage: source.damages.first)
    }

    private func fillPending(_ wanted: Int) throws(IngestError) {
        var used = pending.count
        guard used < wanted else { return }
        pending.append(contentsOf: repeatElement(0, count: wanted - used))
        while used < wanted, gap == nil, !source.isEnded {
            let piece = try source.read(into: &pending, used..<wanted)
            switch piece.event {
            case .none: break
            case .cut: gap = used + piece.count
            case .resumed: gap = used
            }
            used += piece.count
        }
        pending.removeLast(wanted - used)
    }
}

extension ArchiveHead {
    fileprivate init(
        path: String, codec: Codec, promisedCodec: Codec?, storedBytes: Int64?, modifiedUs: Int64, inode: UInt64,
        bytes: [UInt8], isWhole: Bool, headDigest: String, damage: ArchiveDamage?
    ) {
        self.path = path
        self.codec = codec
        self.promisedCodec = promisedCodec
        self.storedBytes = storedBytes
        self.modifiedUs = modifiedUs
        self.inode = inode
        self.bytes = bytes
        self.isWhole = isWhole
        self.headDigest = headDigest
        self.damage = damage
    }
}

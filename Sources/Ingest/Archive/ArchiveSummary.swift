import Codecs

/// A place where an archive is damaged, refused or over a limit.
public struct ArchiveDamage: Sendable, Equatable, CustomStringConvertible {
    /// Where it was noticed, in stored bytes.
    public let storedOffset: Int64
    /// How many decoded bytes precede it.
    public let decodedOffset: Int64
    /// One line in plain words.
    public let reason: String
    /// The stored offset of the frame that reading went on with, nil where none was found or none
    /// was needed: after a wrong checksum nothing is missing.
    public internal(set) var resumedAt: Int64?

    public var description: String {
        let tail = resumedAt.map { "; reading goes on at stored byte \($0)" } ?? ""
        return "stored byte \(storedOffset): \(reason)\(tail)"
    }
}

/// What is known of an archive once it has been read to its end.
///
/// - Units: offsets and lengths without "stored" in their names count decoded bytes.
public struct ArchiveSummary: Sendable, Equatable {
    public let path: String
    public let codec: Codec
    /// The codec that the name promises; another one in `codec` is worth a warning.
    public let promisedCodec: Codec?

    public let storedBytes: Int64
    /// SHA-256 of the stored bytes; nil where `ReaderLimits.digestsPlainFiles` leaves it out.
    public let storedSha256: String?
    public let modifiedUs: Int64
    public let inode: UInt64
    /// The file's size, time or identity is another one than when it was opened.
    public let changedWhileRead: Bool

    /// All bytes that could be decoded, those of cut lines included.
    public let decodedBytes: Int64
    /// XXH3-128 of these bytes.
    public let digest: String
    /// XXH3-128 of the first 4096 bytes, or of all if there are fewer.
    public let headDigest: String
    /// Digests at 64 KiB, 128 KiB, 256 KiB, … and at the lengths that were asked for, by length.
    public let prefixes: [PrefixDigest]
    /// The length up to and with the last LF.
    public let settledBytes: Int64
    /// The digest up to there, nil where that is the end.
    public let settledDigest: String?
    /// Lines handed out in chunks.
    public let lines: Int64
    /// Lines skipped because they are too long.
    public let oversizedLines: Int64

    /// What is wrong with the archive, the first of `damages`.
    public var damage: ArchiveDamage? { damages.first }
    /// At most `ReaderLimits.maxListed` of them.
    public let damages: [ArchiveDamage]
    /// How many there are.
    public let damageCount: Int
    /// Decoded bytes that belong to lines cut by damage and were not handed out.
    public let damagedTailBytes: Int64

    public var endsWithNewline: Bool { decodedBytes > 0 && settledBytes == decodedBytes }
    /// The name promises another codec than the content has.
    public var isMisnamed: Bool { promisedCodec.map { $0 != codec } ?? false }
}

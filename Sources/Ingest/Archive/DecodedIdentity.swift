import Codecs

/// The digest of the first bytes of an archive's content.
public struct PrefixDigest: Sendable, Equatable {
    /// Decoded bytes covered.
    public let lengthBytes: Int64
    /// XXH3-128, 32 hexadecimal digits.
    public let digest: String
}

/// Hashes decoded bytes as they pass, and notes digests on the way that let a later run tell whether
/// a file has grown or was cut.
///
/// - Units: lengths are decoded bytes.
struct DecodedIdentity {
    /// How much of the beginning the head digest covers.
    static let headBytes: Int64 = 4096
    /// The first of the lengths that are noted; each next one is twice as long.
    static let firstPrefixBytes: Int64 = 64 << 10

    private let hash = ContentHash()
    private(set) var lengthBytes: Int64 = 0
    /// The length up to and with the last LF.
    private(set) var settledBytes: Int64 = 0
    private(set) var prefixes: [PrefixDigest] = []
    private var headDigest: String?
    private var settledDigest: String?
    private var nextPrefixBytes = DecodedIdentity.firstPrefixBytes
    /// Lengths asked for and not yet reached, the nearest last.
    private var asked: [Int64]
    private var nextMark: Int64

    init(digestAt lengths: [Int64]) {
        asked = Set(lengths).filter { $0 > 0 }.sorted(by: >)
        nextMark = Self.headBytes
        chooseMark()
    }

    /// The digest of everything so far.
    var digest: String { hash.digestHex() }
    /// The digest of the first 4096 bytes, or of all if there are fewer.
    var head: String { headDigest ?? digest }
    /// The digest of the content up to its last LF, nil where it ends with one.
    var settled: String? { settledBytes < lengthBytes ? settledDigest : nil }

    /// Takes the next decoded bytes.
    mutating func take(_ bytes: Span<UInt8>) {
        let whole = ByteScan.last(UInt8(ascii: "\n"), in: bytes).map { $0 + 1 } ?? 0
        if whole > 0 {
            absorb(bytes.extracting(..<whole))
            settledBytes = lengthBytes
        }
        guard whole < bytes.count else { return }
        if settledBytes == lengthBytes { settledDigest = digest }
        absorb(bytes.extracting(whole...))
    }

    private mutating func absorb(_ bytes: Span<UInt8>) {
        var start = 0
        while lengthBytes + Int64(bytes.count - start) >= nextMark {
            let end = start + Int(nextMark - lengthBytes)
            hash.update(bytes.extracting(start..<end))
            lengthBytes = nextMark
            start = end
            note()
        }
        hash.update(bytes.extracting(start...))
        lengthBytes += Int64(bytes.count - start)
    }

    /// Notes the digest at a mark that was just reached.
    private mutating func note() {
        let digest = digest
        if lengthBytes == Self.headBytes { headDigest = digest }
        let isAsked = asked.last == lengthBytes
        if isAsked { asked.removeLast() }
        if lengthBytes == nextPrefixBytes || isAsked {
            prefixes.append(PrefixDigest(lengthBytes: lengthBytes, digest: digest))
        }
        if lengthBytes == nextPrefixBytes { nextPrefixBytes *= 2 }
        chooseMark()
    }

    private mutating func chooseMark() {
        nextMark = min(nextPrefixBytes, asked.last ?? .max)
        if lengthBytes < Self.headBytes { nextMark = min(nextMark, Self.headBytes) }
    }
}

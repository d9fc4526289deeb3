import Crypto

/// SHA-256 of bytes that come in pieces: the digest kept for evidence.
///
/// A copy goes its own way; `finish()` may be called at any time and ends nothing.
///
/// - Source: FIPS 180-4.
public struct SHA256Digest: Sendable {
    private var hash = SHA256()

    public init() {}

    public mutating func update(_ bytes: Span<UInt8>) {
        bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    }

    public mutating func update(_ bytes: [UInt8]) { update(bytes.span) }

    /// The digest of everything so far: 64 lower-case hexadecimal digits.
    public func finish() -> String { Hex.text(Array(hash.finalize())) }

    /// The digest of one run of bytes.
    public static func hex(_ bytes: [UInt8]) -> String {
        var digest = SHA256Digest()
        digest.update(bytes)
        return digest.finish()
    }
}

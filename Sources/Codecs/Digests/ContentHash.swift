import CXXHash

/// XXH3-128 of bytes that come in pieces: the identity of an input's content.
///
/// It is not made to withstand an attacker, but costs far less than decoding. One hash belongs to
/// one thread at a time.
///
/// - Source: the XXH3 algorithm of xxHash 0.8, no seed, digest in canonical (big-endian) order.
public final class ContentHash {
    private let state: OpaquePointer

    public init() {
        guard let state = XXH3_createState() else { preconditionFailure("libxxhash has no memory for a state") }
        self.state = state
        XXH3_128bits_reset(state)
    }

    deinit { XXH3_freeState(state) }

    public func update(_ bytes: Span<UInt8>) {
        bytes.withUnsafeBytes { _ = XXH3_128bits_update(state, $0.baseAddress, $0.count) }
    }

    /// The digest of everything so far, 32 lower-case hexadecimal digits; more bytes may follow.
    public func digestHex() -> String {
        let hash = XXH3_128bits_digest(state)
        let bytes = [hash.high64, hash.low64].flatMap { word in
            (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) }
        }
        return Hex.text(bytes)
    }

    /// The digest of one run of bytes.
    public static func hex(_ bytes: Span<UInt8>) -> String {
        let hash = ContentHash()
        hash.update(bytes)
        return hash.digestHex()
    }
}

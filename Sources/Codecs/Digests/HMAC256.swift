import Crypto

/// HMAC with SHA-256: what makes pseudonyms.
///
/// - Source: FIPS 198-1.
public enum HMAC256 {
    /// The 32 bytes of the code.
    public static func code(key: [UInt8], _ bytes: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: bytes, using: SymmetricKey(data: key)))
    }
}

import Codecs

/// Names that stand for values: the same for the same value, kind and key, and not to be led back without the key.
struct Pseudonyms: Sendable {
    let key: [UInt8]

    /// `p_` and fifteen characters of base 32 over HMAC-SHA-256 of kind and value; ASCII letters are read without
    /// regard to case.
    func of(_ kind: String, _ value: [UInt8]) -> [UInt8] {
        let code = HMAC256.code(key: key, Array(kind.utf8) + [0] + value.map(ByteView.lowered))
        let letters = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
        var result = Array("p_".utf8)
        var bits = 0
        var buffer: UInt32 = 0
        for byte in code where result.count < 17 {
            buffer = buffer << 8 | UInt32(byte)
            bits += 8
            while bits >= 5, result.count < 17 {
                bits -= 5
                result.append(letters[Int(buffer >> UInt32(bits) & 31)])
            }
        }
        return result
    }
}

import Codecs
import Columns

/// Takes secrets and personal data out of texts before they are stored or printed.
///
/// A secret becomes `[redacted:kind]`, an e-mail address `email:p_…`, a pseudonym that is the same
/// wherever the key is. What it finds is listed in `RedactionRules`. Texts are looked at as they
/// mean: with JSON and percent escapes resolved, full-width letters folded, zero-width characters
/// left out; what is replaced are the bytes as they stand. Each text is read a bounded number of
/// times, whatever it holds.
public struct Redactor: TextFilter {
    /// What becomes of IP addresses.
    public enum Addresses: Sendable { case keep, shorten }

    private let key: [UInt8]
    private let addresses: Addresses
    private let rules: RedactionRules

    /// - Parameters:
    ///   - key: of the pseudonyms; the same key gives the same pseudonyms.
    ///   - addresses: `shorten` keeps /24 of IPv4 and /48 of IPv6.
    public init(key: [UInt8], addresses: Addresses = .keep) {
        self.key = key
        self.addresses = addresses
        rules = RedactionRules(shortensAddresses: addresses == .shorten)
    }

    public func filtered(_ text: Span<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        for index in 0..<text.count { bytes.append(text[index]) }
        return ByteView.with(bytes, filtered)
    }

    func filtered(_ text: ByteView) -> [UInt8] {
        guard rules.canHold(text) else { return repaired(text) }
        let plain = PlainText(text)
        let finds = ByteView.with(plain.bytes) { rules.finds(in: $0) }
        guard !finds.isEmpty else { return repaired(text) }
        var result: [UInt8] = []
        var from = 0
        for find in finds {
            let range = plain.sourceRange(find.range)
            guard range.lowerBound >= from else { continue }
            result += repaired(text.part(from, range.lowerBound))
            result += replacement(find, Array(plain.bytes[find.range]))
            from = range.upperBound
        }
        return result + repaired(text.part(from, text.count))
    }

    private func repaired(_ text: ByteView) -> [UInt8] {
        TextRepair.hasHighBytes(text) ? TextRepair.repaired(text) : text.bytes()
    }

    private func replacement(_ find: Find, _ value: [UInt8]) -> [UInt8] {
        switch find.kind {
        case .email: Array("email:".utf8) + pseudonym("email", value)
        case .address: shortened(value)
        default: Array("[redacted:\(find.kind.rawValue)]".utf8)
        }
    }

    /// `p_` and fifteen characters of base 32 over HMAC-SHA-256 of kind and value.
    func pseudonym(_ kind: String, _ value: [UInt8]) -> [UInt8] {
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

    private func shortened(_ address: [UInt8]) -> [UInt8] {
        let isFour = address.contains(0x2e)
        let parts = address.split(separator: isFour ? 0x2e : 0x3a, omittingEmptySubsequences: false)
        let kept = parts.prefix(3).joined(separator: [isFour ? 0x2e : 0x3a])
        return Array(kept) + Array((isFour ? ".0/24" : "::/48").utf8)
    }
}

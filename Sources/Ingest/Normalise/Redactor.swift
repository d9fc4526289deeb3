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
        TextRepair.hasHighBytes(text.base, text.count) ? TextRepair.repaired(text) : text.bytes()
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

/// A place in a text that must not be kept.
struct Find: Equatable {
    enum Kind: String {
        case authorization, cookie, secret, token, jwt, key, card, phone, pem
        case userinfo
        case email
        case nationalId = "national_id"
        case address
    }

    let kind: Kind
    let range: Range<Int>
}

/// A text as it means: escapes resolved, invisible characters left out; knows where each byte stood.
struct PlainText {
    private(set) var bytes: [UInt8] = []
    /// Where each byte begins in the source, and the source's length; empty where nothing changed.
    private var places: [Int] = []
    private let isSame: Bool

    init(_ text: ByteView) {
        guard Self.needsResolving(text) else {
            bytes = text.bytes()
            isSame = true
            return
        }
        isSame = false
        bytes.reserveCapacity(text.count)
        places.reserveCapacity(text.count + 1)
        var index = 0
        while index < text.count { index = take(text, index) }
        places.append(text.count)
    }

    /// The source's range for a range of the resolved text.
    func sourceRange(_ range: Range<Int>) -> Range<Int> {
        isSame ? range : places[range.lowerBound]..<places[range.upperBound]
    }

    private static func needsResolving(_ text: ByteView) -> Bool {
        for index in 0..<text.count where text[index] == 0x5c || text[index] == 0x25 || text[index] >= 0xe2 { return true }
        return false
    }

    private mutating func add(_ byte: UInt8, at place: Int) {
        bytes.append(byte)
        places.append(place)
    }

    /// Takes one character or escape and gives the place behind it.
    private mutating func take(_ text: ByteView, _ index: Int) -> Int {
        switch text[index] {
        case 0x5c: return takeEscape(text, index)
        case 0x25 where index + 2 < text.count && JSONGrammar.isHex(text[index + 1]) && JSONGrammar.isHex(text[index + 2]):
            add(UInt8(HexText.value(text[index + 1]) << 4 | HexText.value(text[index + 2])), at: index)
            return index + 3
        case 0xe2 where index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] &- 0x8b <= 4: return index + 3
        case 0xef where index + 2 < text.count && text[index + 1] == 0xbb && text[index + 2] == 0xbf: return index + 3
        case 0xef where index + 2 < text.count && text[index + 1] == 0xbc && text[index + 2] >= 0x81:
            add(text[index + 2] - 0x60, at: index)
            return index + 3
        case 0xef where index + 2 < text.count && text[index + 1] == 0xbd && text[index + 2] &- 0x80 <= 0x1e:
            add(text[index + 2] - 0x20, at: index)
            return index + 3
        default:
            add(text[index], at: index)
            return index + 1
        }
    }

    private mutating func takeEscape(_ text: ByteView, _ index: Int) -> Int {
        guard index + 1 < text.count else {
            add(0x5c, at: index)
            return index + 1
        }
        switch text[index + 1] {
        case 0x6e: add(0x0a, at: index)
        case 0x72: add(0x0d, at: index)
        case 0x74: add(0x09, at: index)
        case 0x22, 0x2f, 0x5c: add(text[index + 1], at: index)
        case 0x75 where index + 5 < text.count && isHex(text, index + 2): return takeScalar(text, index)
        case 0x78 where index + 3 < text.count && JSONGrammar.isHex(text[index + 2]) && JSONGrammar.isHex(text[index + 3]):
            add(UInt8(HexText.value(text[index + 2]) << 4 | HexText.value(text[index + 3])), at: index)
            return index + 4
        default:
            add(0x5c, at: index)
            return index + 1
        }
        return index + 2
    }

    private func isHex(_ text: ByteView, _ start: Int) -> Bool {
        (start..<start + 4).allSatisfy { JSONGrammar.isHex(text[$0]) }
    }

    private mutating func takeScalar(_ text: ByteView, _ index: Int) -> Int {
        var scalar: UInt32 = 0
        for place in index + 2..<index + 6 { scalar = scalar << 4 | HexText.value(text[place]) }
        if (0x200b...0x200f).contains(scalar) || scalar == 0xfeff || scalar == 0x2060 { return index + 6 }
        if (0xff01...0xff5e).contains(scalar) { scalar -= 0xfee0 }
        add(scalar < 0x80 ? UInt8(scalar) : 0x7f, at: index)
        return index + 6
    }
}

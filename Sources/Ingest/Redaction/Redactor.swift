import Codecs
import Columns

/// Takes secrets and personal data out of texts before they are stored or printed.
///
/// A secret becomes `[redacted:kind]`, an e-mail address `email:p_…`, a pseudonym that is the same
/// wherever the key is. What it finds is listed in `RedactionKind`. Texts are looked at as they
/// mean: with JSON and percent escapes resolved, look-alikes of ASCII signs folded, invisible characters
/// left out, and one layer of base 64 read; what is replaced are the bytes as they stand. Each text is read a
/// bounded number of times, whatever it holds. What comes out holds nothing more to be found.
public struct Redactor: TextFilter {
    /// What becomes of IP addresses.
    public enum Addresses: Sendable { case keep, shorten }

    /// After so many rounds a text that still holds something is taken out whole.
    private static let maxRounds = 8

    /// Of the rules; raised with every change of what they find.
    private static let version = 3

    let pseudonyms: Pseudonyms
    private let rules: RedactionRules

    /// - Parameters:
    ///   - key: of the pseudonyms; the same key gives the same pseudonyms.
    ///   - addresses: `shorten` keeps /24 of IPv4 and /48 of IPv6.
    public init(key: [UInt8], addresses: Addresses = .keep) {
        pseudonyms = Pseudonyms(key: key)
        rules = RedactionRules(shortensAddresses: addresses == .shorten)
    }

    public func filtered(_ text: Span<UInt8>) -> [UInt8] {
        var counts = RedactionCounts()
        return filtered(text, counting: &counts)
    }

    /// The text as it may be stored or printed.
    public func filtered(_ text: String) -> String {
        let bytes = text.utf8Span.span
        var counts = RedactionCounts()
        // Most texts hold nothing, and stay the texts that they are. A text of Swift needs no repair.
        let changed = ByteView.copying(bytes) { rules.canHold($0) ? rounds($0, &counts) : nil }
        return changed.map { String(decoding: $0, as: UTF8.self) } ?? text
    }

    /// The text as it may be stored or printed; what was taken out is added to the counts.
    public func filtered(_ text: Span<UInt8>, counting counts: inout RedactionCounts) -> [UInt8] {
        ByteView.copying(text) { view in
            guard rules.canHold(view) else { return view.bytes() }
            guard TextRepair.hasHighBytes(view), !TextRepair.isValid(view) else {
                return rounds(view, &counts) ?? view.bytes()
            }
            return ByteView.with(TextRepair.repaired(view)) { rounds($0, &counts) ?? $0.bytes() }
        }
    }

    /// What is taken out, in one line: it changes whenever texts are filtered in another way.
    public var policy: String {
        let kinds = RedactionKind.allCases.filter { $0 != .address || rules.shortensAddresses }
        return "redaction \(Self.version): " + kinds.map(\.rawValue).joined(separator: " ")
    }

    /// What a text holds, in the order of its places; nothing for one that has been filtered.
    public func scan(_ text: Span<UInt8>) -> [RedactionKind] {
        ByteView.copying(text) { view in
            guard rules.canHold(view) else { return [] }
            guard TextRepair.hasHighBytes(view), !TextRepair.isValid(view) else { return finds(view).map(\.kind) }
            return ByteView.with(TextRepair.repaired(view)) { finds($0).map(\.kind) }
        }
    }

    /// The text without what it holds; nil where it holds nothing. What is taken out may leave something behind that
    /// looks like a secret with what stands beside it.
    private func rounds(_ text: ByteView, _ counts: inout RedactionCounts) -> [UInt8]? {
        var finds = finds(text)
        guard !finds.isEmpty else { return nil }
        var result = replaced(text, finds, &counts)
        for _ in 1..<Self.maxRounds {
            finds = ByteView.with(result) { rules.canHold($0) ? self.finds($0) : [] }
            guard !finds.isEmpty else { return result }
            result = ByteView.with(result) { replaced($0, finds, &counts) }
        }
        return ByteView.with(result) { self.finds($0).isEmpty } ? result : RedactionMark.bytes(.secret)
    }

    /// All places of a text as it stands, in order, without overlap.
    private func finds(_ text: ByteView) -> [Find] {
        if PlainText.isPlain(text) { return rules.finds(in: text) }
        let plain = PlainText(text)
        var end = 0
        return ByteView.with(plain.bytes) { rules.finds(in: $0) }.compactMap { find in
            let range = plain.sourceRange(find.range)
            guard range.lowerBound >= end else { return nil }
            end = range.upperBound
            return Find(kind: find.kind, range: range)
        }
    }

    private func replaced(_ text: ByteView, _ finds: [Find], _ counts: inout RedactionCounts) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var from = 0
        for find in finds {
            text.part(from, find.range.lowerBound).append(to: &result)
            result += replacement(find.kind, text.part(find.range.lowerBound, find.range.upperBound))
            counts.add(find.kind)
            from = find.range.upperBound
        }
        text.part(from, text.count).append(to: &result)
        return result
    }

    private func replacement(_ kind: RedactionKind, _ value: ByteView) -> [UInt8] {
        switch kind {
        case .email: Array("email:".utf8) + pseudonyms.of("email", PlainText(value).bytes)
        case .address: AddressRule.shortened(PlainText(value).bytes)
        default: RedactionMark.bytes(kind)
        }
    }

    /// `p_` and fifteen characters of base 32 over HMAC-SHA-256 of kind and value.
    func pseudonym(_ kind: String, _ value: [UInt8]) -> [UInt8] { pseudonyms.of(kind, value) }
}

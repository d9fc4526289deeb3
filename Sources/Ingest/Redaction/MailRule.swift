/// `local@domain.tld`, found at its `@`.
///
/// A local part in another script than Latin is taken as far as its letters reach; one in ASCII ends where Chinese,
/// Japanese or Korean text touches it, for that is mostly the sentence.
enum MailRule {
    private static let longestLocalBytes = 64
    private static let longestDomainBytes = 253

    /// - Parameter from: where the text begins that no other find has taken.
    static func find(_ text: ByteView, sign: Int, from: Int) -> Find? {
        let start = localStart(text, sign, from)
        guard start < sign, let end = domainEnd(text, sign + 1) else { return nil }
        return Find(kind: .email, range: start..<end)
    }

    private static func localStart(_ text: ByteView, _ sign: Int, _ from: Int) -> Int {
        let limit = max(from, sign - longestLocalBytes)
        var start = sign
        while start > limit, isLocal(text[start - 1]) || isApostrophe(text, start - 1, limit) { start -= 1 }
        let isForeign = start == sign
        while start > limit, text[start - 1] >= 0x80 || (start < sign && isLocal(text[start - 1])) {
            let first = characterStart(text, start - 1, limit)
            guard isForeign || text[first] < 0xe0, first < start - 1 || text[first] < 0x80 else { break }
            if isForeign, text[first] == 0xe3, text[min(first + 1, sign)] == 0x80 { break }
            start = first
        }
        while start < sign, text[start] == 0x2e || text[start] == 0x2d { start += 1 }
        return start
    }

    /// Where the character begins of which a byte is the last.
    private static func characterStart(_ text: ByteView, _ last: Int, _ limit: Int) -> Int {
        var start = last
        while start > limit, text[start] & 0xc0 == 0x80 { start -= 1 }
        return start
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        RedactionBytes.isName(byte) || byte == 0x2b || byte == 0x25
    }

    /// An apostrophe within a name, not a quote around the address.
    private static func isApostrophe(_ text: ByteView, _ place: Int, _ limit: Int) -> Bool {
        text[place] == 0x27 && place > limit && RedactionBytes.isLetter(text[place - 1])
    }

    private static func domainEnd(_ text: ByteView, _ start: Int) -> Int? {
        var end = start
        while end < text.count, end - start <= longestDomainBytes, RedactionBytes.isName(text[end]) { end += 1 }
        while end > start, text[end - 1] == 0x2e || text[end - 1] == 0x2d || text[end - 1] == 0x5f { end -= 1 }
        if let dot = text.part(start, end).lastIndex(of: 0x2e), dot > 0, isTopLevel(text, start + dot + 1, end) {
            return isImage(text.part(start, end)) ? nil : end
        }
        return foreignEnd(text, start)
    }

    private static func isTopLevel(_ text: ByteView, _ start: Int, _ end: Int) -> Bool {
        end - start >= 2 && RedactionBytes.isLetter(text[start])
    }

    /// A domain in another script, with a dot in it.
    private static func foreignEnd(_ text: ByteView, _ start: Int) -> Int? {
        let limit = min(text.count, start + longestLocalBytes)
        var end = start
        var dot: Int?
        while end < limit, RedactionBytes.isName(text[end]) || text[end] >= 0x80 {
            if text[end] == 0x2e { dot = end }
            if text[end] == 0xe3, end + 2 < text.count, text[end + 1] == 0x80 {
                guard text[end + 2] == 0x82, dot == nil else { break }
                dot = end + 2
                end += 2
            }
            end += 1
        }
        while end > start, end < text.count, text[end] & 0xc0 == 0x80 { end -= 1 }
        guard let dot, dot > start, end - dot > 3, text[dot + 1] >= 0xc2 else { return nil }
        return end
    }

    /// `logo@2x.png`: a picture for dense screens.
    private static func isImage(_ domain: ByteView) -> Bool {
        domain.count <= 8 && domain.count >= 6 && RedactionBytes.isDigit(domain[0]) && domain[1] == 0x78
            && domain[2] == 0x2e
    }
}

/// Card numbers: 13 to 19 digits that pass the Luhn check and begin with 2 to 6, in one piece or in groups.
///
/// - Source: ISO/IEC 7812-1, annex B, for the check; the first digits are those of issuers of payment cards.
enum CardRule {
    static func find(_ text: ByteView, _ index: Int) -> Find? {
        guard text[index] >= 0x32, text[index] <= 0x36, !RedactionBytes.continues(text, index, ".-") else { return nil }
        var best: Int?
        var groups = 0
        var digits = 0
        var place = index
        while groups < 6 {
            let end = RedactionBytes.end(text, place, while: RedactionBytes.isDigit)
            digits += end - place
            groups += 1
            guard digits <= 19 else { break }
            if digits >= 13, RedactionBytes.isFree(text, end), passesLuhn(text, index, end) { best = end }
            guard end - place >= 4, end - place <= 6, end + 1 < text.count, isSeparator(text, end, index, groups),
                RedactionBytes.isDigit(text[end + 1])
            else { break }
            place = end + 1
        }
        guard let best, !isTime(text, index, best) else { return nil }
        return Find(kind: .card, range: index..<best)
    }

    /// A space or hyphen; the same between all groups.
    private static func isSeparator(_ text: ByteView, _ place: Int, _ index: Int, _ groups: Int) -> Bool {
        guard text[place] == 0x20 || text[place] == 0x2d else { return false }
        guard groups > 1 else { return true }
        let first = RedactionBytes.end(text, index, while: RedactionBytes.isDigit)
        return text[first] == text[place]
    }

    /// Reads backwards over digits and separators.
    private static func passesLuhn(_ text: ByteView, _ start: Int, _ end: Int) -> Bool {
        var sum = 0
        var isDoubled = false
        var place = end - 1
        while place >= start {
            defer { place -= 1 }
            guard RedactionBytes.isDigit(text[place]) else { continue }
            let value = Int(text[place] & 15) << (isDoubled ? 1 : 0)
            sum += value > 9 ? value - 9 : value
            isDoubled.toggle()
        }
        return sum % 10 == 0
    }

    /// `20260301120000` with a fraction behind it.
    private static func isTime(_ text: ByteView, _ start: Int, _ end: Int) -> Bool {
        guard end - start >= 14, text[start] == 0x32, text[start + 1] == 0x30 else { return false }
        let parts = stride(from: start + 4, to: start + 14, by: 2).map {
            Int(text[$0] & 15) * 10 + Int(text[$0 + 1] & 15)
        }
        return (1...12).contains(parts[0]) && (1...31).contains(parts[1]) && parts[2] < 24 && parts[3] < 60
            && parts[4] <= 60
    }
}

/// International bank account numbers, in one piece or in groups: the length of the country, and the check.
///
/// - Source: ISO 13616 and its registry for the lengths; ISO/IEC 7064, MOD 97-10, for the check.
enum IbanRule {
    static func find(_ text: ByteView, _ index: Int) -> Find? {
        guard index + 15 <= text.count, RedactionBytes.isDigit(text[index + 2]),
            RedactionBytes.isDigit(text[index + 3]), let length = length(text[index], text[index + 1])
        else { return nil }
        var signs: [UInt8] = []
        signs.reserveCapacity(length)
        var place = index
        while place < text.count, signs.count < length {
            let byte = text[place]
            if RedactionBytes.isDigit(byte) || RedactionBytes.isLetter(byte) {
                signs.append(byte)
            } else if (byte != 0x20 && byte != 0x2d) || signs.count % 4 != 0 {
                return nil
            }
            place += 1
        }
        guard signs.count == length, RedactionBytes.isFree(text, place), passesCheck(signs) else { return nil }
        return Find(kind: .iban, range: index..<place)
    }

    private static func passesCheck(_ signs: [UInt8]) -> Bool {
        var rest = 0
        for byte in signs[4...] + signs[..<4] {
            rest =
                RedactionBytes.isDigit(byte)
                ? (rest * 10 + Int(byte & 15)) % 97 : (rest * 100 + Int(byte & 31) + 9) % 97
        }
        return rest == 1
    }

    private static func length(_ first: UInt8, _ second: UInt8) -> Int? {
        for place in countries.candidates(first, second) {
            let entry = countries.entries[place]
            if entry.text.utf8Start[0] == first | 0x20, entry.text.utf8Start[1] == second | 0x20 {
                return entry.value
            }
        }
        return nil
    }

    private static let countries = WordTable(beginning: [
        ("ad", 24), ("ae", 23), ("al", 28), ("at", 20), ("az", 28), ("ba", 20), ("be", 16), ("bg", 22), ("bh", 22),
        ("bi", 27), ("br", 29), ("by", 28), ("ch", 21), ("cr", 22), ("cy", 28), ("cz", 24), ("de", 22), ("dj", 27),
        ("dk", 18), ("do", 28), ("ee", 20), ("eg", 29), ("es", 24), ("fi", 18), ("fk", 18), ("fo", 18), ("fr", 27),
        ("gb", 22), ("ge", 22), ("gi", 23), ("gl", 18), ("gr", 27), ("gt", 28), ("hr", 21), ("hu", 28), ("ie", 22),
        ("il", 23), ("iq", 23), ("is", 26), ("it", 27), ("jo", 30), ("kw", 30), ("kz", 20), ("lb", 28), ("lc", 32),
        ("li", 21), ("lt", 20), ("lu", 20), ("lv", 21), ("ly", 25), ("mc", 27), ("md", 24), ("me", 22), ("mk", 19),
        ("mn", 20), ("mr", 27), ("mt", 31), ("mu", 30), ("ni", 28), ("nl", 18), ("no", 15), ("om", 23), ("pk", 24),
        ("pl", 28), ("ps", 29), ("pt", 25), ("qa", 29), ("ro", 24), ("rs", 22), ("ru", 33), ("sa", 24), ("sc", 31),
        ("sd", 18), ("se", 24), ("si", 19), ("sk", 24), ("sm", 27), ("so", 23), ("st", 25), ("sv", 28), ("tl", 23),
        ("tn", 24), ("tr", 26), ("ua", 29), ("va", 22), ("vg", 24), ("xk", 20), ("ye", 30),
    ])
}

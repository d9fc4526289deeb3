/// Telephone numbers: international, Chinese mobile, and in the groupings that countries write them in.
///
/// Times, offsets of zones, dates and plain counts are none. Shorter numbers are found beside a word such as `phone`.
///
/// - Source: ITU-T E.164 for the length and for country codes that are not given.
enum PhoneRule {
    static func find(_ text: ByteView, _ index: Int) -> Find? {
        let end =
            switch text[index] {
            case 0x2b: international(text, index)
            case 0x28: bracketed(text, index)
            default: national(text, index)
            }
        return end.map { Find(kind: .phone, range: index..<$0) }
    }

    /// `+49 30 1234567`; nine to fifteen digits, ten at least in one piece.
    private static func international(_ text: ByteView, _ index: Int) -> Int? {
        guard index + 9 < text.count, isCountry(text[index + 1], text[index + 2]), !followsTime(text, index),
            index == 0 || !(RedactionBytes.isWord(text[index - 1]) || text[index - 1] == 0x2b)
        else { return nil }
        let limit = text[index + 1] == 0x31 ? 11 : text[index + 1] == 0x38 && text[index + 2] == 0x36 ? 13 : 15
        var number = DigitGroups(text, index + 1)
        var end: Int?
        while number.readGroup(), number.digits <= limit {
            let isLong = number.digits >= (number.groups > 1 ? 9 : 10)
            if isLong, limit != 11 || isNorthAmerican(text, index, number.digits) { end = number.end }
        }
        return end.flatMap { RedactionBytes.isFree(text, $0) ? $0 : nil }
    }

    private static func isNorthAmerican(_ text: ByteView, _ index: Int, _ digits: Int) -> Bool {
        guard digits == 11 else { return false }
        let area = RedactionBytes.end(text, index + 2) { !RedactionBytes.isDigit($0) }
        return area < text.count && text[area] >= 0x32
    }

    /// No country code begins with 0, 28, 83 or 89.
    private static func isCountry(_ first: UInt8, _ second: UInt8) -> Bool {
        guard RedactionBytes.isDigit(first), first != 0x30 else { return false }
        switch (first, second) {
        case (0x32, 0x38), (0x38, 0x33), (0x38, 0x39): return false
        default: return true
        }
    }

    /// Whether a time of day stands before: then it is the offset of a zone.
    private static func followsTime(_ text: ByteView, _ index: Int) -> Bool {
        var place = index
        if place > 0, text[place - 1] == 0x20 { place -= 1 }
        let end = place
        while place > 0, end - place < 12, RedactionBytes.isDigit(text[place - 1]) || text[place - 1] == 0x2e {
            place -= 1
        }
        return place < end && place > 0 && text[place - 1] == 0x3a
    }

    /// `(555) 010-1234`, `(030) 1234567`, `(11) 91234-5678`.
    private static func bracketed(_ text: ByteView, _ index: Int) -> Int? {
        let area = RedactionBytes.end(text, index + 1, while: RedactionBytes.isDigit)
        guard (2...5).contains(area - index - 1), area + 1 < text.count, text[area] == 0x29 else { return nil }
        let start = text[area + 1] == 0x20 || text[area + 1] == 0x2d ? area + 2 : area + 1
        var number = DigitGroups(text, start)
        var end: Int?
        while number.readGroup() {
            let isLocal =
                switch area - index - 1 {
                case 3 where text[index + 1] != 0x30: number.shape == 0x34 || number.shape == 0x322
                case 2 where text[index + 1] != 0x30: (number.shape == 0x54 || number.shape == 0x44) && number.hasHyphen
                default: text[index + 1] == 0x30 && (6...8).contains(number.digits) && number.groups <= 3
                }
            if isLocal { end = number.end }
        }
        return end.flatMap { isEnd(text, $0) ? $0 : nil }
    }

    private static func national(_ text: ByteView, _ index: Int) -> Int? {
        if let end = mobile(text, index) { return end }
        guard !RedactionBytes.continues(text, index, ".-/:") else { return nil }
        var number = DigitGroups(text, index)
        var end: Int?
        while number.readGroup(), number.digits <= 15 {
            guard isEnd(text, number.end) else { continue }
            let isLong = number.digits >= 7 && !number.hasDot
            if isGrouped(text, index, number) || (isLong && isNamed(text, index)) { end = number.end }
        }
        return end
    }

    /// A Chinese mobile number: eleven digits from 13 to 19, in one piece or as 3-4-4, with or without 86.
    private static func mobile(_ text: ByteView, _ index: Int) -> Int? {
        guard !RedactionBytes.continues(text, index, ".") else { return nil }
        let hasCode = text[index] == 0x38 && index + 13 <= text.count && text[index + 1] == 0x36
        let start = hasCode ? index + 2 : index
        guard start + 11 <= text.count, text[start] == 0x31, text[start + 1] >= 0x33 else { return nil }
        var number = DigitGroups(text, start)
        while number.readGroup(), number.digits < 11 {}
        guard number.digits == 11, number.shape == 0xb || number.shape == 0x344, isEnd(text, number.end) else {
            return nil
        }
        return isMeasure(text, number.end) ? nil : number.end
    }

    /// Whether the groups so far are those in which a country writes its numbers.
    private static func isGrouped(_ text: ByteView, _ index: Int, _ number: DigitGroups) -> Bool {
        switch number.shape {
        case 0x334: return !number.hasSpace && text[index] >= 0x32
        case 0x1334: return text[index] == 0x31 && text[index + 2] >= 0x32
        case 0x22222: return text[index] == 0x30 && text[index + 1] != 0x30
        default: break
        }
        if text[index] == 0x30, index + 2 < text.count, text[index + 1] == 0x30 {
            return isDialledAbroad(text, index, number)
        }
        guard text[index] == 0x30, !followsGroup(text, index), index + 1 < text.count, text[index + 1] &- 0x31 < 9,
            !number.hasDot,
            (9...12).contains(number.digits), number.groups >= 2
        else { return false }
        return hasTrunkShape(number.shape, number.groups)
    }

    /// `0049 30 1234567`: the prefix of international calls in place of the plus sign.
    private static func isDialledAbroad(_ text: ByteView, _ index: Int, _ number: DigitGroups) -> Bool {
        let code = text[index + 2] == 0x20 || text[index + 2] == 0x2d ? index + 3 : index + 2
        guard code + 1 < text.count, !followsGroup(text, index), number.groups >= 3, (11...15).contains(number.digits),
            !number.hasDot
        else {
            return false
        }
        return isCountry(text[code], text[code + 1])
    }

    /// Whether four digits stand before: then it goes on with something longer, as an account number.
    private static func followsGroup(_ text: ByteView, _ index: Int) -> Bool {
        guard RedactionBytes.continues(text, index, " "), index >= 6, text[index - 6] == 0x20 else { return false }
        return (index - 5..<index - 1).allSatisfy { RedactionBytes.isDigit(text[$0]) }
    }

    /// An area code and one number, or up to three further groups of three or four digits.
    private static func hasTrunkShape(_ shape: UInt64, _ groups: Int) -> Bool {
        let area = shape >> UInt64(4 * (groups - 1))
        guard (2...5).contains(area) else { return false }
        if groups == 2 { return shape & 15 >= 4 && shape & 15 <= 8 }
        guard groups <= 4, area > 2 || shape == 0x244 else { return false }
        return shape == 0x3322 || (0..<groups - 1).allSatisfy { (3...4).contains(shape >> UInt64(4 * $0) & 15) }
    }

    /// Whether a number may end here: no further group follows a hyphen, no time follows.
    private static func isEnd(_ text: ByteView, _ end: Int) -> Bool {
        guard RedactionBytes.isFree(text, end) else { return false }
        guard end + 1 < text.count, RedactionBytes.isDigit(text[end + 1]) else { return true }
        return text[end] != 0x2d && text[end] != 0x3a && text[end] != 0x2f
    }

    /// Whether a unit follows: then it is a size or a duration.
    private static func isMeasure(_ text: ByteView, _ end: Int) -> Bool {
        let after = text.part(end, min(text.count, end + 10))
        return after.count > 2 && after[0] == 0x20 && units.contains { after.part(1, after.count).starts(with: $0) }
    }

    private static let units: [StaticString] = ["bytes", "byte ", "B ", "ms", "us ", "ns", "tokens", "rows", "records"]

    /// Whether a word for a telephone stands before.
    private static func isNamed(_ text: ByteView, _ index: Int) -> Bool {
        let near = NearWords.before(text, index, bytes: 16)
        return NearWords.holds(near, words) || chinese.contains { near.contains($0) }
    }

    private static let words = WordTable(
        ending: [
            "phone", "telephone", "tel", "mobile", "cell", "cellphone", "fax", "whatsapp", "msisdn", "handy", "telefon",
        ].map { ($0, true) })

    private static let chinese: [StaticString] = ["\u{7535}\u{8bdd}", "\u{624b}\u{673a}"]
}

extension ByteView {
    fileprivate func contains(_ text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard length <= count else { return false }
        for start in 0...(count - length) where part(start, count).starts(with: text) { return true }
        return false
    }
}

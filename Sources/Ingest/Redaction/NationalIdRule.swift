/// Numbers of residents of China, with their check digit; numbers in the shape of US social security and tax numbers.
///
/// - Source: GB 11643 for the first. US Social Security Administration for numbers that are never given.
enum NationalIdRule {
    static func find(_ text: ByteView, _ index: Int) -> Find? {
        guard !RedactionBytes.continues(text, index, ".-") else { return nil }
        if isSocialSecurity(text, index) { return Find(kind: .nationalId, range: index..<index + 11) }
        if isResident(text, index) { return Find(kind: .nationalId, range: index..<index + 18) }
        return nil
    }

    private static func isSocialSecurity(_ text: ByteView, _ index: Int) -> Bool {
        guard index + 11 <= text.count, text[index + 3] == text[index + 6],
            text[index + 3] == 0x2d || isNamed(text, index),
            let area = number(text, index, 3), let group = number(text, index + 4, 2),
            let serial = number(text, index + 7, 4), RedactionBytes.isFree(text, index + 11)
        else { return false }
        if index + 11 < text.count, text[index + 11] == 0x2d { return false }
        guard area > 0, area != 666, group > 0, serial > 0 else { return false }
        return area < 900 || (50...99).contains(group)
    }

    /// Whether spaces are the signs between groups, and the number's name stands before.
    private static func isNamed(_ text: ByteView, _ index: Int) -> Bool {
        text[index + 3] == 0x20 && NearWords.holds(text.part(max(0, index - 24), index), words)
    }

    private static let words = WordTable(ending: ["ssn", "security"].map { ($0, true) })

    private static func isResident(_ text: ByteView, _ index: Int) -> Bool {
        guard index + 18 <= text.count, text[index] > 0x30, text[index + 6] == 0x31 || text[index + 6] == 0x32,
            let year = number(text, index + 6, 4), let month = number(text, index + 10, 2),
            let day = number(text, index + 12, 2), number(text, index, 6) != nil, number(text, index + 14, 3) != nil,
            RedactionBytes.isFree(text, index + 18)
        else { return false }
        guard (1850...2099).contains(year), (1...12).contains(month), (1...31).contains(day) else { return false }
        return checkDigit(text, index) == text[index + 17] & ~(text[index + 17] >= 0x61 ? 0x20 : 0)
    }

    /// The digit, or `X` for ten, that follows seventeen digits.
    private static func checkDigit(_ text: ByteView, _ index: Int) -> UInt8 {
        var weight = 1
        var sum = 0
        for place in (index..<index + 17).reversed() {
            weight = weight * 2 % 11
            sum += Int(text[place] & 15) * weight
        }
        let digit = (12 - sum % 11) % 11
        return digit == 10 ? 0x58 : UInt8(digit) + 0x30
    }

    private static func number(_ text: ByteView, _ start: Int, _ digits: Int) -> Int? {
        var value = 0
        for place in start..<start + digits {
            guard RedactionBytes.isDigit(text[place]) else { return nil }
            value = value * 10 + Int(text[place] & 15)
        }
        return value
    }
}

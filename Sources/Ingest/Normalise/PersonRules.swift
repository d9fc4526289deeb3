/// Card numbers, Chinese mobile numbers, US social security numbers.
enum DigitRules {
    static func find(_ text: ByteView, _ index: Int) -> Find? {
        var end = index
        var digits = 0
        var lastDigit = index
        while end < text.count, digits <= 19 {
            if text[end] &- 0x30 < 10 {
                digits += 1
                lastDigit = end
            } else if (text[end] != 0x20 && text[end] != 0x2d) || end != lastDigit + 1 {
                break
            }
            end += 1
        }
        guard digits >= 9 else { return nil }
        if isSocialSecurity(text, index) {
            return Find(kind: .nationalId, range: index..<index + 11)
        }
        let plain = plainEnd(text, index)
        if isFree(text, plain), plain - index == 11, text[index] == 0x31, text[index + 1] >= 0x33 {
            return Find(kind: .phone, range: index..<plain)
        }
        if let end = card(text, index) { return Find(kind: .card, range: index..<end) }
        return nil
    }

    private static func plainEnd(_ text: ByteView, _ start: Int) -> Int {
        var end = start
        while end < text.count, text[end] &- 0x30 < 10 { end += 1 }
        return end
    }

    /// Whether a number may end here: no letter, digit or fraction follows.
    private static func isFree(_ text: ByteView, _ end: Int) -> Bool {
        guard end < text.count else { return true }
        let byte = text[end]
        if byte == 0x2e { return end + 1 >= text.count || text[end + 1] &- 0x30 >= 10 }
        return byte &- 0x30 >= 10 && (byte | 0x20) &- 0x61 >= 26 && byte != 0x5f
    }

    private static func isSocialSecurity(_ text: ByteView, _ index: Int) -> Bool {
        guard index + 11 <= text.count, isFree(text, index + 11),
            index == 0 || text[index - 1] != 0x2d
        else { return false }
        if index + 11 < text.count, text[index + 11] == 0x2d { return false }
        for place in 0..<11 {
            let byte = text[index + place]
            guard place == 3 || place == 6 ? byte == 0x2d : byte &- 0x30 < 10 else { return false }
        }
        return text[index] != 0x39
    }

    /// The end of a card number that begins here: in one piece, or in groups of four (or 4-6-5).
    private static func card(_ text: ByteView, _ index: Int) -> Int? {
        guard text[index] >= 0x32, text[index] <= 0x36 else { return nil }
        var digits: [UInt8] = []
        var group = 0
        var place = index
        var separator: UInt8 = 0
        while place < text.count, digits.count <= 19 {
            let byte = text[place]
            if byte &- 0x30 < 10 {
                digits.append(byte &- 0x30)
                group += 1
            } else if (byte == 0x20 || byte == 0x2d) && (separator == 0 || byte == separator)
                && group >= 4 && group <= 6
                && place + 1 < text.count && text[place + 1] &- 0x30 < 10 && digits.count < 16
            {
                separator = byte
                group = 0
            } else {
                break
            }
            place += 1
        }
        guard digits.count >= 13, digits.count <= 19, isFree(text, place), passesLuhn(digits) else {
            return nil
        }
        return place
    }

    private static func passesLuhn(_ digits: [UInt8]) -> Bool {
        var sum = 0
        for (place, digit) in digits.reversed().enumerated() {
            let doubled = Int(digit) * (place % 2 == 1 ? 2 : 1)
            sum += doubled > 9 ? doubled - 9 : doubled
        }
        return sum % 10 == 0
    }
}

/// `local@domain.tld`; the whole address begins at a word.
enum MailRule {
    /// The longest part before the `@` that is looked at, and one more.
    static let maxLocalBytes = 65

    static func find(_ text: ByteView, _ index: Int) -> Find? {
        var sign = index
        while sign < text.count, sign - index < maxLocalBytes, isLocal(text[sign]) { sign += 1 }
        guard sign < text.count, sign > index, text[sign] == 0x40 else { return nil }
        var end = sign + 1
        var dot = -1
        while end < text.count, end - sign <= 254, isDomain(text[end]) {
            if text[end] == 0x2e { dot = end }
            end += 1
        }
        while end > sign, text[end - 1] == 0x2e || text[end - 1] == 0x2d { end -= 1 }
        if dot >= end { dot = text.part(sign, end).lastIndex(of: 0x2e).map { $0 + sign } ?? -1 }
        guard dot > sign + 1, end - dot >= 3, (text[dot + 1] | 0x20) &- 0x61 < 26 else {
            return nil
        }
        return Find(kind: .email, range: index..<end)
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2e || byte == 0x5f
            || byte == 0x2b || byte == 0x2d
            || byte == 0x25 || byte >= 0x80
    }

    private static func isDomain(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2e || byte == 0x2d
    }
}

/// IPv4 and IPv6 addresses, where they are to be shortened.
enum AddressRule {
    static func find(_ text: ByteView, _ index: Int) -> Find? {
        guard JSONGrammar.isHex(text[index]) else { return nil }
        var end = index
        while end < text.count, end - index < 46,
            JSONGrammar.isHex(text[end]) || text[end] == 0x2e || text[end] == 0x3a
        { end += 1 }
        while end > index, text[end - 1] == 0x2e || text[end - 1] == 0x3a { end -= 1 }
        let isEnded = end == text.count || (text[end] | 0x20) &- 0x61 >= 26
        guard isEnded, WebText.isAddress(text.part(index, end)) else { return nil }
        return Find(kind: .address, range: index..<end)
    }
}

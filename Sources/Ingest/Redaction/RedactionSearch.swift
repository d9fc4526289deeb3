/// One way through a text with all rules.
struct RedactionSearch {
    private let text: ByteView
    private let rules: RedactionRules
    private let looksIntoBase64: Bool
    private var index = 0
    /// The place behind the last find.
    private var from = 0
    /// The place behind the last run of signs of tokens that was looked at.
    private var runEnd = 0
    private var base64ReadTo = 0
    private var keyReadTo = 0

    /// - Parameter text: resolved.
    init(_ text: ByteView, _ rules: RedactionRules, looksIntoBase64: Bool) {
        self.text = text
        self.rules = rules
        self.looksIntoBase64 = looksIntoBase64
    }

    mutating func run(stopsAtFirst: Bool) -> [Find] {
        var finds: [Find] = []
        while index < text.count {
            let byte = text[index]
            let isWord = RedactionBytes.isWord(byte)
            guard let found = isWord ? atWord(byte) : atSign(byte) else { continue }
            finds.append(found)
            if stopsAtFirst { break }
            from = found.range.upperBound
            index = max(from, index + 1)
        }
        return finds
    }

    /// What begins with a word; without a find the place is moved on to the next one.
    private mutating func atWord(_ byte: UInt8) -> Find? {
        if index == 0 || !RedactionBytes.isWord(text[index - 1]) {
            if let end = harmlessEnd(byte) {
                index = end
                return nil
            }
            if let found = find(byte) { return found }
        }
        while index < text.count, RedactionBytes.isWord(text[index]) { index += 1 }
        return nil
    }

    private func harmlessEnd(_ byte: UInt8) -> Int? {
        if let end = HarmlessShape.uuidEnd(text, index) { return end }
        return RedactionBytes.isDigit(byte) ? HarmlessShape.timeEnd(text, index) : nil
    }

    private mutating func find(_ byte: UInt8) -> Find? {
        if RedactionBytes.isDigit(byte) {
            if let found = number() { return found }
        } else if let found = NamedValueRule.find(text, index) {
            return found
        }
        if let found = KeyShapeRule.find(text, index, readTo: &keyReadTo) { return found }
        if let found = HexKeyRule.find(text, index) { return found }
        if !RedactionBytes.isDigit(byte), let found = IbanRule.find(text, index) { return found }
        if rules.shortensAddresses, let found = AddressRule.find(text, index) { return found }
        return inRun()
    }

    private func number() -> Find? {
        let end = RedactionBytes.end(text, index, while: RedactionBytes.isDigit)
        // Seven digits at least, most of them in groups: no shorter text is any of these numbers.
        guard end - index >= 7 || (end + 4 < text.count && !RedactionBytes.isWord(text[end])) else { return nil }
        return NationalIdRule.find(text, index) ?? CardRule.find(text, index) ?? PhoneRule.find(text, index)
            ?? (end - index >= 8 ? BotTokenRule.find(text, index) : nil)
    }

    /// What begins a long run of signs of tokens; each run is measured once.
    private mutating func inRun() -> Find? {
        if index >= runEnd {
            runEnd = RedactionBytes.end(text, index) { RedactionBytes.isToken($0) && $0 != 0x3d }
            if runEnd - index >= EntropyRule.leastBytes, let found = EntropyRule.find(text, index, runEnd) {
                return found
            }
        }
        guard looksIntoBase64, runEnd - index >= EncodedRule.leastBytes else { return nil }
        return EncodedRule.find(text, index, rules, readTo: &base64ReadTo)
    }

    private mutating func atSign(_ byte: UInt8) -> Find? {
        let found: Find? =
            switch byte {
            case 0x2d: PemRule.find(text, index) ?? UserFlagRule.find(text, index)
            case 0x3a: UserInfoRule.find(text, colon: index) ?? WebhookRule.find(text, colon: index)
            case 0x2b, 0x28: PhoneRule.find(text, index)
            case 0x40: MailRule.find(text, sign: index, from: from) ?? UserInfoRule.find(text, sign: index, from: from)
            case 0xe4, 0xe5: ChineseNameRule.find(text, index)
            default: nil
            }
        if let found { return found }
        index = byte == 0x5b ? RedactionMark.end(text, index) ?? index + 1 : index + 1
        return nil
    }
}

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

/// Finds secrets and personal data.
///
/// - values behind names like `authorization`, `cookie`, `password`, `token`, `x-api-key`, as header,
///   query parameter, JSON member or assignment; `Bearer …`
/// - JSON web tokens; keys in the shapes of vendors (`sk-…`, `AKIA…`, `ghp_…`, `xox…`, `AIza…`, …)
/// - user and password in URLs; private keys in PEM
/// - card numbers of 13 to 19 digits that pass the Luhn check and begin with 2 to 6, also in groups
/// - e-mail addresses; Chinese mobile numbers; numbers in the shape of US social security numbers
///
/// Every rule reads forward from a place that is a possible beginning, and the search goes on behind
/// what a rule has read, so the time is linear.
struct RedactionRules: Sendable {
    let shortensAddresses: Bool

    /// Whether a text can hold anything at all: most labels and paths cannot.
    func canHold(_ text: ByteView) -> Bool {
        var digits = 0
        var run = 0
        for index in 0..<text.count {
            let byte = text[index]
            if byte == 0x40 || byte == 0x3a || byte == 0x3d || byte == 0x25 || byte == 0x5c
                || byte >= 0x80
            {
                return true
            }
            if byte &- 0x30 < 10 {
                digits += 1
                if digits >= 9 || (shortensAddresses && digits >= 4) { return true }
            }
            run = isWord(byte) || byte == 0x2d ? run + 1 : 0
            if run >= 16 { return true }
            if byte == 0x20, index >= 5,
                text[index - 1] | 0x20 == 0x72 || text[index - 1] | 0x20 == 0x63
            {
                return true
            }
        }
        return false
    }

    /// All places, in order, without overlap.
    func finds(in text: ByteView) -> [Find] {
        var finds: [Find] = []
        var index = 0
        var mailSign = text.index(of: 0x40)
        while index < text.count {
            guard isStart(text, index) else {
                index += 1
                continue
            }
            while let sign = mailSign, sign < index { mailSign = text.index(of: 0x40, from: sign + 1) }
            guard let found = find(text, index, mailSign: mailSign) else {
                index += 1
                continue
            }
            finds.append(found)
            index = max(found.range.upperBound, index + 1)
        }
        return finds
    }

    @inline(__always) private func isWord(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x5f
    }

    /// Whether something may begin here: at the beginning of a word, or at a sign that begins one.
    @inline(__always) private func isStart(_ text: ByteView, _ index: Int) -> Bool {
        let byte = text[index]
        if isWord(byte) { return index == 0 || !isWord(text[index - 1]) }
        return byte == 0x2d || byte == 0x3a
    }

    /// - Parameter mailSign: where the next `@` stands; no address begins far before it.
    private func find(_ text: ByteView, _ index: Int, mailSign: Int?) -> Find? {
        let byte = text[index]
        if byte == 0x2d { return PemRule.find(text, index) }
        if byte == 0x3a { return UserInfoRule.find(text, index) }
        if byte &- 0x30 < 10, let found = DigitRules.find(text, index) { return found }
        if let found = NamedValueRule.find(text, index) { return found }
        if let found = KeyShapeRule.find(text, index) { return found }
        if shortensAddresses, let found = AddressRule.find(text, index) { return found }
        guard let mailSign, mailSign - index <= MailRule.maxLocalBytes else { return nil }
        return MailRule.find(text, index)
    }
}

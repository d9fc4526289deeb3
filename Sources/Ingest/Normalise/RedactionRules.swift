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
            if byte == 0x40 || byte == 0x3a || byte == 0x3d || byte == 0x25 || byte == 0x5c || byte >= 0x80 { return true }
            if byte &- 0x30 < 10 {
                digits += 1
                if digits >= 9 || (shortensAddresses && digits >= 4) { return true }
            }
            run = isWord(byte) || byte == 0x2d ? run + 1 : 0
            if run >= 16 { return true }
            if byte == 0x20, index >= 5, text[index - 1] | 0x20 == 0x72 || text[index - 1] | 0x20 == 0x63 { return true }
        }
        return false
    }

    /// All places, in order, without overlap.
    func finds(in text: ByteView) -> [Find] {
        var finds: [Find] = []
        var index = 0
        while index < text.count {
            guard isStart(text, index), let found = find(text, index) else {
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

    private func find(_ text: ByteView, _ index: Int) -> Find? {
        let byte = text[index]
        if byte == 0x2d { return PemRule.find(text, index) }
        if byte == 0x3a { return UserInfoRule.find(text, index) }
        if byte &- 0x30 < 10, let found = DigitRules.find(text, index) { return found }
        if let found = NamedValueRule.find(text, index) { return found }
        if let found = KeyShapeRule.find(text, index) { return found }
        if shortensAddresses, let found = AddressRule.find(text, index) { return found }
        return MailRule.find(text, index)
    }
}

/// `-----BEGIN … PRIVATE KEY-----` up to its end, or to the end of the text.
private enum PemRule {
    static func find(_ text: ByteView, _ index: Int) -> Find? {
        guard index == 0 || text[index - 1] != 0x2d, index + 11 <= text.count,
            text.part(index, index + 11).equals("-----BEGIN ")
        else { return nil }
        var place = index + 11
        var ends = 0
        while let dash = text.index(of: 0x2d, from: place) {
            guard dash + 5 <= text.count, text.part(dash, dash + 5).equals("-----") else {
                place = dash + 1
                continue
            }
            ends += 1
            place = dash + 5
            if ends == 3 { return Find(kind: .pem, range: index..<place) }
        }
        return Find(kind: .pem, range: index..<text.count)
    }
}

/// `user:password@` behind `scheme://`.
private enum UserInfoRule {
    static func find(_ text: ByteView, _ colon: Int) -> Find? {
        guard colon + 2 < text.count, text[colon + 1] == 0x2f, text[colon + 2] == 0x2f else { return nil }
        var index = colon + 3
        let limit = min(text.count, index + 512)
        while index < limit {
            let byte = text[index]
            if byte == 0x40 { return index > colon + 3 ? Find(kind: .userinfo, range: colon + 3..<index) : nil }
            if byte == 0x2f || byte == 0x3f || byte == 0x23 || byte <= 0x20 || byte == 0x22 { return nil }
            index += 1
        }
        return nil
    }
}

/// Values whose name says that they are secret.
private enum NamedValueRule {
    private static let maxNameBytes = 40

    static func find(_ text: ByteView, _ index: Int) -> Find? {
        var end = index
        while end < text.count, end - index <= maxNameBytes, isName(text[end]) { end += 1 }
        let name = text.part(index, end)
        if name.count == 6, name.equalsFolded("bearer") { return bare(text, end, .token) }
        if name.count == 5, name.equalsFolded("basic") { return bare(text, end, .authorization) }
        guard name.count >= 3, name.count <= maxNameBytes, let kind = kind(name), let found = value(text, end, kind) else {
            return nil
        }
        return isFigure(name, text.part(found.range.lowerBound, found.range.upperBound)) ? nil : found
    }

    /// `time_per_token` and its like are measurements.
    private static func isFigure(_ name: ByteView, _ value: ByteView) -> Bool {
        guard name.starts(with: "time_") || name.starts(with: "ms_") || name.starts(with: "cost_") else { return false }
        return !value.isEmpty && value[0] &- 0x30 < 10
    }

    private static func isName(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x5f || byte == 0x2d || byte == 0x2e
    }

    private static func kind(_ name: ByteView) -> Find.Kind? {
        if name.containsFolded("authorization") { return .authorization }
        if name.equalsFolded("cookie") || name.equalsFolded("set-cookie") || name.equalsFolded("set_cookie") { return .cookie }
        for word in secretNames where name.equalsFolded(word) { return .secret }
        for ending in tokenEndings where name.count >= ending.utf8CodeUnitCount
            && name.part(name.count - ending.utf8CodeUnitCount, name.count).equalsFolded(ending) { return .secret }
        return nil
    }

    private static var secretNames: [StaticString] {
        [
            "password", "passwd", "pwd", "passphrase", "secret", "token", "apikey", "api_key", "api-key", "auth",
            "credential", "credentials", "sessionid", "session_token", "sid", "jsessionid", "phpsessid", "signature", "sig",
            "x-amz-signature", "x-amz-credential", "x-goog-signature", "private_key", "access_key", "accesskey",
            "subscription-key", "ocp-apim-subscription-key", "otp", "pin", "jwt", "code_verifier",
        ]
    }

    private static var tokenEndings: [StaticString] {
        [
            "_token", "-token", "accesstoken", "refreshtoken", "idtoken", "_secret", "-secret", "_password", "-password",
            "-api-key", "_api_key", "-api_key", "api-key", "_apikey", "-auth", "access-key", "_access_key", "clientsecret",
        ]
    }

    /// A token that follows a scheme's name and a space.
    private static func bare(_ text: ByteView, _ start: Int, _ kind: Find.Kind) -> Find? {
        guard start < text.count, text[start] == 0x20 || text[start] == 0x2b else { return nil }
        let end = tokenEnd(text, start + 1)
        return end - start > 8 ? Find(kind: kind, range: start + 1..<end) : nil
    }

    private static func tokenEnd(_ text: ByteView, _ start: Int) -> Int {
        var end = start
        while end < text.count, isTokenByte(text[end]) { end += 1 }
        return end
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        isName(byte) || byte == 0x7e || byte == 0x2b || byte == 0x2f || byte == 0x3d
    }

    /// What follows `name=`, `name: `, `"name":"`.
    private static func value(_ text: ByteView, _ nameEnd: Int, _ kind: Find.Kind) -> Find? {
        var start = nameEnd
        if start < text.count, text[start] == 0x22 || text[start] == 0x27 { start += 1 }
        while start < text.count, text[start] == 0x20 { start += 1 }
        guard start < text.count, text[start] == 0x3d || text[start] == 0x3a else { return nil }
        let isAssignment = text[start] == 0x3d
        start += 1
        while start < text.count, text[start] == 0x20 { start += 1 }
        guard start < text.count else { return nil }
        let quote = text[start]
        if quote == 0x22 || quote == 0x27 { return quoted(text, start + 1, quote, kind) }
        if quote == 0x5b || quote == 0x7b { return nil }
        let takesRest = !isAssignment && (kind == .authorization || kind == .cookie)
        var end = start
        while end < text.count, !isEnd(text[end], takesRest: takesRest) { end += 1 }
        let value = text.part(start, end)
        if value.isEmpty || value.equals("null") || value.equals("REDACTED") || value.starts(with: "[redacted") { return nil }
        return Find(kind: kind, range: start..<end)
    }

    private static func quoted(_ text: ByteView, _ start: Int, _ quote: UInt8, _ kind: Find.Kind) -> Find? {
        let end = text.index(of: quote, from: start) ?? text.count
        let value = text.part(start, end)
        if value.isEmpty || value.equals("-") || value.equals("REDACTED") { return nil }
        return Find(kind: kind, range: start..<end)
    }

    private static func isEnd(_ byte: UInt8, takesRest: Bool) -> Bool {
        if byte < 0x20 || byte == 0x22 || byte == 0x27 { return true }
        return !takesRest && (byte == 0x20 || byte == 0x26 || byte == 0x2c || byte == 0x3b || byte == 0x7d || byte == 0x5d)
    }
}

/// Keys that can be told by their shape.
private enum KeyShapeRule {
    static func find(_ text: ByteView, _ index: Int) -> Find? {
        if text[index] == 0x65, let jwt = jwt(text, index) { return jwt }
        for shape in shapes(text[index]) {
            let length = shape.prefix.utf8CodeUnitCount
            guard index + length <= text.count, text.part(index, index + length).equals(shape.prefix) else { continue }
            let end = keyEnd(text, index + length)
            if end - index - length >= shape.least { return Find(kind: .key, range: index..<joined(text, end)) }
        }
        return nil
    }

    private static func shapes(_ first: UInt8) -> [(prefix: StaticString, least: Int)] {
        switch first {
        case 0x73: [("sk-", 16), ("sk_live_", 12), ("sk_test_", 12), ("shpat_", 16), ("shpss_", 16)]
        case 0x72: [("rk_live_", 12), ("rk_test_", 12)]
        case 0x70: [("pk_live_", 12), ("pypi-", 16)]
        case 0x41: [("AKIA", 16), ("ASIA", 16), ("AIza", 30)]
        case 0x67: [("ghp_", 16), ("gho_", 16), ("ghu_", 16), ("ghs_", 16), ("ghr_", 16), ("github_pat_", 20), ("glpat-", 16), ("gsk_", 20)]
        case 0x78: [("xoxb-", 10), ("xoxp-", 10), ("xoxa-", 10), ("xoxr-", 10), ("xoxs-", 10), ("xoxe-", 10), ("xapp-", 10), ("xai-", 20)]
        case 0x79: [("ya29.", 16)]
        case 0x53: [("SG.", 16)]
        case 0x68: [("hf_", 16), ("hvs.", 16)]
        case 0x6e: [("npm_", 16), ("nvapi-", 16)]
        case 0x64: [("dop_v1_", 16), ("dapi", 32)]
        case 0x4d: [("MII", 60)]
        default: []
        }
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x5f || byte == 0x2d || byte == 0x2e
    }

    private static func keyEnd(_ text: ByteView, _ start: Int) -> Int {
        var end = start
        while end < text.count, isKeyByte(text[end]) { end += 1 }
        return end
    }

    /// A key that goes on in the next line.
    private static func joined(_ text: ByteView, _ end: Int) -> Int {
        guard end < text.count, text[end] == 0x0a || text[end] == 0x0d else { return end }
        var start = end
        while start < text.count, text[start] == 0x0a || text[start] == 0x0d { start += 1 }
        let next = keyEnd(text, start)
        return next - start >= 16 ? next : end
    }

    /// `eyJ….….…`
    private static func jwt(_ text: ByteView, _ index: Int) -> Find? {
        guard index + 20 < text.count, index == 0 || !isKeyByte(text[index - 1]), text.part(index, index + 3).equals("eyJ")
        else { return nil }
        let end = keyEnd(text, index)
        guard let dot = text.part(index, end).index(of: 0x2e), dot > 8, end - index - dot > 8 else { return nil }
        return Find(kind: .jwt, range: index..<end)
    }
}

/// Card numbers, Chinese mobile numbers, US social security numbers.
private enum DigitRules {
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
        if isSocialSecurity(text, index) { return Find(kind: .nationalId, range: index..<index + 11) }
        let plain = plainEnd(text, index)
        if isFree(text, plain), plain - index == 11, text[index] == 0x31, text[index + 1] >= 0x33 { return Find(kind: .phone, range: index..<plain) }
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
        guard index + 11 <= text.count, isFree(text, index + 11), index == 0 || text[index - 1] != 0x2d else { return false }
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
            } else if (byte == 0x20 || byte == 0x2d) && (separator == 0 || byte == separator) && group >= 4 && group <= 6
                && place + 1 < text.count && text[place + 1] &- 0x30 < 10 && digits.count < 16 {
                separator = byte
                group = 0
            } else {
                break
            }
            place += 1
        }
        guard digits.count >= 13, digits.count <= 19, isFree(text, place), passesLuhn(digits) else { return nil }
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
private enum MailRule {
    static func find(_ text: ByteView, _ index: Int) -> Find? {
        var sign = index
        while sign < text.count, sign - index <= 64, isLocal(text[sign]) { sign += 1 }
        guard sign < text.count, sign > index, text[sign] == 0x40 else { return nil }
        var end = sign + 1
        var dot = -1
        while end < text.count, end - sign <= 254, isDomain(text[end]) {
            if text[end] == 0x2e { dot = end }
            end += 1
        }
        while end > sign, text[end - 1] == 0x2e || text[end - 1] == 0x2d { end -= 1 }
        if dot >= end { dot = text.part(sign, end).lastIndex(of: 0x2e).map { $0 + sign } ?? -1 }
        guard dot > sign + 1, end - dot >= 3, (text[dot + 1] | 0x20) &- 0x61 < 26 else { return nil }
        return Find(kind: .email, range: index..<end)
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2e || byte == 0x5f || byte == 0x2b || byte == 0x2d
            || byte == 0x25 || byte >= 0x80
    }

    private static func isDomain(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2e || byte == 0x2d
    }
}

/// IPv4 and IPv6 addresses, where they are to be shortened.
private enum AddressRule {
    static func find(_ text: ByteView, _ index: Int) -> Find? {
        guard JSONGrammar.isHex(text[index]) else { return nil }
        var end = index
        while end < text.count, end - index < 46, JSONGrammar.isHex(text[end]) || text[end] == 0x2e || text[end] == 0x3a { end += 1 }
        while end > index, text[end - 1] == 0x2e || text[end - 1] == 0x3a { end -= 1 }
        let isEnded = end == text.count || (text[end] | 0x20) &- 0x61 >= 26
        guard isEnded, WebText.isAddress(text.part(index, end)) else { return nil }
        return Find(kind: .address, range: index..<end)
    }
}

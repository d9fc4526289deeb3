/// Values whose name says that they are secret.
enum NamedValueRule {
    private static let maxNameBytes = 40

    static func find(_ text: ByteView, _ index: Int) -> Find? {
        var end = index
        while end < text.count, end - index <= maxNameBytes, isName(text[end]) { end += 1 }
        let name = text.part(index, end)
        if name.count == 6, name.equalsFolded("bearer") { return bare(text, end, .token) }
        if name.count == 5, name.equalsFolded("basic") { return bare(text, end, .authorization) }
        guard name.count >= 3, name.count <= maxNameBytes, mayBeSecret(name),
            let kind = kind(name), let found = value(text, end, kind)
        else {
            return nil
        }
        return isFigure(name, text.part(found.range.lowerBound, found.range.upperBound))
            ? nil : found
    }

    /// `time_per_token` and its like are measurements.
    private static func isFigure(_ name: ByteView, _ value: ByteView) -> Bool {
        guard name.starts(with: "time_") || name.starts(with: "ms_") || name.starts(with: "cost_")
        else { return false }
        return !value.isEmpty && value[0] &- 0x30 < 10
    }

    private static func isName(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x5f || byte == 0x2d
            || byte == 0x2e
    }

    /// Turns most names away at once. Authorisation may stand anywhere in a name.
    private static func mayBeSecret(_ name: ByteView) -> Bool {
        endings.contains(name[name.count - 2], name[name.count - 1])
            || name.count >= authorization.utf8CodeUnitCount
    }

    private static let endings = LetterPairs(ending: cookieNames + secretNames + tokenEndings)

    private static func kind(_ name: ByteView) -> Find.Kind? {
        if name.containsFolded(authorization) { return .authorization }
        for word in cookieNames where name.equalsFolded(word) { return .cookie }
        for word in secretNames where name.equalsFolded(word) { return .secret }
        for ending in tokenEndings
        where name.count >= ending.utf8CodeUnitCount
            && name.part(name.count - ending.utf8CodeUnitCount, name.count).equalsFolded(ending)
        { return .secret }
        return nil
    }

    private static let authorization: StaticString = "authorization"

    private static let cookieNames: [StaticString] = ["cookie", "set-cookie", "set_cookie"]

    private static let secretNames: [StaticString] =
        [
            "password", "passwd", "pwd", "passphrase", "secret", "token", "apikey", "api_key",
            "api-key", "auth",
            "credential", "credentials", "sessionid", "session_token", "sid", "jsessionid",
            "phpsessid", "signature", "sig",
            "x-amz-signature", "x-amz-credential", "x-goog-signature", "private_key", "access_key",
            "accesskey",
            "subscription-key", "ocp-apim-subscription-key", "otp", "pin", "jwt", "code_verifier",
        ]

    private static let tokenEndings: [StaticString] =
        [
            "_token", "-token", "accesstoken", "refreshtoken", "idtoken", "_secret", "-secret",
            "_password", "-password",
            "-api-key", "_api_key", "-api_key", "api-key", "_apikey", "-auth", "access-key",
            "_access_key", "clientsecret",
        ]

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
        if value.isEmpty || value.equals("null") || value.equals("REDACTED")
            || value.starts(with: "[redacted")
        {
            return nil
        }
        return Find(kind: kind, range: start..<end)
    }

    private static func quoted(
        _ text: ByteView, _ start: Int, _ quote: UInt8, _ kind: Find.Kind
    )
        -> Find?
    {
        let end = text.index(of: quote, from: start) ?? text.count
        let value = text.part(start, end)
        if value.isEmpty || value.equals("-") || value.equals("REDACTED") { return nil }
        return Find(kind: kind, range: start..<end)
    }

    private static func isEnd(_ byte: UInt8, takesRest: Bool) -> Bool {
        if byte < 0x20 || byte == 0x22 || byte == 0x27 { return true }
        return !takesRest
            && (byte == 0x20 || byte == 0x26 || byte == 0x2c || byte == 0x3b || byte == 0x7d
                || byte == 0x5d)
    }
}

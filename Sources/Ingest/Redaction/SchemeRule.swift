/// A token that follows the name of a scheme: `Bearer …`, `Basic …`.
enum SchemeRule {
    static func find(_ text: ByteView, _ name: ByteView, _ end: Int) -> Find? {
        let isBearer = name.count == 6 && name.equalsFolded("bearer")
        guard isBearer || (name.count == 5 && name.equalsFolded("basic")), end < text.count else { return nil }
        let start = RedactionBytes.end(text, end) { $0 == 0x20 || $0 == 0x2b }
        guard start > end, start - end <= 4 else { return nil }
        let limit = min(text.count, start + longestLooked)
        let looked = RedactionBytes.end(text.part(0, limit), start, while: RedactionBytes.isToken)
        let value = text.part(start, looked)
        guard isBearer ? isToken(value) : isCredentials(value) else { return nil }
        let first = RedactionBytes.end(text, looked, while: RedactionBytes.isToken)
        let last = RedactionBytes.joinedEnd(text, first, while: RedactionBytes.isToken)
        return Find(kind: isBearer ? .token : .authorization, range: start..<last)
    }

    /// By so much of a token is told whether it is one.
    private static let longestLooked = 512

    static func isScheme(_ name: ByteView) -> Bool {
        name.count >= 5 && name.count <= 9 && schemes.contains { name.equalsFolded($0) }
    }

    private static let schemes: [StaticString] = [
        "bearer", "basic", "token", "apikey", "digest", "negotiate", "ntlm", "ssws", "geniekey",
    ]

    private static func isToken(_ value: ByteView) -> Bool {
        guard value.count >= 8 else { return false }
        return value.count >= 24 || !Placeholder.isPlainWord(value) && RedactionBytes.hasDigitOrCapital(value)
    }

    /// Base 64 of a user, a colon and a password.
    private static func isCredentials(_ value: ByteView) -> Bool {
        var base64 = Base64Text(value, 0)
        while base64.readGroup() {}
        return value.count >= 4 && base64.bytes.contains(0x3a)
            || value.count >= 16 && RedactionBytes.hasDigitOrCapital(value)
    }
}

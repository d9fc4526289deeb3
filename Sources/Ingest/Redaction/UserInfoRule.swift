/// User and password of the names of data sources: `scheme://user:password@`, `user:password@tcp(`, `user/password@//`.
enum UserInfoRule {
    private static let windowBytes = 512

    /// Behind `scheme://`.
    ///
    /// A password may hold `@`; in other schemes than those of the web also `/`, `?` and `#`.
    static func find(_ text: ByteView, colon: Int) -> Find? {
        guard let start = RedactionBytes.authorityStart(text, colon: colon) else { return nil }
        let limit = min(text.count, start + windowBytes)
        var sign: Int?
        var path: Int?
        var colons = 0
        var index = start
        while index < limit, !isOutside(text[index]) {
            let byte = text[index]
            if byte == 0x40, path == nil || (colons > 0 && !isWeb(text, colon)) { sign = index }
            if path == nil, byte == 0x3a { colons += 1 }
            if path == nil, byte == 0x2f || byte == 0x3f || byte == 0x23 { path = index }
            index += 1
        }
        guard let sign, sign > start, RedactionMark.end(text, start) != sign else { return nil }
        return Find(kind: .userinfo, range: start..<sign)
    }

    private static func isOutside(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == 0x22 || byte == 0x27 || byte == 0x3c || byte == 0x3e || byte == 0x60
    }

    private static func isWeb(_ text: ByteView, _ colon: Int) -> Bool {
        let scheme = text.part(max(0, colon - 5), colon)
        return scheme.count >= 4
            && (scheme.equalsFolded("https") || scheme.part(scheme.count - 4, scheme.count).equalsFolded("http"))
    }

    /// Before an `@` that a network or a connection's name follows.
    static func find(_ text: ByteView, sign: Int, from: Int) -> Find? {
        let rest = text.part(sign + 1, text.count)
        guard rest.starts(with: "tcp(") || rest.starts(with: "unix(") || rest.starts(with: "//") else { return nil }
        var start = sign
        var isPair = false
        while start > max(from, sign - 128), !isOutside(text[start - 1]), text[start - 1] != 0x3d {
            start -= 1
            if text[start] == 0x3a || text[start] == 0x2f { isPair = true }
        }
        guard isPair, !endsWithMark(text.part(start, sign)) else { return nil }
        return Find(kind: .userinfo, range: start..<sign)
    }

    private static func endsWithMark(_ text: ByteView) -> Bool {
        guard let opening = text.lastIndex(of: 0x5b) else { return false }
        return RedactionMark.end(text, opening) == text.count
    }
}

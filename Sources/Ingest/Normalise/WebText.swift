/// The parts of URLs, request lines and addresses, found without copying.
enum WebText {
    /// Whether an element stands for nothing.
    static func isNull(_ text: ByteView) -> Bool {
        text.isEmpty || (text.count == 1 && text[0] == 0x2d)
    }

    /// Where the path begins in a request target that does not begin with `/`.
    static func pathStart(_ target: ByteView) -> Int {
        guard let authority = authorityStart(target) else { return 0 }
        return target.index(of: 0x2f, from: authority) ?? target.index(of: 0x3f, from: authority)
            ?? target.count
    }

    /// The place behind `scheme://`, nil where there is no scheme.
    static func authorityStart(_ text: ByteView) -> Int? {
        guard let colon = text.index(of: 0x3a), colon > 0, colon <= 8, colon + 2 < text.count,
            text[colon + 1] == 0x2f, text[colon + 2] == 0x2f
        else { return nil }
        for index in 0..<colon where (text[index] | 0x20) &- 0x61 >= 26 { return nil }
        return colon + 3
    }

    /// The end of the method and of the target in a request line of two or three parts.
    @inline(__always) static func requestParts(_ line: ByteView) -> (method: Int, target: Int)? {
        guard let method = line.index(of: 0x20), method > 0, method + 1 < line.count else {
            return nil
        }
        guard let target = line.index(of: 0x20, from: method + 1) else {
            return (method, line.count)
        }
        guard target > method + 1, target + 1 < line.count,
            line.index(of: 0x20, from: target + 1) == nil
        else { return nil }
        return (method, target)
    }

    /// The host of a URL or of a bare authority: without user, path and the scheme's default port.
    static func host(_ text: ByteView) -> Range<Int> {
        let authority = authorityStart(text)
        var start = authority ?? 0
        var end = start
        while end < text.count, text[end] != 0x2f, text[end] != 0x3f, text[end] != 0x23 {
            if text[end] == 0x40 { start = end + 1 }
            end += 1
        }
        guard let authority else { return start..<end }
        let isSecure = authority > 4 && text[authority - 4] | 0x20 == 0x73
        let port = text.part(start, end)
        if !isSecure, port.count > 3, port.part(port.count - 3, port.count).equals(":80") {
            return start..<end - 3
        }
        if isSecure, port.count > 4, port.part(port.count - 4, port.count).equals(":443") {
            return start..<end - 4
        }
        return start..<end
    }

    /// The host in `https:\/\/host:port\/path`; nil where the text is not of this shape.
    static func escapedHost(_ text: ByteView) -> Range<Int>? {
        guard let colon = text.index(of: 0x3a), colon >= 4, colon <= 5, colon + 6 < text.count,
            text.part(colon + 1, colon + 5).equals("\\/\\/")
        else { return nil }
        let start = colon + 5
        guard let end = text.index(of: 0x5c, from: start), end > start, end + 1 < text.count,
            text[end + 1] == 0x2f
        else {
            return nil
        }
        for index in start..<end
        where text[index] == 0x3f || text[index] == 0x23 || text[index] == 0x40 { return nil }
        let ending: StaticString = colon == 4 ? ":80" : ":443"
        let length = ending.utf8CodeUnitCount
        let isDefault = end - start > length && text.part(end - length, end).equals(ending)
        return start..<(isDefault ? end - length : end)
    }

    /// An upstream as it is kept: host and port, without scheme, user and path; a socket as logged.
    static func upstream(_ text: ByteView) -> ByteView {
        guard let authority = authorityStart(text) else { return text }
        var start = authority
        var end = start
        while end < text.count, text[end] != 0x2f, text[end] != 0x3f {
            if text[end] == 0x40 { start = end + 1 }
            end += 1
        }
        return text.part(start, end)
    }

    /// The first address of a list, without port, brackets and spaces around it.
    static func bareAddress(_ text: ByteView) -> Range<Int> {
        var start = 0
        while start < text.count, text[start] == 0x20 || text[start] == 0x22 { start += 1 }
        if start < text.count, text[start] == 0x5b {
            let end = text.index(of: 0x5d, from: start) ?? text.count
            return start + 1..<end
        }
        var end = start
        var colons = 0
        var colon = 0
        while end < text.count, text[end] != 0x2c, text[end] != 0x20, text[end] != 0x22 {
            if text[end] == 0x3a {
                colons += 1
                colon = end
            }
            end += 1
        }
        return colons == 1 && isDigits(text.part(colon + 1, end)) ? start..<colon : start..<end
    }

    static func isDigits(_ text: ByteView) -> Bool {
        for index in 0..<text.count where text[index] &- 0x30 >= 10 { return false }
        return !text.isEmpty
    }

    /// Whether a token is an IPv4 or IPv6 address, loosely.
    static func isAddress(_ text: ByteView) -> Bool {
        var dots = 0
        var colons = 0
        for index in 0..<text.count {
            let byte = text[index]
            if byte == 0x2e { dots += 1 }
            if byte == 0x3a { colons += 1 }
            guard byte == 0x2e || byte == 0x3a || JSONGrammar.isHex(byte) else { return false }
            if colons == 0 && byte != 0x2e && byte &- 0x30 >= 10 && dots > 0 { return false }
        }
        return colons >= 2 || (dots == 3 && colons == 0 && text.count >= 7)
    }

    /// Whether a text is hexadecimal and has letters in upper case.
    static func isUpperHex(_ text: ByteView) -> Bool {
        var hasUpper = false
        for index in 0..<text.count {
            guard JSONGrammar.isHex(text[index]) else { return false }
            if text[index] &- 0x41 < 6 { hasUpper = true }
        }
        return hasUpper
    }

    static func isTraceparent(_ text: ByteView) -> Bool {
        guard text.count >= 55, text[2] == 0x2d, text[35] == 0x2d, text[52] == 0x2d else {
            return false
        }
        for index in 3..<52 where index != 35 && !JSONGrammar.isHex(text[index]) { return false }
        return true
    }
}

/// The elements of NGINX's upstream lists: `, ` between attempts, ` : ` between internal redirects.
struct UpstreamList {
    private let text: ByteView
    private var start = 0

    @inline(__always) init(_ text: ByteView) { self.text = text }

    @inline(__always) mutating func next() -> ByteView? {
        guard start <= text.count, !text.isEmpty else { return nil }
        var end = start
        while end < text.count {
            if text[end] == 0x2c { break }
            if text[end] == 0x20, end + 2 < text.count, text[end + 1] == 0x3a, text[end + 2] == 0x20 {
                break
            }
            end += 1
        }
        let element = text.part(start, end).trimmed()
        start = end == text.count ? text.count + 1 : end + (text[end] == 0x2c ? 1 : 3)
        return element
    }
}

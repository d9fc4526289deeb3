/// The classes of bytes that the rules of redaction share.
enum RedactionBytes {
    /// Letters, digits and `_`: what words are made of.
    @inline(__always) static func isWord(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x5f
    }

    @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// What names and keys are made of: words, `-` and `.`.
    @inline(__always) static func isName(_ byte: UInt8) -> Bool { isWord(byte) || byte == 0x2d || byte == 0x2e }

    /// What tokens are made of: names, `~`, `+`, `/` and `=`.
    @inline(__always) static func isToken(_ byte: UInt8) -> Bool {
        isName(byte) || byte == 0x7e || byte == 0x2b || byte == 0x2f || byte == 0x3d
    }

    /// A quote: double, single, or double with a backslash before it.
    @inline(__always) static func isQuote(_ byte: UInt8) -> Bool {
        byte == 0x22 || byte == 0x27 || byte == PlainText.escapedQuote
    }

    /// The end of a stretch of bytes of a class.
    @inline(__always)
    static func end(_ text: ByteView, _ start: Int, while isMember: (UInt8) -> Bool) -> Int {
        var end = start
        while end < text.count, isMember(text[end]) { end += 1 }
        return end
    }

    /// The end of a token or key that may go on in the next line, behind signs of quotation.
    ///
    /// The next line's part must have at least 8 bytes and look like no word, time, UUID or name of a header.
    static func joinedEnd(_ text: ByteView, _ end: Int, while isMember: (UInt8) -> Bool) -> Int {
        guard end < text.count, text[end] == 0x0a || text[end] == 0x0d else { return end }
        var start = end
        while start < text.count, start - end < 16, isLineStart(text[start]) { start += 1 }
        let next = Self.end(text, start, while: isMember)
        guard next - start >= 8, hasDigitOrCapital(text.part(start + 1, next)),
            next == text.count || text[next] != 0x3a,
            HarmlessShape.timeEnd(text, start) == nil, HarmlessShape.uuidEnd(text, start) == nil
        else { return end }
        return next
    }

    /// The place behind `://`; nil where no two slashes follow the colon.
    static func authorityStart(_ text: ByteView, colon: Int) -> Int? {
        guard colon + 2 < text.count, text[colon + 1] == 0x2f, text[colon + 2] == 0x2f else { return nil }
        return colon + 3
    }

    private static func isLineStart(_ byte: UInt8) -> Bool {
        byte == 0x0a || byte == 0x0d || byte == 0x20 || byte == 0x09 || byte == 0x3e
    }

    /// Whether there is a digit or a letter in upper case.
    static func hasDigitOrCapital(_ text: ByteView) -> Bool {
        for index in 0..<text.count where isDigit(text[index]) || text[index] &- 0x41 < 26 { return true }
        return false
    }

    /// Whether a number may end here: no letter, digit or fraction follows.
    static func isFree(_ text: ByteView, _ end: Int) -> Bool {
        guard end < text.count else { return true }
        if text[end] == 0x2e { return end + 1 >= text.count || !isDigit(text[end + 1]) }
        return !isWord(text[end])
    }

    /// Whether a digit and one of these signs stand before a place: the number began earlier.
    static func continues(_ text: ByteView, _ index: Int, _ signs: StaticString) -> Bool {
        guard index >= 2, isDigit(text[index - 2]) else { return false }
        for place in 0..<signs.utf8CodeUnitCount where signs.utf8Start[place] == text[index - 1] { return true }
        return false
    }
}

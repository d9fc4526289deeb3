/// Escapes in texts that may be escaped more than once.
enum EscapeText {
    /// An escape of JSON or `\xHH` behind one or more backslashes.
    static func backslash(_ text: ByteView, _ index: Int) -> (scalar: UInt32?, end: Int)? {
        let end = RedactionBytes.end(text, index) { $0 == 0x5c }
        guard end < text.count else { return end - index > 1 ? (0x5c, end) : nil }
        switch text[end] {
        case 0x6e: return (0x0a, end + 1)
        case 0x72: return (0x0d, end + 1)
        case 0x74: return (0x09, end + 1)
        case 0x22: return (UInt32(PlainText.escapedQuote), end + 1)
        case 0x2f: return (0x2f, end + 1)
        case 0x75:
            guard let scalar = scalar(text, end + 1, digits: 4) else { break }
            return pair(text, scalar, end + 5) ?? (scalar, end + 5)
        case 0x78:
            guard let scalar = scalar(text, end + 1, digits: 2) else { break }
            return (scalar, end + 3)
        default: break
        }
        return end - index > 1 ? (0x5c, end) : nil
    }

    /// `%HH`.
    static func percent(_ text: ByteView, _ index: Int) -> (scalar: UInt32?, end: Int)? {
        let start = index + 1
        guard let first = scalar(text, start, digits: 2) else { return nil }
        return first < 0x80 ? (first, start + 2) : character(text, first, start + 2)
    }

    /// A character of more than one byte, each of them percent-encoded; a byte alone is left as it stands.
    private static func character(_ text: ByteView, _ first: UInt32, _ start: Int) -> (scalar: UInt32?, end: Int)? {
        let length: UInt32 = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
        guard length > 0 else { return nil }
        var value = first & (0x7f >> length)
        var place = start
        for _ in 1..<length {
            guard place < text.count, text[place] == 0x25, let next = scalar(text, place + 1, digits: 2),
                next & 0xc0 == 0x80
            else { return nil }
            value = value << 6 | next & 0x3f
            place += 3
        }
        return (value, place)
    }

    /// The character of two escaped halves.
    private static func pair(_ text: ByteView, _ high: UInt32, _ start: Int) -> (scalar: UInt32?, end: Int)? {
        guard high >= 0xd800, high < 0xdc00, start < text.count, text[start] == 0x5c else { return nil }
        let end = RedactionBytes.end(text, start) { $0 == 0x5c }
        guard end < text.count, text[end] == 0x75, let low = scalar(text, end + 1, digits: 4), low >= 0xdc00,
            low < 0xe000
        else { return nil }
        return (0x10000 + (high - 0xd800) << 10 + (low - 0xdc00), end + 5)
    }

    private static func scalar(_ text: ByteView, _ start: Int, digits: Int) -> UInt32? {
        guard start + digits <= text.count else { return nil }
        var value: UInt32 = 0
        for place in start..<start + digits {
            guard JSONGrammar.isHex(text[place]) else { return nil }
            value = value << 4 | HexText.value(text[place])
        }
        return value
    }
}

/// Emoji, symbols and punctuation outside ASCII.
enum WideMark {
    /// Where the mark that begins at a place ends; nil where there is none.
    @inline(__always)
    static func end(_ text: Span<UInt8>, at start: Int) -> Int? {
        let byte = text[start]
        guard byte >= 0xE2 else { return nil }
        if byte == 0xF0, start + 3 < text.count, text[start + 1] == 0x9F { return start + 4 }
        guard byte == 0xE2, start + 2 < text.count else { return nil }
        return isPunctuation(text[start + 1]) || isPictograph(text[start + 1]) ? start + 3 : nil
    }

    /// Whether the mark is an emoji or a symbol, and not punctuation.
    static func isSymbol(_ text: Span<UInt8>, at start: Int) -> Bool {
        text[start] == 0xF0 || isPictograph(text[start + 1])
    }

    /// U+2000 to U+203F: dashes, quotation marks, the ellipsis.
    private static func isPunctuation(_ second: UInt8) -> Bool { second == 0x80 }

    /// U+2300 to U+23FF, U+2600 to U+27BF, U+2B40 to U+2B7F: watches, stars, hearts, faces.
    private static func isPictograph(_ second: UInt8) -> Bool {
        second == 0x8C || second == 0x8F || 0x98...0x9E ~= second || second == 0xAD
    }
}

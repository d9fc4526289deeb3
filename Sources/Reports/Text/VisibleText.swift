/// Makes visible what a text could use to deceive its reader.
///
/// Control characters, line ends, bidirectional controls, zero-width and other invisible
/// characters become `\u{..}`. Everything else stays as it is.
public enum VisibleText {
    /// The text with every deceiving character spelt out.
    public static func of(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: deceives) else { return text }
        var visible = ""
        for scalar in text.unicodeScalars {
            if deceives(scalar) {
                visible += "\\u{" + String(scalar.value, radix: 16) + "}"
            } else {
                visible.unicodeScalars.append(scalar)
            }
        }
        return visible
    }

    /// A foreign text as it stands in a line or a cell: shortened, and told where it is blank.
    static func label(_ text: String, maxCharacters: Int) -> String {
        text.allSatisfy(\.isWhitespace) ? "(blank)" : shortened(text, maxCharacters: maxCharacters)
    }

    /// At most `maxCharacters` scalars, with an ellipsis for the middle of what is longer.
    public static func shortened(_ text: String, maxCharacters: Int) -> String {
        let scalars = text.unicodeScalars
        guard scalars.count > maxCharacters else { return text }
        let head = maxCharacters * 2 / 3
        var short = String.UnicodeScalarView(scalars.prefix(head))
        short.append("…")
        short.append(contentsOf: scalars.suffix(maxCharacters - head - 1))
        return String(short)
    }

    /// Whether a character is unseen, moves the text around it, or ends a line.
    static func deceives(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value >= 0x20, scalar.value < 0x7F { return false }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: return true
        default: return blankLetters.contains(scalar.value) || (0xE0100...0xE01EF).contains(scalar.value)
        }
    }

    /// Letters and marks that print as nothing: grapheme joiner, Hangul fillers, Khmer inherent vowels, Braille blank.
    private static let blankLetters: Set<UInt32> = [0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0]
}

/// Text made safe for a terminal, a log line or a JSON document.
///
/// Log content, file names and pipeline files may carry escape sequences, direction marks or
/// carriage returns that rewrite what a person sees. Nothing of that kind is printed as it is.
public enum VisibleText {
    /// The text with every hidden scalar written as `\u{..}`.
    ///
    /// - Parameter keepsLines: line feeds and tabs stay; without it they are written as `\n`, `\t`.
    public static func of(_ text: String, keepsLines: Bool = false) -> String {
        guard text.unicodeScalars.contains(where: isHidden) else { return text }
        var result = ""
        for scalar in text.unicodeScalars { result += visible(scalar, keepsLines: keepsLines) }
        return result
    }

    /// The text cut to a number of scalars, an ellipsis for what was left out.
    public static func short(_ text: String, maxScalars: Int) -> String {
        let scalars = text.unicodeScalars
        guard scalars.count > maxScalars else { return of(text) }
        return of(String(String.UnicodeScalarView(scalars.prefix(maxScalars - 1)))) + "…"
    }

    /// Whether a scalar is a control, a direction mark, or has no width.
    public static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0xAD, 0x061C, 0x180E, 0xFEFF: true
        case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
        case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
        default: false
        }
    }

    private static func visible(_ scalar: Unicode.Scalar, keepsLines: Bool) -> String {
        guard isHidden(scalar) else { return String(Character(scalar)) }
        switch scalar {
        case "\n": return keepsLines ? "\n" : "\\n"
        case "\t": return keepsLines ? "\t" : "\\t"
        case "\r": return "\\r"
        default: return "\\u{\(String(scalar.value, radix: 16))}"
        }
    }
}

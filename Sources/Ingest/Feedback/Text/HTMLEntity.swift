/// Character references of HTML.
///
/// - Source: HTML Living Standard, "named character references" and "numeric character reference end state".
enum HTMLEntity {
    /// The names of U+00A0...U+00FF, in their order.
    private static let latin = """
        nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute \
        micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig \
        Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times \
        Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave \
        eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave \
        uacute ucirc uuml yacute thorn yuml
        """

    private static let others: [(String, Unicode.Scalar)] = [
        ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("AMP", "&"), ("LT", "<"), ("GT", ">"),
        ("QUOT", "\""), ("euro", "\u{20AC}"), ("hellip", "\u{2026}"), ("ndash", "\u{2013}"), ("mdash", "\u{2014}"),
        ("lsquo", "\u{2018}"), ("rsquo", "\u{2019}"), ("sbquo", "\u{201A}"), ("ldquo", "\u{201C}"),
        ("rdquo", "\u{201D}"), ("bdquo", "\u{201E}"), ("bull", "\u{2022}"), ("trade", "\u{2122}"), ("rarr", "\u{2192}"),
        ("larr", "\u{2190}"), ("lsaquo", "\u{2039}"), ("rsaquo", "\u{203A}"), ("oelig", "\u{153}"),
        ("OElig", "\u{152}"),
        ("Scaron", "\u{160}"), ("scaron", "\u{161}"), ("ensp", "\u{2002}"), ("emsp", "\u{2003}"),
        ("thinsp", "\u{2009}"),
        ("zwnj", "\u{200C}"), ("zwj", "\u{200D}"), ("permil", "\u{2030}"), ("minus", "\u{2212}"), ("le", "\u{2264}"),
        ("ge", "\u{2265}"), ("ne", "\u{2260}"), ("infin", "\u{221E}"), ("check", "\u{2713}"),
    ]

    private static let named: [String: Unicode.Scalar] = {
        var table = Dictionary(others) { first, _ in first }
        for (place, name) in latin.split(separator: " ").enumerated() {
            table[String(name)] = Unicode.Scalar(UInt32(0xA0 + place))
        }
        return table
    }()

    /// The character that a `&` at the front stands for, and the place behind its semicolon.
    static func read(_ rest: Substring.UnicodeScalarView) -> (text: String, behind: String.Index)? {
        let body = rest.dropFirst().prefix(12)
        guard let end = body.firstIndex(of: ";") else { return nil }
        let name = String(Substring(body[..<end]))
        guard let scalar = name.hasPrefix("#") ? numbered(name.dropFirst()) : named[name] else { return nil }
        return (String(scalar), rest.index(after: end))
    }

    private static func numbered(_ digits: Substring) -> Unicode.Scalar? {
        let isHex = digits.first == "x" || digits.first == "X"
        guard let value = UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10) else { return nil }
        // What was written for one byte of a Windows page is read as that.
        if (0x80...0x9F).contains(value) { return Windows1252.scalar(UInt8(value)) }
        return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}

/// The part of a text that is looked at, so that one giant text costs no more than a long one.
enum TextEnds {
    static let headBytes = 1_536
    static let tailBytes = 512

    /// The text itself up to 2,048 bytes; of longer ones the first 1,536 and the last 512, with a line end
    /// between, cut between scalars.
    static func of(_ text: String) -> String {
        let utf8 = text.utf8
        guard utf8.count > headBytes + tailBytes else { return text }
        let headEnd = boundary(utf8.index(utf8.startIndex, offsetBy: headBytes), in: text)
        let tailStart = boundary(utf8.index(utf8.endIndex, offsetBy: -tailBytes), in: text)
        return String(text[..<headEnd]) + "\n" + String(text[tailStart...])
    }

    /// The start of the scalar that a place lies in.
    private static func boundary(_ place: String.Index, in text: String) -> String.Index {
        var place = place
        while place > text.startIndex, text.utf8[place] & 0xC0 == 0x80 { place = text.utf8.index(before: place) }
        return place
    }
}

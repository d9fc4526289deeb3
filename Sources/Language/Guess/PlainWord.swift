/// The short way for what most texts are made of: small ASCII letters, then white space or the end, with at
/// most one mark of punctuation between. It gives what the long way gives, without a token.
enum PlainWord {
    /// Takes the plain word that starts at `place`, which it moves past; says whether there was one.
    @inline(__always)
    static func take(
        _ text: Span<UInt8>, _ place: inout Int, _ words: Span<WordTable.Slot>, _ rows: Span<Lanes>,
        _ evidence: inout Evidence
    ) -> Bool {
        var hash = WordHash()
        // A capital may only be the first: humps are for the long way.
        hash.add(UInt32(text[place] | 0x20))
        var end = place &+ 1
        while end < text.count, text[end] &- 0x61 < 26 {
            hash.add(UInt32(text[end]))
            end &+= 1
        }
        let count = end &- place
        guard count <= Word.countLimit, endsToken(text, end) else { return false }
        place = end
        let slot = words[WordTable.place(of: hash.value, in: words)]
        evidence.addPlainWord(rows[Int(slot.row)], best: slot.best, letterCount: count)
        return true
    }

    /// Whether white space or the end follows, if need be after one mark.
    @inline(__always)
    private static func endsToken(_ text: Span<UInt8>, _ end: Int) -> Bool {
        guard end < text.count else { return true }
        let byte = text[end]
        if byte == 0x20 || byte == 0x0A { return true }
        let isMark =
            byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "!")
            || byte == UInt8(ascii: "?")
        return isMark && (end &+ 1 >= text.count || text[end &+ 1] == 0x20)
    }
}

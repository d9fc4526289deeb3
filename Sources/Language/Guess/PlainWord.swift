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
        var end = place
        // A capital may only be the first: humps are for the long way.
        var eight = EightLetters(text, at: place, isFirstSmall: true)
        while eight.count == 8, end &- place < Word.countLimit {
            hash.add(eight: eight.letters)
            end &+= 8
            eight = EightLetters(text, at: end)
        }
        hash.add(last: eight.letters)
        end &+= eight.count
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

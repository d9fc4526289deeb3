/// The parts of three to five characters of a word, with marks for its beginning and its end.
///
/// They carry what a model knows to words that it has never seen: misspelt, inflected, put together.
enum WordParts {
    /// Bytes of a word that are looked at.
    private static let longest = 24

    @inline(__always)
    static func read(_ text: Span<UInt8>, _ token: Token, into sink: inout some FeatureSink) {
        let start = Int(token.start)
        let count = min(Int(token.end) - start, longest) + 2
        for from in 0..<max(count - 2, 0) {
            var hash = WordHash.basis
            for place in from..<min(from + 5, count) {
                hash = WordHash.adding(byte(text, start, place, count), to: hash)
                let length = place - from + 1
                if length >= 3, length < count { sink.characters(WordHash.mixed(hash ^ UInt64(length))) }
            }
        }
    }

    /// A byte of the word between its marks.
    @inline(__always)
    private static func byte(_ text: Span<UInt8>, _ start: Int, _ place: Int, _ count: Int) -> UInt8 {
        if place == 0 { return UInt8(ascii: "^") }
        if place == count - 1 { return UInt8(ascii: "$") }
        return ByteKind.lowered(text[start + place - 1])
    }
}

/// The parts of three to five characters of a word, with marks for its beginning and its end.
///
/// They carry what a model knows to words that it has never seen: misspelt, inflected, put together.
enum WordParts {
    /// Bytes of a word that are looked at.
    private static let longest = 24

    @inline(__always)
    static func read(_ text: Span<UInt8>, _ token: Token, into sink: inout some FeatureSink) {
        var bytes = InlineArray<26, UInt8>(repeating: UInt8(ascii: "$"))
        bytes[0] = UInt8(ascii: "^")
        let start = Int(token.start)
        let count = min(Int(token.end) &- start, longest) &+ 2
        for place in 1..<max(count &- 1, 1) { bytes[place] = ByteKind.lowered(text[start &+ place &- 1]) }
        for from in 0..<max(count &- 2, 0) {
            var hash = WordHash.adding(bytes[from &+ 1], to: WordHash.adding(bytes[from], to: WordHash.basis))
            for place in from &+ 2..<min(from &+ 5, count) {
                hash = WordHash.adding(bytes[place], to: hash)
                let length = place &- from &+ 1
                if length < count { sink.characters(WordHash.mixed(hash ^ UInt64(truncatingIfNeeded: length))) }
            }
        }
    }
}

/// Cuts a phrase into stems, and gaps between them.
struct PhraseStems {
    /// Stands where other words may pass.
    static let gap = WordHash.of("..")

    private var tokenizer = Tokenizer()
    private var words = ContentWords()

    /// Nil for a text that is no phrase: no words that carry meaning, too many, or more than a sentence.
    mutating func read(_ phrase: String) -> [UInt64]? {
        var steps: [UInt64] = []
        append(phrase[...], to: &steps)
        return Self.isPhrase(steps) ? steps : nil
    }

    /// Adds the stems of a phrase or of a part of one, with a gap wherever two points stand.
    mutating func append(_ text: Substring, to steps: inout [UInt64]) {
        let bytes = Array(text.utf8)
        var start = 0
        var place = 0
        while place + 1 < bytes.count {
            if bytes[place] == Self.point, bytes[place + 1] == Self.point {
                append(bytes.span.extracting(start..<place), to: &steps)
                steps.append(Self.gap)
                start = place + 2
                place = start
            } else {
                place += 1
            }
        }
        append(bytes.span.extracting(start..<bytes.count), to: &steps)
    }

    private static let point = UInt8(ascii: ".")

    private mutating func append(_ text: Span<UInt8>, to steps: inout [UInt64]) {
        tokenizer.read(text)
        words.read(text, &tokenizer)
        steps += words.stems
    }

    /// Whether stems and gaps are a phrase: each gap stands between words of one sentence.
    static func isPhrase(_ steps: [UInt64]) -> Bool {
        var count = 0
        var isAfterWord = false
        for step in steps {
            guard step != ContentWords.sentenceEnd, step != gap || isAfterWord else { return false }
            isAfterWord = step != gap
            if isAfterWord { count += 1 }
        }
        return isAfterWord && count <= PhraseTable.longest
    }
}

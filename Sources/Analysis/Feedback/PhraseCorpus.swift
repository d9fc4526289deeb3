/// Texts as the numbers of their words: first those of the window, then those of the baseline.
///
/// A word is its number above two bits that tell whether phrases may begin and end with it, and one that tells a
/// script without spaces; runs are parted by `gap`.
struct PhraseCorpus {
    static let gap = UInt32.max
    /// Words that come when so many are known end a run, so that a phrase of three fits into 64 bits.
    private static let wordLimit = (1 << 21) - 2

    private(set) var texts: [[UInt32]] = []
    private(set) var windowCount = 0
    private(set) var words: [String] = []
    /// Whether a word could be a phrase of its own where it was first read.
    private var isTelling: [Bool] = []
    private var numbers: [String: UInt32] = [:]
    /// What was read before, by the language of the stop words.
    private var readings: [String: Reading] = [:]

    /// The words of a language as they stood in texts, with what stands for them here.
    private struct Reading {
        let stopWords: StopWords
        var tokens = ScalarTable()
    }

    init(window: [FeedbackVoice], baseline: [FeedbackVoice]) {
        for voice in window + baseline { texts.append(numbered(voice)) }
        windowCount = window.count
    }

    static func word(_ token: UInt32) -> Int { Int(token >> 3) }

    /// Whether the words at a place are a phrase: within a run, with words at both ends that may stand there.
    static func isPhrase(_ text: Span<UInt32>, _ start: Int, _ length: Int) -> Bool {
        text[start] & 1 != 0 && text[start + length - 1] & 2 != 0 && (length > 1 || text[start] & 4 == 0)
    }

    /// Hands out each wanted run of words within a run.
    static func forEachPhrase(
        _ text: [UInt32], lengths: ClosedRange<Int>, _ isWanted: (Span<UInt32>, Int, Int) -> Bool,
        _ take: (PhraseKey) -> Void
    ) {
        let span = text.span
        for start in 0..<span.count {
            for length in 1...lengths.upperBound {
                let end = start + length - 1
                if end >= span.count || span[end] == gap { break }
                if length >= lengths.lowerBound, isWanted(span, start, length) { take(PhraseKey(span, start, length)) }
            }
        }
    }

    /// A phrase as it is told.
    func text(_ key: PhraseKey) -> String {
        let parts = key.words.map { words[$0] }
        let isWide = parts.allSatisfy { $0.unicodeScalars.first.map { LetterKind($0) == .wide } ?? false }
        return parts.joined(separator: isWide ? "" : " ")
    }

    func tellingWords(_ key: PhraseKey) -> Int { key.words.count { isTelling[$0] } }

    private mutating func numbered(_ voice: FeedbackVoice) -> [UInt32] {
        let scalars = Array(TextEnds.of(voice.text ?? "").unicodeScalars)
        let language = StopWords.listed(voice.language)
        var reading = readings.removeValue(forKey: language) ?? Reading(stopWords: .of(language))
        var text: [UInt32] = []
        for piece in PhraseSplitter.pieces(of: scalars) {
            if piece.beginsRun, !text.isEmpty { text.append(Self.gap) }
            text.append(number(piece, of: scalars, &reading))
        }
        readings[language] = reading
        return text
    }

    private mutating func number(
        _ piece: PhrasePiece, of scalars: [Unicode.Scalar], _ reading: inout Reading
    ) -> UInt32 {
        if let known = reading.tokens.number(of: scalars, piece.range) { return known }
        let number = number(PhraseToken(piece, of: scalars, reading.stopWords))
        reading.tokens.add(scalars, piece.range, number: number)
        return number
    }

    private mutating func number(_ token: PhraseToken) -> UInt32 {
        if numbers[token.text] == nil {
            guard words.count < Self.wordLimit else { return Self.gap }
            numbers[token.text] = UInt32(words.count)
            words.append(token.text)
            isTelling.append(token.opens && token.closes)
        }
        let flags: UInt32 = (token.opens ? 1 : 0) | (token.closes ? 2 : 0) | (token.isWide ? 4 : 0)
        return (numbers[token.text] ?? 0) << 3 | flags
    }
}

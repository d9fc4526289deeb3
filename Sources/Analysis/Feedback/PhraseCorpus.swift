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

    init(window: [FeedbackVoice], baseline: [FeedbackVoice]) {
        for voice in window + baseline { texts.append(numbered(voice)) }
        windowCount = window.count
    }

    static func word(_ token: UInt32) -> UInt32 { token >> 3 }

    /// Whether the words at a place are a phrase: within a run, with words at both ends that may stand there.
    static func isPhrase(_ text: Span<UInt32>, _ start: Int, _ length: Int) -> Bool {
        text[start] & 1 != 0 && text[start + length - 1] & 2 != 0 && (length > 1 || text[start] & 4 == 0)
    }

    /// Each wanted run of words within a run, once, in the order of their keys.
    static func phrases(
        _ text: [UInt32], lengths: ClosedRange<Int>, _ isWanted: (Span<UInt32>, Int, Int) -> Bool
    ) -> Set<PhraseKey> {
        let span = text.span
        var keys: Set<PhraseKey> = []
        for start in 0..<span.count {
            for length in 1...lengths.upperBound {
                let end = start + length - 1
                if end >= span.count || span[end] == gap { break }
                if length >= lengths.lowerBound, isWanted(span, start, length) {
                    keys.insert(PhraseKey(span, start, length))
                }
            }
        }
        return keys
    }

    /// A phrase as it is told.
    func text(_ key: PhraseKey) -> String {
        let parts = key.words.map { words[$0] }
        let isWide = parts.allSatisfy { $0.unicodeScalars.first.map { LetterKind($0) == .wide } ?? false }
        return parts.joined(separator: isWide ? "" : " ")
    }

    func tellingWords(_ key: PhraseKey) -> Int { key.words.count { isTelling[$0] } }

    private mutating func numbered(_ voice: FeedbackVoice) -> [UInt32] {
        var text: [UInt32] = []
        for run in PhraseSplitter.runs(of: voice.text ?? "", language: voice.language) {
            for token in run { text.append(number(token)) }
            text.append(Self.gap)
        }
        return text
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

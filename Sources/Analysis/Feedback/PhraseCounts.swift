/// A phrase as the numbers of its words, and in how many texts it is.
struct PhraseKey: Hashable {
    /// One to three numbers of 21 bits, each one more than the word's; 0 where there is none.
    let bits: UInt64

    init(_ words: Span<UInt32>, _ start: Int, _ length: Int) {
        var bits: UInt64 = 0
        for place in start..<start + length { bits = bits << 21 | UInt64(PhraseCorpus.word(words[place]) + 1) }
        self.bits = bits
    }

    /// The numbers of the words.
    var words: [Int] {
        stride(from: 42, through: 0, by: -21).map { Int(bits >> UInt64($0) & 0x1F_FFFF) }.filter { $0 > 0 }
            .map { $0 - 1 }
    }
}

struct PhraseCount {
    var window: Int32 = 0
    var baseline: Int32 = 0
    var total: Int { Int(window) + Int(baseline) }
}

/// Counts in how many texts each phrase is.
///
/// A longer phrase is looked at only where its parts are frequent enough, so that memory is for what may be told.
struct PhraseCounts {
    static let longest = 3

    private(set) var counts: [PhraseKey: PhraseCount] = [:]

    /// - Parameter least: phrases in fewer texts, of both sides together, are left out.
    init(_ corpus: PhraseCorpus, least: Int) {
        let words = Self.counted(corpus, lengths: 1...1) { _, _, _ in true }.filter { $0.value.total >= least }
        let pairs = Self.counted(corpus, lengths: 2...2) { text, start, _ in
            words[PhraseKey(text, start, 1)] != nil && words[PhraseKey(text, start + 1, 1)] != nil
        }.filter { $0.value.total >= least }
        counts = Self.counted(corpus, lengths: 1...Self.longest) { text, start, length in
            guard PhraseCorpus.isPhrase(text, start, length) else { return false }
            switch length {
            case 1: return words[PhraseKey(text, start, 1)] != nil
            case 2: return pairs[PhraseKey(text, start, 2)] != nil
            default: return pairs[PhraseKey(text, start, 2)] != nil && pairs[PhraseKey(text, start + 1, 2)] != nil
            }
        }.filter { $0.value.total >= least }
    }

    private static func counted(
        _ corpus: PhraseCorpus, lengths: ClosedRange<Int>, _ isWanted: (Span<UInt32>, Int, Int) -> Bool
    ) -> [PhraseKey: PhraseCount] {
        var counts: [PhraseKey: PhraseCount] = [:]
        for (number, text) in corpus.texts.enumerated() {
            for key in PhraseCorpus.phrases(text, lengths: lengths, isWanted) {
                if number < corpus.windowCount {
                    counts[key, default: PhraseCount()].window += 1
                } else {
                    counts[key, default: PhraseCount()].baseline += 1
                }
            }
        }
        return counts
    }
}

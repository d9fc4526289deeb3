/// A phrase as the numbers of its words, and in how many texts it is.
struct PhraseKey: Hashable {
    /// One to three numbers of 21 bits, each one more than the word's; 0 where there is none.
    let bits: UInt64

    init(bits: UInt64) { self.bits = bits }

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
        let isFrequent = Self.frequentWords(corpus, least: least)
        let pairs = Self.counted(corpus, lengths: 2...2) { text, start, _ in
            isFrequent[PhraseCorpus.word(text[start])] && isFrequent[PhraseCorpus.word(text[start + 1])]
        }
        counts = Self.counted(corpus, lengths: 1...Self.longest) { text, start, length in
            guard PhraseCorpus.isPhrase(text, start, length) else { return false }
            if length == 1 { return isFrequent[PhraseCorpus.word(text[start])] }
            return (0..<length - 1).allSatisfy { pairs.total(PhraseKey(text, start + $0, 2)) >= least }
        }.counts(least: least)
    }

    /// By the number of the word, whether it is in so many texts.
    private static func frequentWords(_ corpus: PhraseCorpus, least: Int) -> [Bool] {
        var totals = [Int32](repeating: 0, count: corpus.words.count)
        var lastTexts = [Int32](repeating: -1, count: corpus.words.count)
        for (number, text) in corpus.texts.enumerated() {
            for token in text where token != PhraseCorpus.gap {
                let word = PhraseCorpus.word(token)
                guard lastTexts[word] != number else { continue }
                lastTexts[word] = Int32(number)
                totals[word] += 1
            }
        }
        return totals.map { $0 >= least }
    }

    private static func counted(
        _ corpus: PhraseCorpus, lengths: ClosedRange<Int>, _ isWanted: (Span<UInt32>, Int, Int) -> Bool
    ) -> PhraseTable {
        var table = PhraseTable()
        for (number, text) in corpus.texts.enumerated() {
            PhraseCorpus.forEachPhrase(text, lengths: lengths, isWanted) {
                table.count($0, in: number, isWindow: number < corpus.windowCount)
            }
        }
        return table
    }
}

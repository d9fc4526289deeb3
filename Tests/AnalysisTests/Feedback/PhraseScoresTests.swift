import Testing

@testable import Analysis

@Suite struct PhraseScoresTests {
    /// Worked by hand: the prior is 2, both sides count 12, so d = ln(988 / 188) and the error is the root of 1/6.
    @Test func `the clearness of a rise is that of the formula`() {
        let z = PhraseScores(window: 100, baseline: 900).z(PhraseCount(window: 10, baseline: 10))
        #expect(abs(z - 4.0645) < 0.0005)
    }

    @Test func `as frequent as before is no rise`() {
        let z = PhraseScores(window: 100, baseline: 900).z(PhraseCount(window: 5, baseline: 45))
        #expect(abs(z) < 1e-12)
    }

    /// The least number of texts all of which in the window would be less probable than 0.00001.
    private static let totals: [(Int, Int, Int)] = [
        (100, 0, 3), (0, 100, 3), (100, 100, 17), (100, 700, 6), (10, 9_990, 3), (100, 2_700, 4),
    ]

    @Test(arguments: totals) func `phrases too rare to be found are not tested`(
        _ window: Int, _ baseline: Int, _ least: Int
    ) {
        #expect(PhraseScores(window: window, baseline: baseline).leastTotal == least)
    }
}

@Suite struct ThemeGroupsTests {
    /// Phrases over the words 0, 1, 2 …, each with its texts.
    private static func phrase(_ words: [UInt32], _ texts: [Int]) -> PlacedPhrase {
        let tokens = words.map { $0 << 3 | 3 }
        let span = tokens.span
        let key = PhraseKey(span, 0, words.count)
        let scored = ScoredPhrase(
            key: key, text: words.map(String.init).joined(separator: " "), count: PhraseCount(), z: 1, tellingWords: 1)
        return PlacedPhrase(scored: scored, texts: texts)
    }

    private static func texts(_ phrases: [PlacedPhrase], most: Int = 10) -> [[String]] {
        ThemeGroups.groups(of: phrases, most: most).map { $0.map(\.scored.text) }
    }

    @Test func `a longer phrase takes the place of parts that are hardly ever elsewhere`() {
        let parts = [Self.phrase([1], [1, 2, 3]), Self.phrase([1, 2], [1, 2]), Self.phrase([2], [1, 2, 4, 5])]
        #expect(Self.texts(parts) == [["1 2", "2"]], "the second word alone is in twice as many texts")
        #expect(Self.texts([Self.phrase([1, 2, 3], [1, 2]), Self.phrase([1, 3], [1, 2])]) == [["1 2 3", "1 3"]])
    }

    @Test func `phrases of the same texts are one theme, others are not`() {
        let phrases = [
            Self.phrase([1], [1, 2, 3, 4]), Self.phrase([2], [2, 3, 4]), Self.phrase([3], [3, 4, 5, 6]),
            Self.phrase([4], [9]),
        ]
        #expect(Self.texts(phrases) == [["1", "2"], ["3"], ["4"]])
        #expect(Self.texts(phrases, most: 2) == [["1", "2"], ["3"]])
    }
}

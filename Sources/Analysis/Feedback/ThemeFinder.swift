/// Finds what is talked about more than before.
///
/// Near-duplicates and items without a text are passed over; each other item counts once for a phrase. The order of
/// the items does not matter.
public struct ThemeFinder: Sendable {
    static let mostThemes = 10
    static let mostPhrases = 5
    static let quotes = 3
    /// Phrases looked at when themes are made; the clearest.
    private static let mostCandidates = 300

    private let window: [FeedbackVoice]
    private let baseline: [FeedbackVoice]

    /// - Parameters:
    ///   - window: the items of the window.
    ///   - baseline: the items to compare with; none where there is nothing.
    public init(window: [FeedbackVoice], baseline: [FeedbackVoice]) {
        self.window = Self.heard(window)
        self.baseline = Self.heard(baseline)
    }

    public func themes() -> FeedbackThemes {
        var themes = FeedbackThemes()
        themes.hasBaseline = !baseline.isEmpty
        (themes.documents, themes.baselineDocuments) = (window.count, baseline.count)
        let corpus = PhraseCorpus(window: window, baseline: baseline)
        let scores = PhraseScores(window: window.count, baseline: baseline.count)
        let counts = PhraseCounts(corpus, least: scores.leastTotal).counts
        let told = Array(scores.told(counts, corpus).prefix(Self.mostCandidates))
        themes.themes = ThemeGroups.groups(of: placed(told, corpus), most: Self.mostThemes).map(theme)
        return themes
    }

    private static func heard(_ voices: [FeedbackVoice]) -> [FeedbackVoice] {
        voices.filter(\.isOwnWords).sorted { ($0.timeUs, $0.id) < ($1.timeUs, $1.id) }
    }

    /// The phrases with the texts of the window that hold them.
    private func placed(_ phrases: [ScoredPhrase], _ corpus: PhraseCorpus) -> [PlacedPhrase] {
        var placed = phrases.map { PlacedPhrase(scored: $0) }
        let numbers = Dictionary(uniqueKeysWithValues: phrases.enumerated().map { ($0.element.key, $0.offset) })
        for (text, words) in corpus.texts.prefix(corpus.windowCount).enumerated() {
            var keys: Set<PhraseKey> = []
            PhraseCorpus.forEachPhrase(words, lengths: 1...PhraseCounts.longest) { words, start, length in
                PhraseCorpus.isPhrase(words, start, length) && numbers[PhraseKey(words, start, length)] != nil
            } _: {
                keys.insert($0)
            }
            for key in keys { numbers[key].map { placed[$0].texts.append(text) } }
        }
        return placed
    }

    /// - Parameter group: not empty; the main phrase first.
    private func theme(_ group: [PlacedPhrase]) -> FeedbackTheme {
        let (main, members) = (group[0], group[0].texts.map { window[$0] })
        var theme = FeedbackTheme(phrase: main.scored.text)
        theme.otherPhrases = group.dropFirst().prefix(Self.mostPhrases).map(\.scored.text)
        (theme.documents, theme.baselineDocuments) = (members.count, Int(main.scored.count.baseline))
        theme.ratio = Double(members.count) / Double(max(window.count, 1))
        theme.baselineRatio = baseline.isEmpty ? nil : Double(theme.baselineDocuments) / Double(baseline.count)
        theme.z = main.scored.z
        let negative = members.count { $0.sentiment == .negative }
        theme.negativeRatio = Double(negative) / Double(max(members.count, 1))
        theme.topic = Self.mostFrequent(members.compactMap(\.topics.first))
        theme.quotes = quotes(group)
        theme.memberIds = members.map(\.id)
        theme.firstSeenUs = members.first?.timeUs ?? 0
        return theme
    }

    private static func mostFrequent(_ words: [String]) -> String? {
        let counts = words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
    }

    /// The texts with most of the theme's phrases; the earliest of equals.
    private func quotes(_ group: [PlacedPhrase]) -> [FeedbackQuote] {
        let held = group.flatMap(\.texts).reduce(into: [:]) { $0[$1, default: 0] += 1 }
        let typical = group[0].texts.sorted { (held[$1] ?? 0, $0) < (held[$0] ?? 0, $1) }
        return typical.prefix(Self.quotes).map { text in
            FeedbackQuote(window[text], showing: Self.place(of: group[0].scored, in: window[text]))
        }
    }

    /// Where a phrase begins in a text, in scalars.
    private static func place(of phrase: ScoredPhrase, in voice: FeedbackVoice) -> Int {
        let runs = PhraseSplitter.runs(of: voice.text ?? "", language: voice.language)
        for run in runs {
            for start in run.indices {
                for length in 1...PhraseCounts.longest where start + length <= run.count {
                    let words = run[start..<start + length].map(\.text)
                    if words.joined(separator: run[start].isWide ? "" : " ") == phrase.text {
                        return run[start].place
                    }
                }
            }
        }
        return 0
    }
}

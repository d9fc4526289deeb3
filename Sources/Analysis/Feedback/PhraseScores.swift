import Glibc
import Statistics

/// A phrase that may be a theme.
struct ScoredPhrase {
    let key: PhraseKey
    let text: String
    let count: PhraseCount
    /// How clear the rise is, in standard errors.
    let z: Double
    /// Words that could stand for the theme alone.
    let tellingWords: Int

    /// The clearest first, then the more frequent, then what has more telling words.
    static func precedes(_ left: ScoredPhrase, _ right: ScoredPhrase) -> Bool {
        (right.z, right.count.window, right.tellingWords, left.text)
            < (left.z, left.count.window, left.tellingWords, right.text)
    }
}

/// Tells which phrases are in more texts of the window than those of the baseline let expect.
///
/// Phrases are ranked by the logarithm of the ratio of their odds, with the odds in all texts as prior, over its
/// standard error. Which of them may be told is decided by the exact test of two counts: of the texts that hold the
/// phrase, each is of the window with the window's part of all texts. It holds for the smallest counts, where the
/// standard error does not.
///
/// - Source: B. L. Monroe, M. P. Colaresi, K. M. Quinn, 2008, "Fightin' words: lexical feature selection and
///   evaluation for identifying the content of political conflict", section 3.4, with texts in place of words;
///   J. Przyborowski and H. Wilenski, 1940, "Homogeneity of results in testing samples from Poisson series".
struct PhraseScores {
    /// A phrase in fewer texts of the window is no theme.
    static let leastDocuments = 3
    /// Which share of the phrases told may be false, however they hang together. A new phrase is found with all its
    /// parts; were they taken for independent findings, they would make room for false ones.
    static let level = 0.05
    /// A lesser rise is no news, however sure it is.
    static let leastRise = 1.5
    /// Phrases in so few texts that not even all of them in the window would be less probable are not tested.
    private static let leastProbability = 0.000_01

    let window: Double
    let baseline: Double

    init(window: Int, baseline: Int) {
        self.window = Double(window)
        self.baseline = Double(baseline)
    }

    /// The least number of texts of both sides with which a phrase is tested. It depends on sums of both sides
    /// alone, so that the choice of what is tested does not lean to either.
    var leastTotal: Int {
        guard baseline > 0, window > 0 else { return Self.leastDocuments }
        let needed = log(Self.leastProbability) / log(windowShare)
        return max(Self.leastDocuments, Int(min(needed.rounded(.up), 1e6)))
    }

    /// The phrases that may be told, the clearest first.
    func told(_ counts: [PhraseKey: PhraseCount], _ corpus: PhraseCorpus) -> [ScoredPhrase] {
        let keys = baseline > 0 ? risen(counts) : counts.keys.filter { Self.isFrequent(counts[$0]) }
        let mean = Double(counts.values.reduce(0) { $0 + Int($1.window) }) / Double(max(counts.count, 1))
        return keys.compactMap { key in
            counts[key].map { count in
                let z = baseline > 0 ? self.z(count) : z(count, mean: mean)
                return ScoredPhrase(
                    key: key, text: corpus.text(key), count: count, z: z, tellingWords: corpus.tellingWords(key))
            }
        }.sorted(by: ScoredPhrase.precedes)
    }

    private static func isFrequent(_ count: PhraseCount?) -> Bool { Int(count?.window ?? 0) >= leastDocuments }

    private func risen(_ counts: [PhraseKey: PhraseCount]) -> [PhraseKey] {
        let possible = counts.filter { Self.isFrequent($0.value) && isRise($0.value) }
        let keys = possible.keys.sorted { $0.bits < $1.bits }
        let tails = keys.map { possible[$0].map(logP) ?? 0 }
        let isFinding = FalseDiscovery.findings(
            tails, level: Self.level, count: counts.count, dependence: .arbitrary)
        return zip(keys, isFinding).filter(\.1).map(\.0)
    }

    private func isRise(_ count: PhraseCount) -> Bool {
        Double(count.window) * baseline >= Self.leastRise * Double(count.baseline) * window
    }

    /// ln of the chance of as many of the phrase's texts in the window or more, were it as frequent as before.
    private func logP(_ count: PhraseCount) -> Double {
        Binomial(trials: count.total, ratio: windowShare).logUpper(Int(count.window))
    }

    private var windowShare: Double { window / (window + baseline) }

    /// The prior weighs as much as the texts of the window.
    func z(_ count: PhraseCount) -> Double {
        let prior = window * Double(count.total) / (window + baseline)
        let now = Double(count.window) + prior
        let before = Double(count.baseline) + prior
        let odds = log(now / (2 * window - now)) - log(before / (window + baseline - before))
        return odds / (1 / now + 1 / before).squareRoot()
    }

    /// Without a baseline: against a phrase as frequent as the window's phrases are in the mean.
    private func z(_ count: PhraseCount, mean: Double) -> Double {
        let (now, usual) = (Double(count.window), max(mean, 1))
        return log(now / usual) / (1 / now + 1 / usual).squareRoot()
    }
}

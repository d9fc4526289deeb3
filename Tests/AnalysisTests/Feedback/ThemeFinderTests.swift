import TestSupport
import Testing

@testable import Analysis

@Suite struct ThemeFinderTests {
    /// Made words, the n-th as frequent as one in n; so that some are in most texts and most in few.
    struct Source {
        private static let words = (0..<600).map { "w" + String($0, radix: 36) + "x" }
        private static let weights: [Double] = words.indices.reduce(into: []) { sums, place in
            sums.append((sums.last ?? 0) + 1 / Double(place + 1))
        }
        var random: SyntheticRandom

        init(seed: UInt64) { random = SyntheticRandom(seed: seed) }

        mutating func text(words count: Int = 10) -> String {
            (0..<count).map { _ in word() }.joined(separator: " ")
        }

        private mutating func word() -> String {
            let draw = Double.random(in: 0..<(Self.weights.last ?? 1), using: &random)
            var (low, high) = (0, Self.weights.count - 1)
            while low < high {
                let middle = (low + high) / 2
                if Self.weights[middle] > draw { high = middle } else { low = middle + 1 }
            }
            return Self.words[low]
        }

        mutating func voices(
            _ count: Int, _ name: String, planting phrase: String? = nil, in ratio: Double = 0
        )
            -> [FeedbackVoice]
        {
            (0..<count).map { number in
                var text = text()
                if let phrase, Double.random(in: 0..<1, using: &random) < ratio {
                    text += " " + phrase + " " + self.text(words: 3)
                }
                return FeedbackVoice(id: "\(name)\(number)", timeUs: Int64(number) * TimeWindow.minuteUs, text: text)
            }
        }
    }

    @Test func `what one in twenty says is the first theme, and hardly ever there is another`() throws {
        var others = 0
        for seed in 1...10 as ClosedRange<UInt64> {
            var source = Source(seed: seed)
            let baseline = source.voices(900, "b")
            let window = source.voices(300, "w", planting: "gift card code", in: 0.05)
            let themes = ThemeFinder(window: window, baseline: baseline).themes().themes
            let first = try #require(themes.first)
            #expect(first.phrase == "gift card code", "seed \(seed)")
            #expect(first.memberIds == window.filter { $0.text?.contains("gift card code") ?? false }.map(\.id))
            #expect(first.documents == first.memberIds.count && first.baselineDocuments == 0)
            others += themes.count - 1
        }
        #expect(others <= 2, "\(others) in ten windows")
    }

    @Test func `windows of one source rarely have themes`() {
        var trials = 0
        for seed in 1...200 as ClosedRange<UInt64> {
            var source = Source(seed: 1_000 + seed)
            let (window, baseline) = (source.voices(80, "w"), source.voices(160, "b"))
            trials += ThemeFinder(window: window, baseline: baseline).themes().themes.isEmpty ? 0 : 1
        }
        #expect(trials <= 12, "\(trials) of 200 trials")
    }

    @Test func `the order of the items does not matter`() {
        var source = Source(seed: 77)
        var baseline = source.voices(300, "b", planting: "slow export", in: 0.01)
        var window = source.voices(150, "w", planting: "slow export", in: 0.2)
        let themes = ThemeFinder(window: window, baseline: baseline).themes()
        #expect(themes.themes.first?.phrase == "slow export" && themes.hasBaseline)
        for seed in 1...3 as ClosedRange<UInt64> {
            var random = SyntheticRandom(seed: seed)
            window.shuffle(using: &random)
            baseline.shuffle(using: &random)
            #expect(ThemeFinder(window: window, baseline: baseline).themes() == themes)
        }
    }

    @Test func `one more voice on something else changes no theme`() {
        var source = Source(seed: 5)
        let baseline = source.voices(300, "b")
        var window = source.voices(150, "w", planting: "refund page", in: 0.2)
        let before = ThemeFinder(window: window, baseline: baseline).themes().themes
        window.append(FeedbackVoice(id: "x", timeUs: 9, text: "some zebras ate my homework"))
        let after = ThemeFinder(window: window, baseline: baseline).themes().themes
        #expect(before.map(\.phrase) == after.map(\.phrase) && !before.isEmpty)
        #expect(before.map(\.memberIds) == after.map(\.memberIds))
    }

    @Test func `copies and blank texts count for nothing`() {
        var source = Source(seed: 6)
        let window = source.voices(100, "w")
        let copies = (0..<40).map { number in
            FeedbackVoice(id: "c\(number)", timeUs: 1, text: "free casino bonus", copyOf: number == 0 ? nil : "c0")
        }
        let blanks = (0..<9).map { FeedbackVoice(id: "n\($0)", timeUs: 1, text: $0 == 0 ? nil : " ") }
        let baseline = source.voices(100, "b")
        let themes = ThemeFinder(window: window + copies + blanks, baseline: baseline + blanks).themes()
        #expect(themes.documents == 101 && themes.baselineDocuments == 100)
        #expect(themes == ThemeFinder(window: window + copies.prefix(1), baseline: baseline).themes())
    }

    @Test func `what the texts of a theme say besides is told with it`() throws {
        var source = Source(seed: 8)
        let baseline = source.voices(400, "b")
        var window = source.voices(200, "w", planting: "invoice total", in: 0.2)
        for place in window.indices where window[place].text?.contains("invoice total") ?? false {
            window[place].text? += ". Wrong currency again"
            window[place].sentiment = .negative
            window[place].topics = place.isMultiple(of: 5) ? ["bug"] : ["billing_cost", "bug"]
        }
        let themes = ThemeFinder(window: window, baseline: baseline).themes().themes
        let theme = try #require(themes.first)
        #expect(themes.count == 1, "\(themes.map(\.phrase))")
        let all = Set([theme.phrase] + theme.otherPhrases)
        #expect(all.isSuperset(of: ["invoice total", "wrong currency"]), "\(all)")
        #expect(theme.negativeRatio == 1 && theme.topic == "billing_cost")
        #expect(theme.quotes.count == 3 && theme.quotes.allSatisfy { $0.text.lowercased().contains(theme.phrase) })
        #expect(theme.firstSeenUs == window.filter { $0.sentiment == .negative }.map(\.timeUs).min())
    }

    @Test func `the first night tells what is said most often and that it compares with nothing`() {
        var source = Source(seed: 9)
        let window = source.voices(60, "w", planting: "password reset", in: 0.9)
        let themes = ThemeFinder(window: window, baseline: []).themes()
        #expect(!themes.hasBaseline && themes.themes.count <= 10)
        #expect(themes.themes.prefix(4).map(\.phrase).contains("password reset"))
        #expect(themes.themes.allSatisfy { $0.baselineRatio == nil && $0.documents >= 3 })
        #expect(ThemeFinder(window: [], baseline: window).themes().themes.isEmpty)
        #expect(ThemeFinder(window: [], baseline: []).themes() == FeedbackThemes())
    }

    @Test func `pseudonyms and redacted secrets are never in a theme`() {
        var source = Source(seed: 10)
        let baseline = source.voices(300, "b")
        let window = source.voices(
            150, "w",
            planting:
                "login email:p_abcdefghijklmno fails [redacted:api_key] daily p_234567abcdefghi https://a.example/q",
            in: 0.3)
        let phrases = ThemeFinder(window: window, baseline: baseline).themes().themes
            .flatMap { [$0.phrase] + $0.otherPhrases }
        #expect(phrases.contains("login") && phrases.contains("fails"))
        let bad = phrases.filter { phrase in
            ["p_", "email", "redacted", "api", "http", "example", "login fails"].contains { phrase.contains($0) }
        }
        #expect(bad.isEmpty)
    }

    @Test func `scripts without spaces have themes too`() throws {
        var source = Source(seed: 11)
        let baseline = source.voices(300, "b")
        var window = source.voices(150, "w")
        for place in 0..<20 {
            window.append(FeedbackVoice(id: "j\(place)", timeUs: 0, language: "ja", text: "\(place)回目、返金処理が遅い"))
        }
        let theme = try #require(ThemeFinder(window: window, baseline: baseline).themes().themes.first)
        #expect(theme.phrase == "返金処" && theme.otherPhrases.contains("金処理") && theme.documents == 20)
    }
}

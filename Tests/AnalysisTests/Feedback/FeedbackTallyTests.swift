import Statistics
import TestSupport
import Testing

@testable import Analysis

@Suite struct FeedbackTallyTests {
    static let dayUs: Int64 = 20_000 * TimeWindow.dayUs

    static func voices(_ count: Int, seed: UInt64, dayUs: Int64 = dayUs) -> [FeedbackVoice] {
        var random = SyntheticRandom(seed: seed)
        let topics = ["bug", "performance", "usability", "praise"]
        return (0..<count).map { number in
            let score = Double.random(in: -1...1, using: &random)
            return FeedbackVoice(
                id: "f\(number)", timeUs: dayUs + Int64.random(in: 0..<2 * TimeWindow.dayUs, using: &random),
                channel: random.oneIn(4) ? nil : "c\(Int.random(in: 0..<14, using: &random))",
                consumer: "u\(Int.random(in: 0..<40, using: &random))", language: random.oneIn(3) ? "de" : "en",
                sentiment: score < -0.3 ? .negative : score > 0.3 ? .positive : .neutral, score: score,
                topics: Array(topics.shuffled(using: &random).prefix(2)), severity: random.oneIn(5) ? "high" : "normal",
                nps: random.oneIn(3) ? Int.random(in: 0...10, using: &random) : nil,
                csat: random.oneIn(3) ? Double(Int.random(in: 0...4, using: &random)) / 4 : nil,
                text: "text number \(number)", copyOf: random.oneIn(10) ? "f0" : nil)
        }
    }

    @Test(arguments: 1...3) func `the order of the items does not matter`(_ seed: UInt64) {
        var (window, baseline) = (Self.voices(300, seed: seed), Self.voices(500, seed: seed + 9))
        let figures = FeedbackTally(window: window, baseline: baseline, windowDays: 2, baselineDays: 7).figures()
        var random = SyntheticRandom(seed: seed)
        window.shuffle(using: &random)
        baseline.shuffle(using: &random)
        #expect(
            FeedbackTally(window: window, baseline: baseline, windowDays: 2, baselineDays: 7).figures() == figures)
    }

    @Test func `a rating without words counts, and has no sentiment`() {
        let said = FeedbackVoice(id: "a", timeUs: Self.dayUs, sentiment: .negative, score: -0.5, text: "slow")
        let rated = FeedbackVoice(id: "b", timeUs: Self.dayUs, sentiment: nil, score: nil, nps: 9)
        let tally = FeedbackTally(window: [said, rated], baseline: [], windowDays: 1, baselineDays: 0)
        let window = tally.figures().window
        #expect(window.items == 2 && window.counts.wordless == 1 && window.counts.negativeRatio == 1)
        #expect(window.meanScore == -0.5 && window.netPromoter != nil)
    }

    @Test func `every item is in every sum`() {
        let window = Self.voices(400, seed: 5)
        let figures = FeedbackTally(window: window, baseline: [], windowDays: 2, baselineDays: 0).figures()
        #expect(figures.window.items == 400)
        #expect(figures.course.points.reduce(0) { $0 + $1.counts.total } == 400)
        #expect(figures.course.stepUs == TimeWindow.dayUs && figures.course.points.count == 2)
        #expect(figures.severities.values.reduce(0, +) == 400)
        for ranking in [figures.channels, figures.languages, figures.consumers] {
            #expect(ranking.rows.reduce(ranking.others.total + ranking.unnamed.total) { $0 + $1.counts.total } == 400)
            #expect(ranking.rows.count == min(ranking.nameCount, FeedbackTally.listedNames))
        }
        #expect(figures.topics.reduce(0) { $0 + $1.counts.total } == 800)
        #expect(figures.window.distinct == window.filter { $0.copyOf == nil }.count)
        #expect(figures.baseline == nil && figures.topics.allSatisfy { $0.baseline == nil })
    }

    @Test func `nothing gives nothing, and nothing is divided by it`() {
        let figures = FeedbackTally(window: [], baseline: [], windowDays: 0, baselineDays: 0).figures()
        #expect(figures == FeedbackFigures().withDays(0))
        #expect(figures.window.itemsPerDay == nil && figures.window.counts.negativeRatio == nil)
    }

    @Test func `scores and answers that cannot be are passed over`() {
        let window = [
            FeedbackVoice(id: "a", timeUs: 0, score: .nan, nps: 11, csat: .nan),
            FeedbackVoice(id: "b", timeUs: 0, score: 9, nps: -1, csat: 3),
        ]
        let period = FeedbackTally(window: window, baseline: [], windowDays: 1, baselineDays: 0).figures().window
        #expect(period.meanScore == 0.5 && period.netPromoter == nil)
        #expect(period.satisfaction == Satisfaction(satisfied: 1, answers: 1, mean: 1))
    }

    @Test func `answers are told with their intervals`() throws {
        let nps = [10, 9, 9, 9, 8, 7, 6, 0, 10, 10]
        let window = nps.enumerated().map { place, answer in
            FeedbackVoice(id: "\(place)", timeUs: 0, nps: answer, csat: place < 3 ? 0.75 : place < 5 ? 0.5 : nil)
        }
        let period = FeedbackTally(window: window, baseline: window, windowDays: 1, baselineDays: 1).figures().window
        let promoter = try #require(period.netPromoter)
        #expect((promoter.promoters, promoter.passives, promoter.detractors) == (6, 2, 2))
        #expect(promoter.points == 40 && promoter.interval.contains(40))
        #expect(promoter.interval.low < 0 && promoter.interval.high > 70)
        let satisfaction = try #require(period.satisfaction)
        #expect((satisfaction.satisfied, satisfaction.answers) == (3, 5))
        #expect(abs(satisfaction.mean - 0.65) < 1e-12 && satisfaction.interval.contains(0.6))
    }

    @Test func `topics are compared by the day`() {
        let day = TimeWindow.dayUs
        func voice(_ id: Int, _ topics: [String]) -> FeedbackVoice {
            FeedbackVoice(id: "\(id)", timeUs: Int64(id) * day, topics: topics)
        }
        let window = [voice(0, ["bug", "bug"]), voice(1, ["praise", "bug"])]
        let baseline = (2..<8).map { voice($0, ["security"]) }
        let topics = FeedbackTally(window: window, baseline: baseline, windowDays: 1, baselineDays: 3).figures().topics
        #expect(topics.map(\.topic) == ["bug", "praise", "security"])
        #expect(topics.map { $0.counts.total } == [2, 1, 0] && topics.map(\.perDay) == [2, 1, 0])
        #expect(topics.map(\.baselinePerDay) == [0, 0, 2])
    }

    @Test func `examples are the clearest, pressing complaints first, copies and blanks never`() {
        func voice(
            _ id: String, _ score: Double, _ severity: String = "normal", copyOf: String? = nil, text: String? = "t"
        )
            -> FeedbackVoice
        {
            FeedbackVoice(
                id: id, timeUs: 0, sentiment: score < 0 ? .negative : .positive, score: score, severity: severity,
                text: text, copyOf: copyOf)
        }
        let window = [
            voice("a", -0.5), voice("b", -0.9), voice("c", -0.9, copyOf: "b"), voice("d", -0.6, "high"),
            voice("e", -0.9), voice("f", -1, text: " \n"), voice("g", -1, text: nil), voice("h", 0.9),
            voice("i", 0.5, "high"),
        ]
        let figures = FeedbackTally(window: window, baseline: [], windowDays: 1, baselineDays: 0).figures()
        #expect(figures.mostNegative.map(\.id) == ["d", "b", "e"])
        #expect(figures.mostPositive.map(\.id) == ["h", "i"])
    }

    @Test func `a day is told by the hour`() {
        let window = [0, 5, 59, 60, 1_439].map { FeedbackVoice(id: "\($0)", timeUs: $0 * TimeWindow.minuteUs) }
        let course = FeedbackTally(window: window, baseline: [], windowDays: 1, baselineDays: 0).figures().course
        #expect(course.points.map(\.startUs) == [0, TimeWindow.hourUs, 23 * TimeWindow.hourUs])
        #expect(course.points.map { $0.counts.total } == [3, 1, 1])
    }
}

extension FeedbackFigures {
    fileprivate func withDays(_ days: Int) -> FeedbackFigures {
        var figures = self
        figures.window.days = days
        figures.course.stepUs = days == 1 ? TimeWindow.hourUs : TimeWindow.dayUs
        return figures
    }
}

@Suite struct QuoteTextTests {
    private static let long = (0..<40).map { "This is sentence \($0)." }.joined(separator: " ")

    @Test func `subject and body stand on one line`() {
        #expect(QuoteText.of("No login\nI cannot\tlog in.\nSince  noon.") == "No login · I cannot log in. Since noon.")
        #expect(QuoteText.of(" \n Late\n") == "Late")
        #expect(QuoteText.of(" \n") == "")
    }

    @Test func `long texts end with a sentence, else with a word`() {
        let quote = QuoteText.of(Self.long)
        #expect(quote.hasSuffix(". …") && quote.unicodeScalars.count <= 200 && quote.unicodeScalars.count > 150)
        let words = QuoteText.of(String(repeating: "word ", count: 90))
        #expect(words.hasSuffix("word …") && words.unicodeScalars.count <= 200)
        #expect(QuoteText.of(String(repeating: "w", count: 900)).unicodeScalars.count == 200)
        #expect(QuoteText.of("e" + String(repeating: "\u{301}", count: 9_000)).unicodeScalars.count <= 200)
    }

    @Test func `what is to be shown is in the quote`() throws {
        let place = try #require(
            Array(Self.long.unicodeScalars.map { $0 }).indices.first {
                Self.long.unicodeScalars.dropFirst($0).starts(with: "sentence 25".unicodeScalars)
            })
        let quote = QuoteText.of(Self.long, showing: place)
        #expect(
            quote.hasPrefix("… This is sentence ") && quote.contains("sentence 25.")
                && quote.unicodeScalars.count <= 200)
        let blunt = QuoteText.of(String(repeating: "w", count: 900), showing: 500)
        #expect(blunt.unicodeScalars.count <= 200 && blunt.hasPrefix("… w"))
        #expect(QuoteText.of("short", showing: 99) == "short")
    }
}

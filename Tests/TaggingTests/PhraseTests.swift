import Testing

@testable import Tagging

@Suite struct PhraseTests {
    private func scores(_ text: String, _ phrases: [(text: String, subject: UInt8, weight: Float)]) -> [Float] {
        let table = PhraseTable(phrases)
        let bytes = Array(text.utf8)
        var tokenizer = Tokenizer()
        var words = ContentWords(for: table)
        var scores = PhraseScores(table, subjects: 2)
        tokenizer.read(bytes.span)
        words.read(bytes.span, &tokenizer)
        scores.read(words, table)
        return scores.scores
    }

    @Test(arguments: ["It crashes", "crashed again", "CRASHING", "a crash."])
    func `a word is found in its forms`(text: String) {
        #expect(scores(text, [("crash", 0, 2)]) == [2, 0])
    }

    @Test(arguments: [("drop", "dropped"), ("log", "logging"), ("reply", "replies"), ("charge", "charges")])
    func `endings are taken off on both sides`(word: String, form: String) {
        #expect(scores(form, [(word, 0, 1)]) == [1, 0])
        #expect(scores(word, [(form, 0, 1)]) == [1, 0])
    }

    @Test func `articles and the like do not part a phrase`() {
        #expect(scores("it forgot the very earlier context", [("forgot my earlier context", 1, 3)]) == [0, 3])
    }

    @Test func `a sentence ends a phrase`() {
        #expect(scores("I forgot. Context is fine", [("forgot context", 0, 3)]) == [0, 0])
    }

    @Test(arguments: ["doesn't work", "does not work", "doesn’t work", "cannot work", "dont work"])
    func `negations are one word`(text: String) {
        #expect(scores(text, [("not work", 0, 2)]) == [2, 0])
    }

    @Test func `said twice counts once`() {
        #expect(scores("slow slow slow", [("slow", 0, 3)]) == [3, 0])
    }

    @Test func `a phrase may take back what a word says`() {
        #expect(scores("forgot my password", [("forgot", 0, 2), ("forgot password", 0, -3)]) == [-1, 0])
    }

    @Test func `the stronger weight of one subject counts, and subjects share phrases`() {
        #expect(scores("refund", [("refund", 0, 1), ("refund", 0, 3), ("refund", 1, 2)]) == [3, 2])
    }

    @Test func `what has no meaning or too much is no phrase`() {
        #expect(PhraseTable.canBe("already told you"))
        #expect(!PhraseTable.canBe("it is the"))
        #expect(!PhraseTable.canBe("one. two"))
        #expect(!PhraseTable.canBe("one two three four five six seven"))
        #expect(!PhraseTable.canBe(".. charged") && !PhraseTable.canBe("charged .."))
    }

    @Test(arguments: [
        ("charged twice", true), ("charged me twice", true), ("charged my account in May twice", true),
        ("charged one two three four five twice", false), ("charged. Twice", false), ("twice charged", false),
    ])
    func `a gap lets four words pass`(text: String, isFound: Bool) {
        #expect(scores(text, [("charged .. twice", 0, 3)]) == [isFound ? 3 : 0, 0])
    }

    @Test func `phrases that begin alike are each found`() {
        let phrases: [(text: String, subject: UInt8, weight: Float)] = [
            ("lost", 0, 1), ("lost all data", 0, 3), ("lost .. data", 1, 2), ("lost .. data .. night", 1, 3),
        ]
        #expect(scores("we lost all data", phrases) == [4, 2])
        #expect(scores("we lost data last night", phrases) == [1, 5])
        #expect(scores("we lost all", phrases) == [1, 0])
    }

    @Test func `families and choices stand for each of their words`() {
        let text = """
            {bot} = bot | virtual agent
            [bug]
            2: {bot} .. made/makes up
            -1: set up
            """
        let phrases = PhraseText.templates(text) { $0 == "bug" ? 0 : nil }
        #expect(
            phrases.flatMap(\.texts).map { $0.split(separator: " ").joined(separator: " ") } == [
                "bot .. made up", "bot .. makes up", "virtual agent .. made up", "virtual agent .. makes up", "set up",
            ])
        #expect(phrases.map(\.weight) == [2, -1])
    }

    @Test func `no shipped phrase keeps a family that is not known`() {
        for text in (TopicPhrases.all + SeverityPhrases.all).flatMap(\.texts) {
            #expect(!text.contains("{"), "\(text)")
        }
    }

    @Test func `every shipped phrase can be one, and every topic but other has some`() {
        for text in (TopicPhrases.all + SeverityPhrases.all).flatMap(\.texts) {
            #expect(PhraseTable.canBe(text), "\(text)")
        }
        let subjects = Set(TopicPhrases.all.map(\.subject))
        #expect(subjects == Set(Topic.allCases.filter { $0 != .other }.map(\.rawValue)))
        #expect(
            Set(SeverityPhrases.all.map(\.subject)) == Set([.low, .high].map(SeverityPhrases.subject)))
    }

    @Test func `no shipped phrase is taken back by another form of itself`() {
        for phrases in [TopicPhrases.all, SeverityPhrases.all] {
            var stems = PhraseStems()
            var weights: [[UInt64]: (text: String, weight: Float)] = [:]
            for phrase in phrases {
                for text in phrase.texts {
                    let key = [UInt64(phrase.subject)] + (stems.read(text) ?? [])
                    let known = weights[key] ?? (text, phrase.weight)
                    #expect(known.weight * phrase.weight > 0, "\(known.text) and \(text)")
                    weights[key] = known
                }
            }
        }
    }
}

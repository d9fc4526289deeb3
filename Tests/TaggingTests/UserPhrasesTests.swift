import Testing

@testable import Tagging

@Suite struct UserPhrasesTests {
    private func topics(_ text: String, _ entries: [(topic: String, phrase: String, weight: Float)]) throws -> [Topic] {
        let weights = try #require(ShippedModel.load()).weights
        var tagger = Tagger(weights, phrases: try UserPhrases(entries).phrases)
        let bytes = Array(text.utf8)
        return tagger.tags(bytes.span).topics
    }

    @Test func `they count beside those of the program`() throws {
        let text = "Concerning the flange index"
        #expect(try topics(text, []) == [.other])
        #expect(try topics(text, [("billing_cost", "flange index", 3)]) == [.billingCost])
        #expect(try topics("flange, an old index", [("billing_cost", "flange .. index", 3)]) == [.billingCost])
    }

    @Test func `a negative weight takes a topic back`() throws {
        #expect(try topics("It crashes.", []) == [.bug])
        #expect(try topics("It crashes.", [("bug", "crashes", -9)]) != [.bug])
    }

    @Test(arguments: [
        ("biling_cost", "seat price", 3, PhraseMistake.unknownTopic("biling_cost", nearest: "billing_cost")),
        ("Security", "badge", 3, .unknownTopic("Security", nearest: "security")),
        ("other", "hello", 3, .noPhrasesFor("other")),
        ("bug", "", 3, .noPhrase("", topic: "bug")),
        ("bug", "it is the", 3, .noPhrase("it is the", topic: "bug")),
        ("bug", "one. two", 3, .noPhrase("one. two", topic: "bug")),
        ("bug", "oops", 0, .badWeight(0, phrase: "oops")),
        ("bug", "oops", 11, .badWeight(11, phrase: "oops")),
        ("bug", "oops", Float.infinity, .badWeight(.infinity, phrase: "oops")),
    ])
    func `a mistake is told`(topic: String, phrase: String, weight: Float, mistake: PhraseMistake) {
        #expect(throws: mistake) { try UserPhrases([("bug", "fine", 2), (topic, phrase, weight)]) }
        #expect(!mistake.description.isEmpty)
    }

    @Test func `weights that are no number are refused`() {
        #expect(throws: PhraseMistake.self) { try UserPhrases([("bug", "oops", .nan)]) }
    }
}

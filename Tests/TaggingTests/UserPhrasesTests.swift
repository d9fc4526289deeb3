import Testing

@testable import Tagging

@Suite struct UserPhrasesTests {
    private func topics(_ text: String, _ phrases: [(text: String, topic: Topic)]) throws -> [Topic] {
        let weights = try #require(ShippedModel.load()).weights
        var tagger = Tagger(weights, phrases: phrases)
        let bytes = Array(text.utf8)
        return tagger.tags(bytes.span).topics
    }

    @Test func `they count beside those of the program`() throws {
        let text = "Concerning the flange index"
        #expect(try topics(text, []) == [.other])
        #expect(try topics(text, [("flange index", .billingCost)]) == [.billingCost])
        #expect(try topics("flange, an old index", [("flange .. index", .billingCost)]) == [.billingCost])
    }

    @Test(arguments: [
        ("hello", Topic.other, PhraseMistake.noPhrasesFor("other")), ("", .bug, .noPhrase("", topic: "bug")),
        ("it is the", .bug, .noPhrase("it is the", topic: "bug")),
        ("one. two", .bug, .noPhrase("one. two", topic: "bug")),
    ])
    func `a mistake is told`(phrase: String, topic: Topic, mistake: PhraseMistake) {
        #expect(throws: mistake) { try UserPhrases.check(phrase, topic) }
        #expect(mistake.description.contains(topic.word))
    }

    @Test(arguments: ["fine", "charged .. twice", "one two three four five six"])
    func `a phrase is taken`(phrase: String) throws {
        try UserPhrases.check(phrase, .bug)
    }
}

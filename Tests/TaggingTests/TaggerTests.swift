import TestSupport
import Testing

@testable import Tagging

@Suite struct TaggerTests {
    private func tags(_ texts: [String]) throws -> [Tags] {
        var tagger = Tagger(try #require(ShippedModel.load()).weights)
        return texts.map {
            let bytes = Array($0.utf8)
            return tagger.tags(bytes.span)
        }
    }

    @Test(arguments: [
        ("I love this app, it is great", Sentiment.positive), ("Terrible. It crashes all the time!", .negative),
        ("This is not good at all", .negative), ("The invoice has four pages", .neutral),
        ("Not bad at all, I am happy with it", .positive), ("worst support ever 😡", .negative),
    ])
    func `plain words are understood`(text: String, sentiment: Sentiment) throws {
        #expect(try tags([text])[0].sentiment == sentiment)
    }

    @Test(arguments: [
        ("The bot forgot everything that I had told it before", Topic.contextFailure),
        ("It invented a refund policy that does not exist", .hallucination),
        ("I was charged twice this month", .billingCost), ("The dashboard takes forever to load", .performance),
        ("Please add an option to export all tickets", .featureRequest), ("I forgot my password", .security),
        ("Nobody showed us how to use the new console", .trainingGap), ("What a lovely day", .other),
        ("Great product, highly recommend!", .praise), ("The support is terrible", .support),
        ("I can see invoices of another company", .security), ("There was a wrong charge on my card", .billingCost),
        ("No security issues, but it is slow", .performance),
    ])
    func `a topic is told by its phrases`(text: String, topic: Topic) throws {
        #expect(try tags([text])[0].topics.first == topic)
    }

    @Test(arguments: [
        ("Production is down for all customers, urgent!", FeedbackSeverity.high),
        ("Small typo on the settings page, not urgent", .low), ("The table has a second column", .normal),
    ])
    func `severity is told by its phrases`(text: String, severity: FeedbackSeverity) throws {
        #expect(try tags([text])[0].severity == severity)
    }

    @Test func `a text has the same tags whatever was read before it`() throws {
        let texts = ["Slow and expensive", "I love it", "", "Slow and expensive", "🙂", "Slow and expensive"]
        let found = try tags(texts)
        #expect(found[0] == found[3] && found[3] == found[5])
        #expect(try tags(["I love it"])[0] == found[1])
    }

    @Test func `the user's own phrases count`() throws {
        let model = try #require(ShippedModel.load())
        var tagger = Tagger(model.weights, phrases: [("blue banana", .compliance)])
        let bytes = Array("a blue banana".utf8)
        #expect(tagger.tags(bytes.span).topics == [.compliance])
    }

    @Test func `a bias moves neutral texts`() throws {
        let model = try #require(ShippedModel.load())
        let bytes = Array("The invoice has four pages".utf8)
        var gloomy = Tagger(model.weights, bias: SentimentBias(negative: 5))
        #expect(gloomy.tags(bytes.span).sentiment == .negative)
        var bright = Tagger(model.weights, bias: SentimentBias(positive: 5))
        #expect(bright.tags(bytes.span).sentiment == .positive)
    }

    @Test func `of a long text the middle does not count`() throws {
        let filler = String(repeating: "the table of the page ", count: 200)
        let found = try tags([
            "It crashes. " + filler + " refund refund " + filler, "It crashes. " + filler + filler,
        ])
        #expect(found[0].topics == found[1].topics)
    }

    @Test(arguments: 0..<100)
    func `any bytes have tags`(seed: Int) throws {
        var random = SyntheticRandom(seed: UInt64(seed))
        let bytes = random.bytes(below: 3_000)
        var tagger = Tagger(try #require(ShippedModel.load()).weights)
        let tags = tagger.tags(bytes.span)
        #expect((-1...1).contains(tags.score))
        #expect(1...3 ~= tags.topics.count && Set(tags.topics).count == tags.topics.count)
    }
}

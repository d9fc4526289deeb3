extension FeedbackWriter {
    /// Three to thirty words below a score.
    mutating func surveyComment() -> FeedbackText {
        draw(words: 3...30) { writer in
            if writer.manner.isFormal || writer.random.chance(0.35) {
                writer.putCore(vagueShare: 0.06, opens: true)
            } else {
                writer.putSentence(writer.shorts())
            }
            let extras: [(Extra, Int)] = [(.more, 4), (.guess, 1), (.impact, 1), (.aside, 1), (.demand, 2)]
            writer.putExtras(writer.random.chance(0.4) ? 1 : 0, of: extras)
            if writer.prose.wordCount < 3 { writer.putSentence(writer.list(.core)) }
        }
    }

    /// Nothing, or up to twelve words, below an answer of the chat.
    mutating func thumbComment() -> FeedbackText {
        guard random.chance(0.4) else {
            return FeedbackText(
                subject: nil, text: "", sentiment: occasion.experience.sentiment, severity: severity, sensitive: [])
        }
        return draw(words: 1...12) { writer in
            writer.putSentence(writer.random.chance(0.8) ? writer.shorts() : writer.cores())
        }
    }

    /// A title, often, and one to four sentences of somebody who uses the app.
    mutating func review() -> FeedbackText {
        let title = random.chance(0.7) ? subject() : nil
        var text = draw(words: 2...90) { writer in
            if writer.random.chance(0.15) {
                writer.putSentence(writer.list(.opening))
            }
            writer.putSentence(writer.random.chance(0.35) ? writer.shorts() : writer.list(.core))
            let extras: [(Extra, Int)] = [
                (.more, 5), (.guess, 2), (.impact, 2), (.sarcasm, 1), (.aside, 1), (.demand, 3),
            ]
            let draw = writer.random.unit()
            writer.putExtras(draw < 0.4 ? 0 : draw < 0.75 ? 1 : 2, of: extras)
            writer.putEmoji()
        }
        text.subject = title
        return text
    }

    /// Writes until the length is right; a text that never fits is left out.
    private mutating func draw(
        words: ClosedRange<Int>, _ body: (inout FeedbackWriter) -> Void
    ) -> FeedbackText {
        let blank = self
        let hasSecret = random.chance(0.01)
        for _ in 0..<24 {
            var writer = blank
            writer.random = random
            body(&writer)
            if hasSecret { writer.putSecret() }
            random = writer.random
            // Scripts without blanks have few words by this count.
            let isFit = words.contains(writer.prose.wordCount) || (lexicon.separator.isEmpty && !writer.prose.isEmpty)
            guard isFit else { continue }
            let text = writer.finished()
            random = writer.random
            return text
        }
        return FeedbackText(
            subject: nil, text: "", sentiment: occasion.experience.sentiment, severity: severity, sensitive: [])
    }

    /// A few words, or a sentence where the language has none for it.
    private func shorts() -> [Phrase] {
        let shorts = list(.short)
        return shorts.isEmpty ? list(.core) : shorts
    }

    private mutating func putExtras(_ count: Int, of candidates: [(Extra, Int)]) {
        guard count > 0 else { return }
        if marks.contains(.mild) { return }
        let chosen = extras(count: count, of: candidates)
        for extra in Extra.allCases where chosen.contains(extra) { put(extra) }
    }

    private mutating func putEmoji() {
        guard manner.usesEmoji else { return }
        let mood = occasion.experience.sentiment
        if mood != .neutral { putSentence(English.lexicon[.emoji, mood.rawValue]) }
    }
}

/// Puts what somebody met into words, as customers, agents and colleagues would.
///
/// The texts are made by a small grammar: lists of phrases per language and experience, whose gaps
/// are filled from the occasion, joined in the manner of a person drawn for each text. Made once
/// and shared; may be called from many workers at once.
public struct FeedbackWording: Sendable {
    private let lexicons: [String: Lexicon]
    private let english: Lexicon

    public init() {
        english = English.lexicon
        let others = Languages.all
        lexicons = Dictionary(uniqueKeysWithValues: others.map { ($0.language, $0) })
    }

    /// The languages with wording of their own, as BCP 47 codes.
    public static let languages: [String] = ["en"] + Languages.codes

    /// The first message of a ticket, a survey's or thumb's comment, or a review.
    ///
    /// A ticket has a subject and a text; a survey or thumb has no subject, and an empty text where
    /// only the rating was left; a review has a title more often than not.
    public func text(for occasion: FeedbackOccasion, _ random: inout RandomStream) -> FeedbackText {
        var writer = writer(for: occasion, random)
        defer { random = writer.random }
        switch occasion.kind {
        case .ticket: return writer.ticket()
        case .survey: return writer.surveyComment()
        case .thumb: return writer.thumbComment()
        case .review: return writer.review()
        }
    }

    /// What an agent answers: step 0 greets, 1 asks for details, 2 offers a way around, later ones
    /// wait; the last tells the solution where `solved` says so.
    public func agentReply(
        for occasion: FeedbackOccasion, step: Int, solved: Bool, _ random: inout RandomStream
    ) -> String {
        var writer = writer(for: occasion, random)
        defer { random = writer.random }
        return writer.agentReply(step: step, solved: solved)
    }

    /// What an agent writes for colleagues, always in English: an observation, a true cause or a
    /// wrong guess.
    public func internalNote(for occasion: FeedbackOccasion, _ random: inout RandomStream) -> String {
        var writer = FeedbackWriter(english, occasion, random)
        defer { random = writer.random }
        return writer.internalNote()
    }

    /// What the customer answers in between, or after the solution.
    public func customerReply(
        for occasion: FeedbackOccasion, solved: Bool, _ random: inout RandomStream
    ) -> String {
        var writer = writer(for: occasion, random)
        defer { random = writer.random }
        return writer.customerReply(solved: solved)
    }

    private func writer(for occasion: FeedbackOccasion, _ random: RandomStream) -> FeedbackWriter {
        FeedbackWriter(lexicon(for: occasion.language), occasion, random)
    }

    /// The language itself, or without its region (`pt-BR` is `pt`), or English.
    func lexicon(for language: String) -> Lexicon {
        let base = language.split(separator: "-").first.map(String.init) ?? language
        return lexicons[base.lowercased()] ?? english
    }
}

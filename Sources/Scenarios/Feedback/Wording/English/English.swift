/// The wording in English, one file per group of experiences.
enum English {
    static let lexicon = Lexicon(
        language: "en",
        [
            services, moments, frames, impacts, guesses, handovers, desk, notes, slow, waiting, failing, outage,
            limits, access, orders, contracts, forgetful, refusals, answers, money, data, screens, support, wishes,
            questions, praise, chatter,
        ])
}

/// How a person writes, drawn for each text.
struct Manner {
    /// Mistypes, and how often: mistakes in one text.
    var mistakes: Int
    /// `pls`, `u`, `tbh`.
    let usesSlang: Bool
    /// No capital anywhere.
    let isLowercase: Bool
    /// CAPITALS ALL THE WAY.
    var isShouting: Bool
    /// Leaves the last full stop away.
    let dropsLastStop: Bool
    /// `!!!` and `???`.
    var doublesMarks: Bool
    let usesEmoji: Bool
    /// Greets and signs.
    let isFormal: Bool

    /// The same person at work, among colleagues.
    var calm: Manner {
        var manner = self
        manner.isShouting = false
        manner.doublesMarks = false
        return manner
    }

    var withoutMistakes: Manner {
        var manner = self
        manner.mistakes = 0
        return manner
    }

    init(_ occasion: FeedbackOccasion, _ random: inout RandomStream) {
        let isHasty = occasion.kind == .thumb || occasion.kind == .review
        mistakes = random.chance(0.21) ? 1 + random.below(random.below(3) + 1) : 0
        usesSlang = random.chance(occasion.isDeveloper ? 0.05 : isHasty ? 0.2 : 0.1)
        isLowercase = random.chance(isHasty ? 0.22 : 0.07)
        isShouting = occasion.experience.sentiment == .negative && random.chance(0.02)
        dropsLastStop = random.chance(isHasty ? 0.55 : 0.15)
        doublesMarks = random.chance(occasion.isDeveloper ? 0.02 : 0.08)
        usesEmoji = random.chance(occasion.kind == .review ? 0.2 : occasion.isDeveloper ? 0.01 : 0.05)
        isFormal = !isHasty && random.chance(0.5)
    }
}

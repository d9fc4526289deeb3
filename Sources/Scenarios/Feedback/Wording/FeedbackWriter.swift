/// One text in the making: the language, the occasion, the person's manner, and the words so far.
struct FeedbackWriter {
    let lexicon: Lexicon
    let occasion: FeedbackOccasion
    let manner: Manner
    /// The service's name without what tells its variants apart: `orders-eu` is `orders`.
    let baseService: String
    /// Hours that the writer's clock is ahead of UTC, with mistakes.
    let zoneHours: Int
    let known: Phrase.Needs
    var random: RandomStream
    var prose = Prose()
    var marks: Phrase.Marks = []
    var sensitive: [String] = []
    /// Whether what is filled in now is quoted and must stay as it is.
    var isQuoting = false
    private var nextSecret = ""

    init(_ lexicon: Lexicon, _ occasion: FeedbackOccasion, _ random: RandomStream) {
        var random = random
        self.lexicon = lexicon
        self.occasion = occasion
        manner = Manner(occasion, &random)
        baseService = Self.base(occasion.service)
        zoneHours = Self.zoneHours(lexicon.language, isDeveloper: occasion.isDeveloper, &random)
        known = Self.known(occasion, lexicon, baseService)
        self.random = random
    }

    var family: FeedbackFamily { FeedbackFamily(occasion.experience) }

    /// The first list of the role that is not empty: by experience, by family, the common one.
    func list(_ role: PhraseRole) -> [Phrase] {
        let own = lexicon[role, occasion.experience.rawValue]
        if !own.isEmpty { return own }
        let familiar = lexicon[role, family.rawValue]
        return familiar.isEmpty ? lexicon[role] : familiar
    }

    /// A phrase that the occasion can fill; nil where the list has none.
    mutating func pick(_ phrases: [Phrase]) -> Phrase? {
        guard !phrases.isEmpty else { return nil }
        for _ in 0..<6 {
            let phrase = phrases[random.below(phrases.count)]
            if phrase.needs.isSubset(of: known) { return phrase }
        }
        let fit = phrases.filter { $0.needs.isSubset(of: known) }
        return fit.isEmpty ? nil : fit[random.below(fit.count)]
    }

    /// Adds a phrase of the list; false where it has none that fits.
    @discardableResult
    mutating func put(_ phrases: [Phrase]) -> Bool {
        guard let phrase = pick(phrases) else { return false }
        put(phrase)
        return true
    }

    mutating func put(_ phrase: Phrase) {
        marks.formUnion(phrase.marks)
        for piece in phrase.pieces { put(piece) }
    }

    /// Adds a phrase as a sentence of its own.
    @discardableResult
    mutating func putSentence(_ phrases: [Phrase]) -> Bool {
        guard let phrase = pick(phrases) else { return false }
        prose.endSentence(separator: lexicon.separator)
        put(phrase)
        return true
    }

    private mutating func put(_ piece: Phrase.Piece) {
        switch piece {
        case .text(let text): prose.append(text, isFixed: isQuoting)
        case .choice(let alternatives): put(alternatives)
        case .fragment(let name, let isCapital):
            let phrases = lexicon[.fragment, name]
            precondition(!phrases.isEmpty, "\(lexicon.language) has no slot or fragment \(name)")
            if isCapital { prose.isCapitalNext = true }
            put(phrases)
        case .slot(let slot, let isCapital):
            if isCapital { prose.isCapitalNext = true }
            fill(slot)
            prose.isCapitalNext = false
        }
    }

    /// Adds the sentence that hands over a secret or a piece of personal data.
    mutating func putSecret() {
        let kind = SensitiveKind.pick(isDeveloper: occasion.isDeveloper, &random)
        nextSecret = kind.made(&random)
        sensitive.append(kind.rawValue)
        let own = lexicon[.secret, kind.rawValue]
        putSentence(own.isEmpty ? lexicon[.secret, kind.group] : own)
    }

    mutating func fillSecret() { prose.append(nextSecret, isFixed: true) }

    private static func base(_ service: String) -> String {
        for suffix in ["-v2", "-eu", "-batch"] where service.hasSuffix(suffix) {
            return String(service.dropLast(suffix.count))
        }
        return service
    }

    private static func known(
        _ occasion: FeedbackOccasion, _ lexicon: Lexicon, _ base: String
    ) -> Phrase.Needs {
        let hasMatter = occasion.subjectMatter.map {
            lexicon.language == "en" || !lexicon[.matter, $0].isEmpty
        }
        let facts: [(Phrase.Needs, Bool)] = [
            (.path, occasion.path != nil && occasion.isDeveloper), (.status, occasion.status >= 400),
            (.seconds, occasion.durationMs >= 1_500), (.detail, occasion.detail != nil),
            (.matter, hasMatter ?? false), (.request, occasion.requestId != nil),
            (.conversation, occasion.conversationId != nil), (.company, occasion.author.account != nil),
            (.name, !occasion.author.name.isEmpty), (.label, !base.isEmpty),
            (.trade, occasion.isDeveloper), (.lay, !occasion.isDeveloper),
        ]
        return facts.reduce(into: []) { if $1.1 { $0.formUnion($1.0) } }
    }
}

/// Experiences that are told, guessed at and answered in a like way.
enum FeedbackFamily: String, Sendable {
    case technical, bot, money, security, product, asking, happy, chatter

    init(_ experience: Experience) {
        switch experience {
        case .slow, .slowExport, .failing, .outage, .timedOut, .rateLimited, .signInFailing,
            .orderRejected, .changedErrors:
            self = .technical
        case .forgetful, .unhelpfulAnswer, .refusedByBot, .wrongAnswer: self = .bot
        case .surprisingBill, .priceRise: self = .money
        case .strangeSignIns: self = .security
        case .wrongData, .clumsyScreen, .unclearDocs, .slowSupport: self = .product
        case .wish, .howTo, .privacyQuestion: self = .asking
        case .satisfied: self = .happy
        case .chatter: self = .chatter
        }
    }
}

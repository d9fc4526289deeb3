extension FeedbackWriter {
    /// A subject and one to about seven sentences in the order in which people write them.
    mutating func ticket() -> FeedbackText {
        let subject = subject()
        let hasGreeting = manner.isFormal && putGreeting()
        putCore(vagueShare: 0.04, opens: true)
        let extras = extras(count: extraCount(), of: ticketExtras())
        for extra in Extra.allCases where extras.contains(extra) && extra != .demand { put(extra) }
        if random.chance(0.04) { putSecrets() }
        if extras.contains(.demand) { put(.demand) }
        if hasGreeting ? random.chance(0.75) : random.chance(0.2) { putSignOff() }
        return finished(subject: subject)
    }

    /// What happened; some begin with praise, some hardly say what it is about.
    mutating func putCore(vagueShare: Double, opens: Bool) {
        let isVague = random.chance(vagueShare)
        let opening = list(.opening)
        if opens, !isVague, !opening.isEmpty, random.chance(0.09) { putSentence(opening) }
        let vague = list(.vague)
        if isVague, !vague.isEmpty {
            putSentence(vague)
        } else {
            putSentence(cores())
        }
    }

    /// The sentences that say what happened; a developer's own three times in five.
    mutating func cores() -> [Phrase] {
        let own = lexicon[.developer, occasion.experience.rawValue]
        return occasion.isDeveloper && !own.isEmpty && random.chance(0.6) ? own : list(.core)
    }

    /// The text as its writer would have typed it, with what the words say.
    mutating func finished(subject: String? = nil) -> FeedbackText {
        let typed = Typist(manner: manner, language: lexicon.language).type(prose, &random)
        return FeedbackText(
            subject: subject, text: typed.text, sentiment: sentiment, severity: severity, sensitive: sensitive)
    }

    /// Written apart from the text, with mistakes of its own.
    mutating func subject() -> String? {
        guard !list(.subject).isEmpty else { return nil }
        var outer = Prose()
        swap(&outer, &prose)
        let common = lexicon[.subject]
        put(!common.isEmpty && random.chance(0.12) ? common : list(.subject))
        swap(&outer, &prose)
        // A title is read again before it is sent.
        let titled = random.chance(0.3) ? manner : manner.withoutMistakes
        return Typist(manner: titled, language: lexicon.language).type(outer, &random).text
    }

    private mutating func putGreeting() -> Bool {
        guard put(lexicon[.greeting]) else { return false }
        prose.append(random.chance(0.8) ? "\n" : lexicon.separator)
        return true
    }

    mutating func putSignOff() {
        let phrases = lexicon[.signoff]
        guard let phrase = pick(phrases) else { return }
        prose.append("\n")
        put(phrase)
    }

    /// One, seldom two different things that ought not to be there.
    mutating func putSecrets() {
        putSecret()
        guard random.chance(0.12) else { return }
        let first = sensitive[0]
        putSecret()
        if sensitive[1] == first { sensitive.removeLast() }
    }

    private mutating func extraCount() -> Int {
        let draw = random.unit()
        if marks.contains(.mild) { return draw < 0.5 ? 0 : 1 }
        return draw < 0.18 ? 0 : draw < 0.46 ? 1 : draw < 0.72 ? 2 : draw < 0.9 ? 3 : 4
    }
}

/// What may follow the sentence that says what happened, in the order of writing.
enum Extra: Int, CaseIterable {
    case attribute, more, quote, ids, steps, guess, impact, sarcasm, aside, calm, demand
}

extension FeedbackWriter {
    /// The extras that suit the text so far, with their weights.
    private func ticketExtras() -> [(Extra, Int)] {
        let namesDetail = family == .technical || family == .money || occasion.experience == .wrongData
        if marks.contains(.mild) { return [(.more, 1), (.calm, 3), (.attribute, namesDetail ? 1 : 0)] }
        let isCoder = occasion.isDeveloper
        let hasId = !known.isDisjoint(with: [.request, .conversation])
        let isComplaint = occasion.experience.sentiment == .negative
        return [
            (.more, 9), (.attribute, namesDetail ? 5 : 0), (.quote, isComplaint ? (isCoder ? 6 : 1) : 0),
            (.ids, hasId && isComplaint ? (isCoder ? 16 : 6) : 0), (.steps, isCoder ? 3 : 1), (.guess, 4), (.impact, 6),
            (.sarcasm, isComplaint ? 1 : 0), (.aside, 2), (.demand, 5),
        ]
    }

    /// Draws different extras by weight.
    mutating func extras(count: Int, of candidates: [(Extra, Int)]) -> [Extra] {
        var rest = candidates.filter { $0.1 > 0 && !phrases(of: $0.0).isEmpty }
        var chosen: [Extra] = []
        while chosen.count < count, !rest.isEmpty {
            var draw = random.below(rest.reduce(0) { $0 + $1.1 })
            let index = rest.firstIndex { extra in
                draw -= extra.1
                return draw < 0
            }
            chosen.append(rest.remove(at: index ?? 0).0)
        }
        return chosen
    }

    mutating func put(_ extra: Extra) {
        if extra == .quote { return putQuote() }
        putSentence(phrases(of: extra))
    }

    private func phrases(of extra: Extra) -> [Phrase] {
        switch extra {
        case .attribute: lexicon[.attribute]
        case .more: list(.more)
        case .quote: occasion.isDeveloper ? lexicon[.quoteintro] : lexicon[.quote, "user"]
        case .ids: lexicon[.ids]
        case .steps: list(.steps)
        case .guess: list(.guess)
        case .impact: impacts()
        case .sarcasm: occasion.experience.sentiment == .negative ? list(.sarcasm) : []
        case .aside: lexicon[.aside]
        case .calm: lexicon[.calm]
        case .demand: list(.demand)
        }
    }

    /// Who cannot work says so in his own terms: a developer, a shop, a shopper.
    private func impacts() -> [Phrase] {
        guard family == .technical else { return list(.impact) }
        let isBusiness = occasion.author.account != nil && (occasion.kind == .ticket || occasion.kind == .survey)
        let person = occasion.isDeveloper ? "developer" : isBusiness ? "business" : "shopper"
        let own = lexicon[.impact, person]
        return own.isEmpty ? lexicon[.impact] : own
    }

    /// A log line or an answer's body on a line of its own, or what a page said.
    private mutating func putQuote() {
        guard occasion.isDeveloper else {
            putSentence(lexicon[.quote, "user"])
            return
        }
        guard putSentence(lexicon[.quoteintro]) else { return }
        prose.append("\n")
        isQuoting = true
        put(Quotes.lexicon[.quote, Quotes.list(for: occasion)])
        isQuoting = false
        prose.append("\n")
    }
}

extension FeedbackWriter {
    /// Writes what a slot stands for.
    mutating func fill(_ slot: Slot) {
        switch slot {
        case .it: fillService(withArticle: true)
        case .noun: fillService(withArticle: false)
        case .doing: fillDoing()
        case .label: prose.append(occasion.service, isFixed: true)
        case .plain: prose.append(Self.plain(baseService))
        case .since, .when, .clock, .date, .day, .month, .weekday: fillMoment(slot)
        case .error: fillError()
        case .status: prose.append("\(occasion.status)", isFixed: true)
        case .path: prose.append(occasion.path ?? "", isFixed: true)
        case .seconds: fillSeconds()
        case .milliseconds: prose.append("\(occasion.durationMs)", isFixed: true)
        case .few: prose.append("\(3 + random.below(4))")
        case .some: prose.append("\(5 + random.below(36))")
        case .many: prose.append("\(60 + random.below(840))")
        case .percent: prose.append("\(12 + random.below(60))")
        case .amount: fillAmount()
        case .detail: prose.append(occasion.detail ?? "")
        case .matter: fillMatter()
        case .request: prose.append(occasion.requestId ?? "", isFixed: true)
        case .conversation: prose.append(occasion.conversationId ?? "", isFixed: true)
        case .company: prose.append(occasion.author.account ?? "", isFixed: true)
        case .name: prose.append(occasion.author.name, isFixed: true)
        case .secret: fillSecret()
        }
    }

    private mutating func fillService(withArticle: Bool) {
        guard !withArticle else {
            put(serviceNames())
            return
        }
        var name = Prose()
        name.isCapitalNext = prose.isCapitalNext
        swap(&name, &prose)
        put(serviceNames())
        swap(&name, &prose)
        name.dropPrefix(["the ", "your ", "my ", "The ", "Your ", "My "])
        prose.append(name)
    }

    private mutating func serviceNames() -> [Phrase] {
        let words = lexicon[.service, baseService]
        if occasion.isDeveloper, !occasion.service.isEmpty, words.isEmpty || random.chance(0.55) {
            return lexicon[.service, "developer"]
        }
        if !words.isEmpty { return words }
        return lexicon[.service, occasion.service.isEmpty ? "nothing" : "other"]
    }

    private mutating func fillDoing() {
        let words = lexicon[.doing, baseService]
        put(words.isEmpty ? lexicon[.doing] : words)
    }

    private mutating func fillError() {
        let isPlain = !occasion.isDeveloper || occasion.status < 400
        put(lexicon[.error, isPlain ? "plain" : "developer"])
    }

    private mutating func fillSeconds() {
        let seconds = max((occasion.durationMs + 500) / 1_000, 2)
        if seconds >= 50, seconds <= 75, random.chance(0.6), !lexicon[.seconds, "minute"].isEmpty {
            put(lexicon[.seconds, "minute"])
            return
        }
        prose.append("\(seconds)")
        prose.append(lexicon.separator)
        put(lexicon[.seconds])
    }

    private mutating func fillAmount() {
        let digits = random.chance(0.7) ? 40 + random.below(900) : 1_000 + random.below(9_000)
        let rounded = random.chance(0.5) ? digits : digits / 10 * 10
        let signs: [String] = ["€", "$", "£"]
        let sign = lexicon.language == "en" ? signs[random.below(3)] : "€"
        prose.append(lexicon.language == "en" ? "\(sign)\(rounded)" : "\(rounded) \(sign)")
    }

    private mutating func fillMatter() {
        let matter = occasion.subjectMatter ?? ""
        let words = lexicon[.matter, matter]
        if words.isEmpty { prose.append(Self.plain(matter)) } else { put(words) }
    }

    private static func plain(_ name: String) -> String {
        String(name.map { $0 == "-" || $0 == "_" ? " " : $0 })
    }
}

extension FeedbackWriter {
    /// An agent's answer in the customer's language; agents hardly mistype.
    mutating func agentReply(step: Int, solved: Bool) -> String {
        if put(lexicon[.replygreeting]) { prose.append(random.chance(0.7) ? "\n" : lexicon.separator) }
        let name = solved ? "solved" : step <= 0 ? "first" : step == 1 ? "ask" : step == 2 ? "around" : "wait"
        let own = lexicon[.reply, name + "_" + family.rawValue]
        let common = lexicon[.reply, name]
        putSentence(!own.isEmpty && random.chance(0.75) ? own : common)
        if !own.isEmpty, random.chance(0.2) { putSentence(common) }
        if random.chance(0.6) {
            prose.append("\n")
            put(lexicon[.replysignoff])
        }
        prose.trimEnd()
        return prose.text
    }

    mutating func internalNote() -> String {
        let own = lexicon[.note, occasion.experience.rawValue]
        let familiar = lexicon[.note, family.rawValue]
        putSentence(!own.isEmpty && random.chance(0.55) ? own : familiar.isEmpty ? lexicon[.note] : familiar)
        if random.chance(0.35) { putSentence(lexicon[.note]) }
        return typed(as: manner.calm)
    }

    mutating func customerReply(solved: Bool) -> String {
        let name = solved ? "solved" : "unsolved"
        let own = lexicon[.customer, name + "_" + family.rawValue]
        putSentence(own.isEmpty ? lexicon[.customer, name] : own)
        if !solved, random.chance(0.35) { putSentence(list(.more)) }
        if !solved, !known.isDisjoint(with: [.request, .conversation]), random.chance(0.2) {
            putSentence(lexicon[.ids])
        }
        if manner.isFormal, random.chance(0.4) { putSignOff() }
        return typed(as: manner)
    }

    private mutating func typed(as manner: Manner) -> String {
        Typist(manner: manner, language: lexicon.language).type(prose, &random).text
    }
}

/// The language that evidence speaks for.
struct Verdict {
    let guess: LanguageGuess
    /// Whether words alone leave a doubt that triples of letters may settle.
    let needsTriples: Bool

    init(_ evidence: Evidence, _ knowledge: Knowledge) {
        let weights = evidence.scriptWeights
        let (script, share) = evidence.isLatin ? (.latin, 1) : Self.mainScript(weights)
        let weight = weights[Int(script.rawValue)]
        if script == .none || weight < 4 || (script == .latin && Self.isCode(evidence)) {
            (guess, needsTriples) = (.none, false)
        } else if script.laneCount == 0 {
            let code = knowledge.languages.code(script, lane: script.firstLane)
            (guess, needsTriples) = (Self.only(code, weight, share), false)
        } else {
            let ranking = Ranking(evidence, script, knowledge)
            (guess, needsTriples) = (ranking.guess(share: share), !ranking.isClear)
        }
    }

    private static func isCode(_ evidence: Evidence) -> Bool {
        evidence.codeTokenCount * 5 >= max(evidence.plainWordCount, 1) * 3
    }

    /// The script of most letters, and its share of them. Characters of Japanese count together.
    private static func mainScript(_ counted: SIMD32<Int32>) -> (script: Script, share: Float) {
        var weights = counted
        let (kana, han) = (Int(Script.kana.rawValue), Int(Script.han.rawValue))
        // A single kana within Chinese is a brand or an ornament.
        let isJapanese = weights[kana] &* 16 > weights[han]
        weights[isJapanese ? kana : han] = weights[kana] &+ weights[han]
        weights[isJapanese ? han : kana] = 0
        var main = 0
        var (most, all) = (Int32(0), Int32(0))
        for index in 1..<Script.count {
            all &+= weights[index]
            if weights[index] > most { (main, most) = (index, weights[index]) }
        }
        return (Script(rawValue: UInt8(main)) ?? .none, all > 0 ? Float(most) / Float(all) : 0)
    }

    /// The language of a script that has one.
    private static func only(_ code: LanguageCode, _ weight: Int32, _ share: Float) -> LanguageGuess {
        // Other languages use the script too, if seldom; a few letters may be a name.
        return LanguageGuess(code: code, confidence: 0.99 * share * Float(weight) / Float(weight + 3))
    }
}

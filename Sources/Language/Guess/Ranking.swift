/// The languages of one script, ranked by evidence.
struct Ranking {
    private let code: LanguageCode
    /// In bits.
    private let best: Float
    private let margin: Float
    /// Which part of what the words say is said for the best language; of mixed text about half.
    private let agreement: Float
    private let hasWords: Bool

    /// Less than so many bits may be chance; more so where no list has any of the words.
    private var leastBits: Float { hasWords ? 4 : 8 }
    private static let leastMarginBits: Float = 1

    init(_ evidence: Evidence, _ script: Script, _ knowledge: Knowledge) {
        let (lane, score, second) = Self.topTwo(evidence.wideScores, evidence.narrowScores, script)
        let wordScore = evidence.words(lane)
        code = knowledge.languages.code(script, lane: lane)
        best = Float(score) / Bits.scale
        margin = Float(score - second) / Bits.scale
        hasWords = wordScore > 0
        // A little agreement is granted, so that few words do not swing it.
        let granted: Float = 8 * Bits.scale
        agreement = (Float(wordScore) + granted) / (Float(evidence.possibleWords) + granted)
    }

    @inline(__always)
    private static func topTwo(
        _ wide: SIMD32<Int32>?, _ narrow: Lanes, _ script: Script
    ) -> (lane: Int, best: Int32, second: Int32) {
        guard let wide else { return topTwo(script) { Int32(narrow[$0]) } }
        return topTwo(script) { wide[$0] &+ Int32(narrow[$0]) }
    }

    @inline(__always)
    private static func topTwo(
        _ script: Script, _ score: (Int) -> Int32
    ) -> (lane: Int, best: Int32, second: Int32) {
        var (lane, best, second) = (script.firstLane, Int32(-1), Int32(-1))
        for index in script.firstLane..<(script.firstLane &+ script.laneCount) {
            let score = score(index)
            guard score > second else { continue }
            second = min(score, best)
            if score > best { (lane, best) = (index, score) }
        }
        return (lane, best, second)
    }

    /// Whether triples of letters would change nothing.
    var isClear: Bool { margin >= 14 && agreement >= 0.6 }

    /// `share`: which part of the letters is of the script.
    func guess(share: Float) -> LanguageGuess {
        guard best >= leastBits, margin >= Self.leastMarginBits else { return .none }
        let certainty = margin / (margin + 3)
        return LanguageGuess(code: code, confidence: certainty * min(1, agreement * 1.2) * share)
    }
}

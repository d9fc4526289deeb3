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
        if let wide { return topTwo(wide &+ SIMD32(truncatingIfNeeded: narrow), script) }
        return topTwo(narrow, script)
    }

    /// Of equal ones the first is best, and the other second.
    @inline(__always)
    private static func topTwo<Score: FixedWidthInteger & SIMDScalar>(
        _ all: SIMD32<Score>, _ script: Script
    ) -> (lane: Int, best: Int32, second: Int32) {
        var scores = all
        for lane in 0..<script.firstLane { scores[lane] = -1 }
        for lane in script.firstLane &+ script.laneCount..<32 { scores[lane] = -1 }
        let best = highest(scores)
        var lane = script.firstLane
        while scores[lane] != best { lane &+= 1 }
        scores[lane] = -1
        return (lane, Int32(best), Int32(highest(scores)))
    }

    @inline(__always)
    private static func highest<Score: FixedWidthInteger & SIMDScalar>(_ scores: SIMD32<Score>) -> Score {
        let sixteen = pointwiseMax(scores.lowHalf, scores.highHalf)
        let eight = pointwiseMax(sixteen.lowHalf, sixteen.highHalf)
        let four = pointwiseMax(eight.lowHalf, eight.highHalf)
        let two = pointwiseMax(four.lowHalf, four.highHalf)
        return max(two.x, two.y)
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

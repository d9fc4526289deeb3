/// The weights of triples of letters by language, learnt from the word lists: for words that no list has.
struct TripleTable: Sendable {
    static let count = 1 << 13
    /// Stands for the edge of a word.
    static let edge: UInt32 = 0x20
    private(set) var rows = [Lanes](repeating: .zero, count: count)

    init(_ words: [(lane: Int, words: [[UInt32]])]) {
        for (lane, words) in words { learn(words, lane) }
    }

    private mutating func learn(_ words: [[UInt32]], _ lane: Int) {
        var counts = [Float](repeating: 0, count: Self.count)
        var total: Float = 0
        for word in words {
            Self.forEachTriple(in: word) { counts[$0] += 1 }
            total += Float(word.count)
        }
        // Lists differ in length; what counts is the share.
        for (triple, count) in counts.enumerated() where count > 0 {
            rows[triple][lane] = max(rows[triple][lane], Self.weight(count * 800 / max(total, 1)))
        }
    }

    /// Neighbouring triples say the same twice, so each counts for less than its likelihood.
    private static func weight(_ count: Float) -> Int16 {
        Bits.score(0.35 * Bits.log2(1 + count / 0.3))
    }

    private static func forEachTriple(in word: [UInt32], _ body: (Int) -> Void) {
        var (first, second) = (edge, edge)
        for scalar in word + [edge] {
            body(WordHash.triple(first, second, scalar))
            (first, second) = (second, scalar)
        }
    }
}

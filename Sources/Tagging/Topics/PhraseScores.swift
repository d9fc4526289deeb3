/// How much the phrases of a text speak for each subject; made once and used for text after text.
struct PhraseScores {
    /// By subject.
    private(set) var scores: [Float]
    private var seen: [Bool]
    private var touched: [Int] = []

    init(_ table: PhraseTable, subjects: Int) {
        scores = Array(repeating: 0, count: subjects)
        seen = Array(repeating: false, count: table.count)
    }

    /// Adds up the phrases of some words, each once however often it is said.
    mutating func read(_ stems: [UInt64], _ table: PhraseTable) {
        for subject in scores.indices { scores[subject] = 0 }
        for phrase in touched { seen[phrase] = false }
        touched.removeAll(keepingCapacity: true)
        table.find(in: stems) { phrase, votes in
            guard !seen[phrase] else { return }
            seen[phrase] = true
            touched.append(phrase)
            for vote in votes { scores[Int(vote.subject)] += vote.weight }
        }
    }
}

/// How much the phrases of a text speak for each subject; made once and used for text after text.
struct PhraseScores {
    /// By subject.
    private(set) var scores: [Float]
    /// By a phrase's first vote.
    private var isSeen: [Bool]
    private var found: [PhraseTable.Node] = []

    init(_ table: PhraseTable, subjects: Int) {
        scores = Array(repeating: 0, count: subjects)
        isSeen = Array(repeating: false, count: table.votes.count)
    }

    /// Adds up the phrases of some words, each once however often it is said.
    mutating func read(_ words: ContentWords, _ table: PhraseTable) {
        for subject in scores.indices { scores[subject] = 0 }
        found.removeAll(keepingCapacity: true)
        PhraseSearch.find(in: words, table, &found)
        for node in found where !isSeen[Int(node.firstVote)] {
            isSeen[Int(node.firstVote)] = true
            for place in Int(node.firstVote)..<Int(node.firstVote) + Int(node.voteCount) {
                let vote = table.votes[place]
                scores[Int(vote.subject)] += vote.weight
            }
        }
        for node in found { isSeen[Int(node.firstVote)] = false }
    }
}

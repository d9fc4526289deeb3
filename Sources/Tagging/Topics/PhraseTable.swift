/// Phrases, what each speaks for, and how strongly.
///
/// A phrase is one to six meaningful words in a row within a sentence, compared by their stems: articles and forms of
/// "be" are passed over on both sides. Two points between words (`charged .. twice`) let up to four others pass.
public struct PhraseTable: Sendable {
    /// What a phrase says.
    struct Vote: Sendable, Equatable {
        let subject: UInt8
        let weight: Float
    }

    /// The beginning of a phrase, or a whole one.
    struct Node: Sendable {
        /// Where its votes stand among those of all; no two whole phrases have the same.
        var firstVote: Int32 = 0
        /// None for a mere beginning.
        var voteCount: UInt8 = 0
        var isBeforeGap = false
    }

    static let longest = 6
    /// Words that a gap lets pass.
    static let reach = 4

    /// By hash of the words up to there.
    let nodes: HashMap<Node>
    /// By the upper bits of such a hash, a bit each: whether there may be a node. Most words are no beginning of a
    /// phrase, and need not be looked for among the nodes, which lie far apart in memory.
    private let known: [UInt64]
    /// Of all nodes, one node's behind the other's.
    let votes: [Vote]

    /// - Parameter phrases: a phrase that is given twice for a subject counts by the stronger of its weights.
    public init(_ phrases: [(text: String, subject: UInt8, weight: Float)]) { self.init([], phrases) }

    init(_ templates: [PhraseTemplate], _ phrases: [(text: String, subject: UInt8, weight: Float)] = []) {
        var tree = PhraseTree()
        for template in templates { tree.add(template) }
        for phrase in phrases { tree.add(phrase.text, Vote(subject: phrase.subject, weight: phrase.weight)) }
        var nodes = tree.isBeforeGap.map { Node(isBeforeGap: $0) }
        votes = Self.sorted(tree.votes, &nodes)
        var known = Array(repeating: 0 as UInt64, count: 1 << Self.knownBits / 64)
        for hash in tree.hashes { known[Self.knownPlace(hash) / 64] |= Self.knownBit(hash) }
        self.known = known
        self.nodes = HashMap(zip(tree.hashes, nodes).map { ($0, $1) }, free: Node())
    }

    private static let knownBits = 17

    @inline(__always)
    private static func knownPlace(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash &>> UInt64(64 - knownBits)) }

    @inline(__always)
    private static func knownBit(_ hash: UInt64) -> UInt64 { 1 &<< UInt64(truncatingIfNeeded: knownPlace(hash)) }

    /// The node of a hash; nil if no phrase begins so.
    @inline(__always)
    func node(_ hash: UInt64) -> Node? {
        known[Self.knownPlace(hash) / 64] & Self.knownBit(hash) == 0 ? nil : nodes[hash]
    }

    /// Votes in the order of their nodes, and among those of one node in the order in which they came.
    private static func sorted(_ entries: [(place: Int32, vote: Vote)], _ nodes: inout [Node]) -> [Vote] {
        var counts = Array(repeating: Int32(0), count: nodes.count)
        for entry in entries { counts[Int(entry.place)] += 1 }
        var first: Int32 = 0
        for place in nodes.indices {
            nodes[place].firstVote = first
            first += counts[place]
        }
        var votes = Array(repeating: Vote(subject: 0, weight: 0), count: entries.count)
        for entry in entries { add(entry.vote, to: &votes, &nodes[Int(entry.place)]) }
        return votes
    }

    private static func add(_ vote: Vote, to votes: inout [Vote], _ node: inout Node) {
        let end = Int(node.firstVote) + Int(node.voteCount)
        for known in Int(node.firstVote)..<end where votes[known].subject == vote.subject {
            if abs(vote.weight) > abs(votes[known].weight) { votes[known] = vote }
            return
        }
        votes[end] = vote
        node.voteCount += 1
    }

    /// Whether a text can be a phrase: one sentence of one to six words that carry meaning.
    public static func canBe(_ text: String) -> Bool {
        var stems = PhraseStems()
        return stems.read(text) != nil
    }

    @inline(__always)
    static func next(_ hash: UInt64, _ stem: UInt64) -> UInt64 { WordHash.mixed((hash ^ stem) &* 3) }
}

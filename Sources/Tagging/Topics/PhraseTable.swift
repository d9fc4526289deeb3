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
    private struct Node {
        var votes: [Vote] = []
        var isBeforeGap = false
    }

    static let longest = 6
    /// Words that a gap lets pass.
    static let reach = 4

    /// By the lower bits of a stem: whether a phrase may begin with it.
    private var beginners: [Bool] = Array(repeating: false, count: 1 << 13)
    /// By hash of the words up to there.
    private let places: HashMap<Int32>
    private let nodes: [Node]

    /// - Parameter phrases: a phrase that is given twice for a subject counts by the stronger of its weights.
    public init(_ phrases: [(text: String, subject: UInt8, weight: Float)]) {
        var order: [UInt64: Int] = [:]
        var nodes: [Node] = []
        var stems = PhraseStems()
        for phrase in phrases {
            guard let steps = stems.read(phrase.text), let first = steps.first else { continue }
            beginners[Self.beginner(first)] = true
            var hash = WordHash.basis
            var place = 0
            for step in steps {
                if step == PhraseStems.gap { nodes[place].isBeforeGap = true }
                hash = Self.next(hash, step)
                place = order[hash] ?? nodes.count
                if place == nodes.count { nodes.append(Node()) }
                order[hash] = place
            }
            Self.add(Vote(subject: phrase.subject, weight: phrase.weight), to: &nodes[place].votes)
        }
        places = HashMap(order.map { ($0.key, Int32($0.value)) }.sorted { $0.0 < $1.0 }, free: -1)
        self.nodes = nodes
    }

    /// Numbers that `find` gives phrases are below this.
    var count: Int { nodes.count }

    @inline(__always)
    private static func beginner(_ stem: UInt64) -> Int { Int(truncatingIfNeeded: stem & (1 << 13 - 1)) }

    private static func add(_ vote: Vote, to votes: inout [Vote]) {
        if let known = votes.firstIndex(where: { $0.subject == vote.subject }) {
            if abs(vote.weight) > abs(votes[known].weight) { votes[known] = vote }
        } else {
            votes.append(vote)
        }
    }

    /// Whether a text can be a phrase: one sentence of one to six words that carry meaning.
    public static func canBe(_ text: String) -> Bool {
        var stems = PhraseStems()
        return stems.read(text) != nil
    }

    @inline(__always)
    private static func next(_ hash: UInt64, _ stem: UInt64) -> UInt64 { WordHash.mixed((hash ^ stem) &* 3) }

    /// Calls `found` for every phrase in the words, as often as it occurs.
    func find(in stems: [UInt64], _ found: (_ phrase: Int, _ votes: [Vote]) -> Void) {
        for start in stems.indices where beginners[Self.beginner(stems[start])] {
            walk(stems, start, WordHash.basis, found)
        }
    }

    /// Follows the words from a place for as long as some phrase goes on with them.
    private func walk(_ stems: [UInt64], _ start: Int, _ before: UInt64, _ found: (Int, [Vote]) -> Void) {
        var hash = before
        for place in start..<stems.count {
            guard stems[place] != ContentWords.sentenceEnd else { return }
            hash = Self.next(hash, stems[place])
            guard let known = places[hash] else { return }
            let node = nodes[Int(known)]
            if !node.votes.isEmpty { found(Int(known), node.votes) }
            if node.isBeforeGap { pass(stems, place + 1, Self.next(hash, PhraseStems.gap), found) }
        }
    }

    /// Goes on behind a gap, however many words it lets pass.
    private func pass(_ stems: [UInt64], _ from: Int, _ before: UInt64, _ found: (Int, [Vote]) -> Void) {
        for start in from..<max(from, min(from + Self.reach + 1, stems.count)) {
            guard stems[start] != ContentWords.sentenceEnd else { return }
            walk(stems, start, before, found)
        }
    }
}

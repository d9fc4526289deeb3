/// Phrases, what each speaks for, and how strongly.
///
/// A phrase is one to five meaningful words in a row within a sentence, compared by their stems: articles,
/// pronouns, forms of "be" and the like are passed over on both sides.
public struct PhraseTable: Sendable {
    /// What a phrase says.
    struct Vote: Sendable, Equatable {
        let subject: UInt8
        let weight: Float
    }

    static let longest = 5

    /// By the hash of a phrase's first words; below zero where more must follow.
    private let places: HashMap<Int32>
    /// By the lower bits of a stem: whether a phrase may begin with it.
    private var beginners: [Bool] = Array(repeating: false, count: 1 << 13)
    /// By phrase.
    private let votes: [[Vote]]

    /// - Parameter phrases: a phrase that is given twice for a subject counts by the stronger of its weights.
    public init(_ phrases: [(text: String, subject: UInt8, weight: Float)]) {
        var order: [UInt64: Int] = [:]
        var votes: [[Vote]] = []
        for phrase in phrases {
            let (first, hashes) = Self.hashes(phrase.text)
            guard let first, let hash = hashes.last else { continue }
            beginners[Self.beginner(first)] = true
            for beginning in hashes.dropLast() where order[beginning] == nil { order[beginning] = Self.beginning }
            let known = order[hash] ?? Self.beginning
            let place = known == Self.beginning ? votes.count : known
            if place == votes.count { votes.append([]) }
            order[hash] = place
            Self.add(Vote(subject: phrase.subject, weight: phrase.weight), to: &votes[place])
        }
        places = HashMap(order.map { ($0.key, Int32($0.value)) }.sorted { $0.0 < $1.0 }, free: -2)
        self.votes = votes
    }

    var count: Int { votes.count }

    private static let beginning = -1

    @inline(__always)
    private static func beginner(_ stem: UInt64) -> Int { Int(truncatingIfNeeded: stem & (1 << 13 - 1)) }

    private static func add(_ vote: Vote, to votes: inout [Vote]) {
        if let known = votes.firstIndex(where: { $0.subject == vote.subject }) {
            if abs(vote.weight) > abs(votes[known].weight) { votes[known] = vote }
        } else {
            votes.append(vote)
        }
    }

    /// Whether a text can be a phrase: one sentence of one to five words that carry meaning.
    public static func canBe(_ text: String) -> Bool { !hashes(text).ofBeginnings.isEmpty }

    /// Of the first word, the first two, and so on to the whole; none if the text cannot be a phrase.
    private static func hashes(_ text: String) -> (first: UInt64?, ofBeginnings: [UInt64]) {
        let bytes = Array(text.utf8)
        var tokenizer = Tokenizer()
        var words = ContentWords()
        tokenizer.read(bytes.span)
        words.read(bytes.span, tokenizer.tokens)
        guard 1...longest ~= words.stems.count, !words.stems.contains(ContentWords.sentenceEnd) else {
            return (nil, [])
        }
        var hash = WordHash.basis
        let hashes = words.stems.map { stem in
            hash = next(hash, stem)
            return hash
        }
        return (words.stems.first, hashes)
    }

    @inline(__always)
    private static func next(_ hash: UInt64, _ stem: UInt64) -> UInt64 { WordHash.mixed((hash ^ stem) &* 3) }

    /// Calls `found` for every phrase in the words, as often as it occurs.
    @inline(__always)
    func find(in stems: [UInt64], _ found: (_ phrase: Int, _ votes: [Vote]) -> Void) {
        for start in stems.indices where beginners[Self.beginner(stems[start])] {
            var hash = WordHash.basis
            for place in start..<min(start + Self.longest, stems.count) {
                guard stems[place] != ContentWords.sentenceEnd else { break }
                hash = Self.next(hash, stems[place])
                guard let phrase = places[hash] else { break }
                if phrase >= 0 { found(Int(phrase), votes[Int(phrase)]) }
            }
        }
    }
}

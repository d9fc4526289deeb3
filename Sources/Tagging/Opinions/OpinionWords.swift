/// Words of one language that praise or blame.
struct OpinionWords: Sendable {
    /// What a word says: above zero praise, below it blame, zero a negation of what follows.
    struct Entry: Sendable, Equatable {
        let value: Int8
        /// Whether further letters make it another word.
        let isWhole: Bool
    }

    private let entries: HashMap<Entry>
    private let longest: Int
    private let joinsWords: Bool

    /// - Parameter text: lines of a value, a colon and words with bars between them; `*` stands for any ending.
    init(_ text: String, joinsWords: Bool) {
        var found: [(hash: UInt64, value: Entry)] = []
        var longest = 0
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, let value = Int8(parts[0]) else { continue }
            for word in parts[1].split(separator: "|") {
                let isWhole = !word.contains("*")
                var bytes = Array(word.utf8.filter { $0 != UInt8(ascii: "*") }[...].drop { $0 == 0x20 })
                while bytes.last == 0x20 { bytes.removeLast() }
                longest = max(longest, bytes.count)
                let hash = WordHash.of(String(decoding: bytes, as: UTF8.self))
                found.append((hash, Entry(value: value, isWhole: isWhole && !joinsWords)))
            }
        }
        entries = HashMap(found, free: Entry(value: 0, isWhole: true))
        self.longest = longest
        self.joinsWords = joinsWords
    }

    /// The sum over a text of what its words say.
    func sum(_ text: Span<UInt8>) -> Float {
        let bytes = OpinionFold.lowered(text)
        var sum: Float = 0
        var negation = Negation()
        var place = 0
        while place < bytes.count {
            guard ByteKind.isLetter(bytes[place]) else {
                if Self.endsPart(bytes[place]) { negation.passMark() }
                place += 1
                continue
            }
            let match = match(bytes, at: place)
            if let match {
                sum += Float(match.entry.value) * (negation.isActive ? LexiconSums.negated : 1)
                place = match.end
            } else if joinsWords {
                place += 1
            }
            if !joinsWords { place = Self.wordEnd(bytes, from: place) }
            negation.pass(isNegator: match?.entry.value == 0)
        }
        return sum
    }

    /// The longest entry that begins at a place.
    private func match(_ bytes: [UInt8], at start: Int) -> (entry: Entry, end: Int)? {
        var hash = WordHash.basis
        var best: (entry: Entry, end: Int)?
        for place in start..<min(start + longest, bytes.count) {
            hash = WordHash.adding(bytes[place], to: hash)
            guard let entry = entries[WordHash.mixed(hash)] else { continue }
            let isEnd = place + 1 == bytes.count || !ByteKind.isLetter(bytes[place + 1])
            if isEnd || !entry.isWhole { best = (entry, place + 1) }
        }
        return best
    }

    private static func wordEnd(_ bytes: [UInt8], from start: Int) -> Int {
        var end = start
        while end < bytes.count, ByteKind.isLetter(bytes[end]) { end += 1 }
        return end
    }

    private static func endsPart(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
            || byte == UInt8(ascii: ";")
    }
}

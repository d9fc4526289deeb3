/// Words found by two of their letters, so that most texts are turned away at once.
///
/// Signs are told apart by their low five bits: who asks must compare the words that are named.
struct WordTable<Value: Sendable>: Sendable {
    struct Entry: Sendable {
        let text: StaticString
        let value: Value
    }

    /// In the order of their pairs.
    let entries: [Entry]
    /// Where the entries of a pair begin, by pair; one place more at the end.
    private let starts: [UInt16]

    /// Words that are asked for by their first two letters.
    init(beginning words: [(StaticString, Value)]) {
        self.init(words) { ($0.utf8Start[0], $0.utf8Start[1]) }
    }

    /// Words that are asked for by their last two letters.
    init(ending words: [(StaticString, Value)]) {
        self.init(words) { ($0.utf8Start[$0.utf8CodeUnitCount - 2], $0.utf8Start[$0.utf8CodeUnitCount - 1]) }
    }

    private init(_ words: [(StaticString, Value)], _ pair: (StaticString) -> (UInt8, UInt8)) {
        var buckets = [[Entry]](repeating: [], count: 1 << 10)
        for word in words {
            let letters = pair(word.0)
            buckets[Self.place(letters.0, letters.1)].append(Entry(text: word.0, value: word.1))
        }
        var starts: [UInt16] = [0]
        for bucket in buckets { starts.append((starts.last ?? 0) + UInt16(bucket.count)) }
        entries = buckets.flatMap { $0 }
        self.starts = starts
    }

    /// The places of the entries that may be meant by a pair of letters.
    @inline(__always) func candidates(_ first: UInt8, _ second: UInt8) -> Range<Int> {
        let place = Self.place(first, second)
        return Int(starts[place])..<Int(starts[place + 1])
    }

    @inline(__always) private static func place(_ first: UInt8, _ second: UInt8) -> Int {
        Int(first & 31) << 5 | Int(second & 31)
    }
}

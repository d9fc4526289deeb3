/// A word as it is read, letter by letter.
struct Word {
    private(set) var hash = WordHash()
    private(set) var count = 0
    /// From the last apostrophe on: "application" of "l'application".
    private var part = WordHash()
    private(set) var partCount = 0
    private var isParted = false
    /// The two letters before.
    private(set) var first = TripleTable.edge
    private(set) var second = TripleTable.edge

    /// Longer ones are no words.
    static let countLimit = 40

    var partHash: WordHash { isParted ? part : hash }

    @inline(__always)
    mutating func add(_ letter: UInt32) {
        hash.add(letter)
        if isParted { part.add(letter) }
        count &+= 1
        partCount &+= 1
    }

    /// Moves the triple on; gives its place in the table.
    @inline(__always)
    mutating func triple(_ letter: UInt32) -> Int {
        let place = WordHash.triple(first, second, letter)
        first = second
        second = letter
        return place
    }

    /// An apostrophe within the word.
    mutating func addApostrophe() {
        hash.add(0x27)
        count &+= 1
        isParted = true
        part = WordHash()
        partCount = 0
        first = TripleTable.edge
        second = TripleTable.edge
    }
}

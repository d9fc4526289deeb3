/// In how many texts of either side each phrase is.
struct PhraseTable {
    private struct Entry {
        var bits: UInt64 = 0
        var count = PhraseCount()
        /// One more than the text that was counted last.
        var text: UInt32 = 0
    }

    /// Keys have no zeros at their front, so 0 is none. At most three quarters of the entries are taken.
    private var entries = [Entry](repeating: Entry(), count: 1 << 10)
    private var taken = 0

    /// Counts a phrase, once for a text however often it stands there; texts come one after another.
    mutating func count(_ key: PhraseKey, in text: Int, isWindow: Bool) {
        var place = self.place(of: key)
        if entries[place].bits == 0 {
            if taken * 4 >= entries.count * 3 {
                grow()
                place = self.place(of: key)
            }
            taken += 1
            entries[place].bits = key.bits
        }
        let number = UInt32(text + 1)
        guard entries[place].text != number else { return }
        entries[place].text = number
        if isWindow { entries[place].count.window += 1 } else { entries[place].count.baseline += 1 }
    }

    /// In how many texts of both sides a phrase is.
    func total(_ key: PhraseKey) -> Int { entries[place(of: key)].count.total }

    /// Those in so many texts of both sides, or in more.
    func counts(least: Int) -> [PhraseKey: PhraseCount] {
        var counts: [PhraseKey: PhraseCount] = [:]
        for entry in entries where entry.bits != 0 && entry.count.total >= least {
            counts[PhraseKey(bits: entry.bits)] = entry.count
        }
        return counts
    }

    private func place(of key: PhraseKey) -> Int {
        var place = Self.start(key.bits) & (entries.count - 1)
        while entries[place].bits != 0, entries[place].bits != key.bits { place = (place + 1) & (entries.count - 1) }
        return place
    }

    private mutating func grow() {
        let old = entries
        entries = [Entry](repeating: Entry(), count: old.count * 2)
        for entry in old where entry.bits != 0 { entries[place(of: PhraseKey(bits: entry.bits))] = entry }
    }

    /// Numbers of words are given as the words come, so nobody can choose them so that they meet.
    private static func start(_ bits: UInt64) -> Int {
        let mixed = (bits ^ bits >> 32) &* 0x9e37_79b9_7f4a_7c15
        return Int(truncatingIfNeeded: mixed >> 20)
    }
}

/// Runs of scalars, each with a number: what a dictionary of texts would be, without a text for each look.
struct ScalarTable {
    private struct Entry {
        var start: Int
        var count: Int
        var hash: UInt64
        var number: UInt32
    }

    /// Differs from run to run, so that nobody can write texts whose words all fall on one place.
    private let seed = UInt64(bitPattern: Int64(Hasher().finalize())) | 1
    private var entries: [Entry] = []
    private var scalars: [Unicode.Scalar] = []
    /// Places of entries, each one more; 0 where there is none. At most half of them are taken.
    private var slots = [UInt32](repeating: 0, count: 64)

    /// The number of a run of a text; nil where it has none.
    func number(of text: [Unicode.Scalar], _ run: Range<Int>) -> UInt32? {
        let entry = slots[slot(text, run, hash(text, run))]
        return entry == 0 ? nil : entries[Int(entry) - 1].number
    }

    /// Gives a number to a run that has none.
    mutating func add(_ text: [Unicode.Scalar], _ run: Range<Int>, number: UInt32) {
        if entries.count * 2 >= slots.count { grow() }
        let hash = hash(text, run)
        entries.append(Entry(start: scalars.count, count: run.count, hash: hash, number: number))
        scalars.append(contentsOf: text[run])
        slots[slot(text, run, hash)] = UInt32(entries.count)
    }

    /// The place of a run's entry, or where it is to stand.
    private func slot(_ text: [Unicode.Scalar], _ run: Range<Int>, _ hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0, !isEqual(entries[Int(slots[slot]) - 1], text, run, hash) {
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    private func isEqual(_ entry: Entry, _ text: [Unicode.Scalar], _ run: Range<Int>, _ hash: UInt64) -> Bool {
        guard entry.hash == hash, entry.count == run.count else { return false }
        for offset in 0..<run.count where scalars[entry.start + offset] != text[run.lowerBound + offset] {
            return false
        }
        return true
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for (place, entry) in entries.enumerated() {
            var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(place + 1)
        }
    }

    private func hash(_ text: [Unicode.Scalar], _ run: Range<Int>) -> UInt64 {
        var hash = seed
        for place in run {
            hash = (hash ^ UInt64(text[place].value)) &* 0x9e37_79b9_7f4a_7c15
            hash ^= hash >> 29
        }
        return hash
    }
}

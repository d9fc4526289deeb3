/// The weights of words by language: open addressing, at most a third full.
struct WordTable: Sendable {
    struct Slot: Sendable {
        /// Upper half of the hash; 0 with no row where the slot is free.
        var tag: UInt32
        /// 0: free.
        var row: UInt16
        /// The largest weight of the row.
        var best: Int16
    }

    private static let slotBits = 14
    private(set) var slots = [Slot](repeating: Slot(tag: 0, row: 0, best: 0), count: 1 << slotBits)
    /// Row 0 is nobody's.
    private(set) var rows: [Lanes] = [.zero]

    /// The slot of a word, or the free one where it would be.
    @inline(__always)
    static func place(of hash: UInt64, in slots: Span<Slot>) -> Int {
        let mask = (1 &<< slotBits) &- 1
        let tag = UInt32(truncatingIfNeeded: hash &>> 32)
        var place = Int(truncatingIfNeeded: hash) & mask
        while slots[place].row != 0, slots[place].tag != tag { place = (place &+ 1) & mask }
        return place
    }

    /// Raises the weight of a word in one language; a smaller weight changes nothing.
    mutating func raise(_ word: [UInt32], lane: Int, to weight: Int16) {
        var hash = WordHash()
        for scalar in word { hash.add(scalar) }
        let place = Self.place(of: hash.value, in: slots.span)
        if slots[place].row == 0 {
            slots[place] = Slot(tag: UInt32(truncatingIfNeeded: hash.value >> 32), row: UInt16(rows.count), best: 0)
            rows.append(.zero)
        }
        let row = Int(slots[place].row)
        rows[row][lane] = max(rows[row][lane], weight)
        slots[place].best = max(slots[place].best, weight)
    }
}

import Columns

/// Numbers distinct texts by their bytes: open addressing, one buffer for all texts.
struct TextTable: Sendable {
    private(set) var labels = Labels()
    private var hashes: [UInt64] = []
    /// Upper half: hash; lower half: index + 1; 0 is free.
    private var slots = [UInt64](repeating: 0, count: 64)

    var count: Int { labels.count }

    /// What the table takes, for the memory budget.
    var bytes: Int { labels.bytes.count + labels.ends.count * 8 + hashes.count * 8 + slots.count * 8 }

    /// A fixed hash of a text, the same on every machine and in every run.
    ///
    /// - Source: FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo) by bytes; its end is stirred by the
    ///   finisher of SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, 2014, "Fast splittable
    ///   pseudorandom number generators").
    static func hash(_ text: Span<UInt8>, seed: UInt64 = 0xcbf2_9ce4_8422_2325) -> UInt64 {
        var hash = seed
        for index in text.indices { hash = (hash ^ UInt64(text[index])) &* 0x100_0000_01b3 }
        return stirred(hash)
    }

    static func stirred(_ value: UInt64) -> UInt64 {
        var hash = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
        return hash ^ (hash >> 31)
    }

    /// The index of a text, nil if it is not there.
    func find(_ text: Span<UInt8>, hash: UInt64) -> Int? {
        let entry = slots[slot(for: text, hash: hash)]
        return entry == 0 ? nil : Int(entry & 0xffff_ffff) - 1
    }

    /// The index of a text, which is added if it is new.
    mutating func index(of text: ArraySlice<UInt8>, hash: UInt64) -> Int {
        if (count + 1) * 2 > slots.count { grow() }
        let slot = slot(for: text.span, hash: hash)
        if slots[slot] != 0 { return Int(slots[slot] & 0xffff_ffff) - 1 }
        let index = labels.append(text)
        hashes.append(hash)
        slots[slot] = (hash & 0xffff_ffff_0000_0000) | UInt64(index + 1)
        return Int(index)
    }

    /// Where the text stands, or the free slot where it belongs.
    private func slot(for text: Span<UInt8>, hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            if (slots[slot] ^ hash) >> 32 == 0, isEqual(text, Int(slots[slot] & 0xffff_ffff) - 1) { return slot }
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    private func isEqual(_ text: Span<UInt8>, _ index: Int) -> Bool {
        let range = labels.range(index)
        guard range.count == text.count else { return false }
        let bytes = labels.bytes.span
        for place in 0..<text.count where bytes[range.lowerBound &+ place] != text[place] { return false }
        return true
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for (index, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = (hash & 0xffff_ffff_0000_0000) | UInt64(index + 1)
        }
    }
}

/// Numbers the distinct keys among rows: open addressing over packed words, no objects.
///
/// Keys get the indices 0, 1, 2 ... in the order in which they are first seen. The order of the
/// hash never reaches a result: whoever writes rows sorts them.
struct KeyTable: Sendable {
    /// How many words a key has.
    let wordCount: Int
    /// All keys end to end, `wordCount` words each; may hold unused words behind the last key.
    private(set) var keys: [UInt64] = []
    private(set) var count = 0
    /// Upper half: hash; lower half: index + 1; 0 is free.
    private var slots: [UInt64] = []

    init(wordCount: Int) { self.wordCount = wordCount }

    /// What the table takes, for the memory budget.
    var bytes: Int { (keys.count + slots.count) * 8 }

    func word(_ word: Int, of key: Int) -> UInt64 { keys[key * wordCount + word] }

    /// The index of each row's key; new keys are added.
    ///
    /// `rows` holds `rowCount * wordCount` words; `indices` has at least `rowCount` elements.
    mutating func index(_ rows: [UInt64], rowCount: Int, into indices: inout [UInt32]) {
        reserve(count + rowCount)
        var target = indices.mutableSpan
        if wordCount == 2 {
            Self.index(rows.span, rowCount, 2, into: &target, &keys, &slots, &count)
        } else {
            Self.index(rows.span, rowCount, wordCount, into: &target, &keys, &slots, &count)
        }
    }

    /// The index of one key.
    mutating func index(of key: [UInt64]) -> UInt32 {
        reserve(count + 1)
        var found: [UInt32] = [0]
        var target = found.mutableSpan
        Self.index(key.span, 1, wordCount, into: &target, &keys, &slots, &count)
        return found[0]
    }

    @inline(__always)
    private static func index(
        _ rows: Span<UInt64>, _ rowCount: Int, _ wordCount: Int, into indices: inout MutableSpan<UInt32>,
        _ keyWords: inout [UInt64], _ slotWords: inout [UInt64], _ keyCount: inout Int
    ) {
        var keys = keyWords.mutableSpan
        var slots = slotWords.mutableSpan
        var count = keyCount
        let mask = slots.count &- 1
        for row in 0..<rowCount {
            let start = row &* wordCount
            let hash = hash(rows, start, wordCount)
            var slot = Int(truncatingIfNeeded: hash) & mask
            while true {
                let entry = slots[slot]
                if entry == 0 {
                    let place = count &* wordCount
                    for word in 0..<wordCount { keys[place &+ word] = rows[start &+ word] }
                    indices[row] = UInt32(truncatingIfNeeded: count)
                    count &+= 1
                    slots[slot] = (hash & 0xffff_ffff_0000_0000) | UInt64(truncatingIfNeeded: count)
                    break
                }
                if (entry ^ hash) >> 32 == 0 {
                    let index = Int(truncatingIfNeeded: entry & 0xffff_ffff) &- 1
                    var difference: UInt64 = 0
                    for word in 0..<wordCount { difference |= keys[index &* wordCount &+ word] ^ rows[start &+ word] }
                    if difference == 0 {
                        indices[row] = UInt32(truncatingIfNeeded: index)
                        break
                    }
                }
                slot = (slot &+ 1) & mask
            }
        }
        keyCount = count
    }

    /// Folds the words by 128-bit products, whose halves are added without carry.
    @inline(__always)
    private static func hash(_ rows: Span<UInt64>, _ start: Int, _ wordCount: Int) -> UInt64 {
        var hash: UInt64 = 0x9e37_79b9_7f4a_7c15
        for word in 0..<wordCount {
            let product = (hash ^ rows[start &+ word]).multipliedFullWidth(by: 0xd6e8_feb8_6659_fd93)
            hash = product.high ^ product.low ^ 0xa076_1d64_78bd_642f
        }
        return hash ^ (hash >> 29)
    }

    /// Makes room so that `total` keys fit without growing: at most half of the slots are used.
    private mutating func reserve(_ total: Int) {
        precondition(total < Int(UInt32.max), "\(total) keys; a table holds 4,294,967,294 at most")
        if keys.count < total * wordCount { keys.grow(to: total * wordCount, filler: 0) }
        guard slots.count < total * 2 else { return }
        var size = max(slots.count, 256)
        while size < total * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        let words = keys
        Self.placeAll(words.span, count, wordCount, &slots)
    }

    private static func placeAll(_ keys: Span<UInt64>, _ count: Int, _ wordCount: Int, _ slotWords: inout [UInt64]) {
        var slots = slotWords.mutableSpan
        let mask = slots.count &- 1
        for index in 0..<count {
            let hash = hash(keys, index &* wordCount, wordCount)
            var slot = Int(truncatingIfNeeded: hash) & mask
            while slots[slot] != 0 { slot = (slot &+ 1) & mask }
            slots[slot] = (hash & 0xffff_ffff_0000_0000) | UInt64(truncatingIfNeeded: index &+ 1)
        }
    }
}

extension Array {
    /// Lengthens the array.
    ///
    /// Room is taken in great steps, the first of 32 MiB: a copy, with the page faults of its fresh
    /// memory, costs more than the sums of all records between two steps, while pages that were
    /// never written take no memory.
    mutating func grow(to newCount: Int, filler: Element) {
        guard newCount > count else { return }
        if capacity < newCount {
            let isSmall = newCount * MemoryLayout<Element>.stride < 128 << 10
            let step = isSmall ? 2 * newCount : (32 << 20) / MemoryLayout<Element>.stride
            reserveCapacity(Swift.max(step, newCount, 4 * capacity))
        }
        append(contentsOf: repeatElement(filler, count: newCount - count))
    }
}

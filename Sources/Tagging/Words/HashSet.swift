/// A fixed set of word hashes, asked far more often than it is made.
struct HashSet: Sendable {
    /// Open addressing; zero is free. The size is a power of two, at most half full.
    private var slots: [UInt64]

    init(_ hashes: [UInt64]) {
        var size = 16
        while size < 2 * hashes.count { size *= 2 }
        slots = Array(repeating: 0, count: size)
        for hash in hashes { slots[place(of: hash)] = hash }
    }

    @inline(__always)
    func contains(_ hash: UInt64) -> Bool { slots[place(of: hash)] == hash }

    /// Where a hash stands, or would stand.
    @inline(__always)
    private func place(of hash: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[place] != 0, slots[place] != hash { place = (place + 1) & (slots.count - 1) }
        return place
    }
}

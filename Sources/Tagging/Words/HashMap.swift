/// A map from word hashes to small values, asked far more often than it is changed.
struct HashMap<Value: Sendable>: Sendable {
    /// A hash and its value side by side, so that a look costs one line of the cache.
    struct Slot: Sendable {
        /// Zero: nothing stands here.
        var hash: UInt64
        var value: Value
    }

    /// Open addressing. The size is a power of two, at most half full.
    private(set) var slots: [Slot]
    private var count = 0
    private let free: Value

    /// - Parameter free: stands where there is nothing; never given out.
    init(_ entries: [(hash: UInt64, value: Value)], free: Value) {
        var size = 16
        while size < 2 * entries.count { size *= 2 }
        self.free = free
        slots = Array(repeating: Slot(hash: 0, value: free), count: size)
        for entry in entries { set(entry.hash, entry.value) }
    }

    @inline(__always)
    subscript(_ hash: UInt64) -> Value? {
        let slot = slots[Self.place(of: hash, in: slots.span)]
        return slot.hash == hash ? slot.value : nil
    }

    /// The value that a hash has, or is given now.
    mutating func value(_ hash: UInt64, orInsert value: Value) -> Value {
        if let known = self[hash] { return known }
        if 2 * (count + 1) > slots.count { grow() }
        set(hash, value)
        return value
    }

    private mutating func set(_ hash: UInt64, _ value: Value) {
        let place = Self.place(of: hash, in: slots.span)
        if slots[place].hash == 0 { count += 1 }
        slots[place] = Slot(hash: hash, value: value)
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(hash: 0, value: free), count: 2 * old.count)
        count = 0
        for slot in old where slot.hash != 0 { set(slot.hash, slot.value) }
    }

    /// Where a hash stands, or would stand.
    @inline(__always)
    static func place(of hash: UInt64, in slots: Span<Slot>) -> Int {
        let mask = slots.count &- 1
        var place = Int(truncatingIfNeeded: hash) & mask
        while slots[place].hash != 0, slots[place].hash != hash { place = (place &+ 1) & mask }
        return place
    }
}

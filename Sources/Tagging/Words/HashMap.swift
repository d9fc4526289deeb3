/// A fixed map from word hashes to small values.
struct HashMap<Value: Sendable>: Sendable {
    private var hashes: [UInt64]
    private var values: [Value]

    /// - Parameter free: stands where there is nothing; never given out.
    init(_ entries: [(hash: UInt64, value: Value)], free: Value) {
        var size = 16
        while size < 2 * entries.count { size *= 2 }
        hashes = Array(repeating: 0, count: size)
        values = Array(repeating: free, count: size)
        for entry in entries {
            let place = place(of: entry.hash)
            hashes[place] = entry.hash
            values[place] = entry.value
        }
    }

    @inline(__always)
    subscript(_ hash: UInt64) -> Value? {
        let place = place(of: hash)
        return hashes[place] == hash ? values[place] : nil
    }

    @inline(__always)
    private func place(of hash: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
        while hashes[place] != 0, hashes[place] != hash { place = (place + 1) & (hashes.count - 1) }
        return place
    }
}

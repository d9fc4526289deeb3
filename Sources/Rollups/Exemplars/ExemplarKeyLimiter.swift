/// Bounds the keys of each hour: the smallest hashes stay.
///
/// Keys gather until there are twice as many as allowed; then the greatest hash that may stay is
/// found, and from then on greater ones are turned away at once. Two keys of one hash are of one
/// text here (different ids whose texts became equal) and count once.
struct ExemplarKeyLimiter: Sendable {
    private struct Hour: Sendable {
        var keys: [Int] = []
        var greatestHash: UInt64 = .max
    }

    private let limit: Int
    private var hours: [UInt64: Hour] = [:]
    /// By key: its hash; the void key comes first.
    private var hashes: [UInt64] = [0]
    private var isKept: [Bool] = [false]

    init(limit: Int) { self.limit = limit }

    var bytes: Int { hashes.count * 8 + isKept.count + hashes.count * 8 }

    /// Whether a key is still wanted.
    func keeps(_ key: Int) -> Bool { isKept[key] }

    /// Takes the next key in.
    ///
    /// - Returns: the keys that are not wanted from now on, this one perhaps among them.
    mutating func add(_ key: Int, hour: UInt64, hash: UInt64) -> [Int] {
        hashes.append(hash)
        isKept.append(true)
        guard hash <= hours[hour, default: Hour()].greatestHash else {
            isKept[key] = false
            return [key]
        }
        hours[hour, default: Hour()].keys.append(key)
        guard let count = hours[hour]?.keys.count, count >= 2 * limit + 16 else { return [] }
        return prune(hour)
    }

    private mutating func prune(_ number: UInt64) -> [Int] {
        guard var hour = hours.removeValue(forKey: number) else { return [] }
        let sorted = Set(hour.keys.map { hashes[$0] }).sorted()
        if sorted.count > limit { hour.greatestHash = limit == 0 ? 0 : sorted[limit - 1] }
        let dropped = hour.keys.filter { hashes[$0] > hour.greatestHash }
        hour.keys.removeAll { hashes[$0] > hour.greatestHash }
        for key in dropped { isKept[key] = false }
        hours[number] = hour
        return dropped
    }
}

/// The median of the last values of a stream.
///
/// - Complexity: a search and one short move of memory per value.
struct SlidingMedian: Sendable {
    /// The most values that are kept.
    let length: Int
    private var ring: [Double] = []
    private var sorted: [Double] = []
    private var next = 0

    init(length: Int) {
        self.length = length
        ring.reserveCapacity(length)
        sorted.reserveCapacity(length)
    }

    var count: Int { sorted.count }

    /// The middle of the values held, the mean of the middle two; nil without values.
    var median: Double? {
        guard let last = sorted.indices.last else { return nil }
        let half = sorted.count / 2
        return last % 2 == 0 ? sorted[half] : sorted[half - 1] / 2 + sorted[half] / 2
    }

    mutating func add(_ value: Double) {
        if ring.count < length {
            ring.append(value)
            sorted.insert(value, at: rank(of: value))
            return
        }
        let old = ring[next]
        ring[next] = value
        next = next + 1 == length ? 0 : next + 1
        replace(old, by: value)
    }

    private mutating func replace(_ old: Double, by value: Double) {
        var place = rank(of: old)
        if value > old {
            while place + 1 < sorted.count, sorted[place + 1] < value {
                sorted[place] = sorted[place + 1]
                place += 1
            }
        } else {
            while place > 0, sorted[place - 1] > value {
                sorted[place] = sorted[place - 1]
                place -= 1
            }
        }
        sorted[place] = value
    }

    /// The number of values below this one.
    private func rank(of value: Double) -> Int {
        var low = 0
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

import Statistics

/// From which duration on a call counts as slow: by service, route and model, the 90th percentile of
/// the reference time. A share of slow calls can be localised like a share of errors.
struct SlowLimits: Sendable {
    /// Which labels make a group.
    private static let labels = ["service", "route", "model"]
    static let quantile = 0.9

    /// By leaf: its group.
    private var groups: [Int] = []
    private var known: [[UInt32]: Int] = [:]
    /// By group and bucket.
    private var counts: [[Int64]] = []
    /// By group: the highest bucket that is not slow.
    private(set) var buckets: [Int] = []

    /// Adds the durations of some rows to the reference.
    mutating func add(_ rows: LeafRows, _ range: Range<Int>, _ pairs: SketchPairs, _ book: LeafBook) {
        number(book)
        for row in range {
            let group = groups[Int(rows.leaves[row])]
            for pair in (row == 0 ? 0 : pairs.ends[row - 1])..<pairs.ends[row] {
                counts[group][Int(pairs.buckets[pair])] += pairs.counts[pair]
            }
        }
    }

    private mutating func number(_ book: LeafBook) {
        let labels = Self.labels.compactMap { name in book.names.firstIndex(of: name) }
        for leaf in groups.count..<max(groups.count, book.count) {
            let key = labels.map { book.index.number(leaf, $0) }
            if known[key] == nil {
                known[key] = counts.count
                counts.append(Array(repeating: 0, count: QuantileBuckets.count))
            }
            groups.append(known[key] ?? 0)
        }
    }

    /// Fixes the limits by what was added.
    mutating func settle() {
        buckets = counts.map { counts in
            let total = counts.reduce(0, +)
            guard total > 0 else { return QuantileBuckets.count }
            let wanted = Int64((Double(total) * Self.quantile).rounded(.up))
            var seen: Int64 = 0
            for bucket in counts.indices {
                seen += counts[bucket]
                if seen >= wanted { return bucket }
            }
            return QuantileBuckets.count
        }
    }

    /// How many calls of a row are slow.
    func slow(_ leaf: Int, _ row: Int, _ pairs: SketchPairs) -> Int64 {
        guard leaf < groups.count else { return 0 }
        let limit = buckets[groups[leaf]]
        var slow: Int64 = 0
        for pair in (row == 0 ? 0 : pairs.ends[row - 1])..<pairs.ends[row] where Int(pairs.buckets[pair]) > limit {
            slow += pairs.counts[pair]
        }
        return slow
    }
}
